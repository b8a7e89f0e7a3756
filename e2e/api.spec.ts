import { expect, expectAccessible, expectFits, test } from './support/portal';

const path = '/api/v1/find-local-help';

type Search = {
  place: { name: string };
  page: number;
  pages: number;
  results: { slug: string; name: string; phone: { number: string } | null }[];
};

test('a program finds the same people as the page', async ({ request }) => {
  const response = await request.get(`${path}?location=77002&language=ta`);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/json; charset=utf-8');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  expect(response.headers()['cache-control']).toBe('public, max-age=60');
  expect(response.headers()['set-cookie']).toBeUndefined();
  const { place, results } = (await response.json()) as Search;
  expect(place.name).toBe('Houston, TX 77002');
  const priya = results.find(({ name }) => name === 'Priya Raman');
  expect(priya?.phone?.number).toBe('+17135550117');
  const one = await request.get(`${path}/${priya?.slug}`);
  expect(await one.json()).toMatchObject({ name: 'Priya Raman', npn: '17000117' });
});

test('all pages together hold everybody once', async ({ request }) => {
  const slugs: string[] = [];
  let last = 1;
  for (let page = 1; page <= last; page++) {
    const response = await request.get(`${path}?location=77002&type=both&page=${page}`);
    const { pages, results } = (await response.json()) as Search;
    last = pages;
    slugs.push(...results.map(({ slug }) => slug));
  }
  expect(new Set(slugs).size).toBe(slugs.length);
  const file = await request.get(`${path}.csv?location=77002&type=both`);
  expect(file.headers()['x-total-count']).toBe(String(slugs.length));
});

test('an answer that is known is not sent again', async ({ request }) => {
  const address = `${path}?location=77002`;
  const etag = (await request.get(address)).headers().etag ?? '';
  const again = await request.get(address, { headers: { 'If-None-Match': etag } });
  expect([again.status(), await again.text()]).toEqual([304, '']);
  const head = await request.head(address);
  expect([head.status(), head.headers().etag, await head.text()]).toEqual([200, etag, '']);
});

test('what cannot be answered is said in JSON', async ({ request }) => {
  const cases = [
    [path, 400, 'parameter.missing'],
    [`${path}?location=77002&radius=7`, 400, 'parameter.invalid'],
    [`${path}?location=77002&location=78701`, 400, 'parameter.repeated'],
    [`${path}?location=77002&color=red`, 400, 'parameter.unknown'],
    [`${path}?location=Springfield`, 400, 'place.ambiguous'],
    [`${path}.csv?location=00000`, 400, 'place.unknown'],
    [`${path}/nobody-22222222`, 404, 'helper.unknown'],
    ['/api/v1/nothing/here', 404, 'address.unknown'],
  ] as const;
  for (const [address, status, code] of cases) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(status);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code, address).toBe(code);
  }
});

test('nobody writes, and any site may ask what it may', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await request.fetch(path, { method, data: '{}' });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow, method).toBe('GET, HEAD, OPTIONS');
  }
  const preflight = await request.fetch(path, { method: 'OPTIONS' });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS');
});

test('any text gets a clear answer', async ({ request }) => {
  const naughty = [
    ...['', ' ', '\u0000', "' OR 1=1 --", '<script>1</script>', '../../etc/passwd', '%00%ff'],
    ...['constructor', '__proto__', '１２３４５', '🏳️‍🌈', '\u202Etest', 'x'.repeat(3_000)],
  ];
  for (const text of naughty) {
    const location = new URLSearchParams({ location: text });
    const others = new URLSearchParams({ location: '77002', who: text, [text]: text });
    const addresses = [
      ...[`${path}?${location}`, `${path}?${others}`, `${path}.csv?${location}`],
      `/api/v1/places?${new URLSearchParams({ q: text })}`,
      `${path}/${encodeURIComponent(text)}x`,
    ];
    for (const address of addresses) {
      const response = await request.get(address);
      expect([200, 400, 404], address.slice(0, 80)).toContain(response.status());
    }
  }
});

test('too many requests are told when to come back', async ({ request }) => {
  const first = await request.get('/api/v1/places?q=aus');
  const left = Number(first.headers()['ratelimit-remaining']);
  for (let sent = 0; sent < left; sent++) await request.get('/api/v1/places?q=aus');
  const refused = await request.get('/api/v1/places?q=aus');
  expect(refused.status()).toBe(429);
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
});

test('the file opens in a spreadsheet', async ({ request }) => {
  const response = await request.get(`${path}.csv?location=77002`);
  expect(response.headers()['content-disposition']).toContain('find-local-help.csv');
  const text = (await response.body()).toString('utf8');
  expect(text).toMatch(/^\ufeffname,kind,npn,/);
  expect(text.split('\r\n')[1]?.split(',')).toContain('(713) 555-0117');
});

test('developers read about it in both languages', async ({ page, request, scripted }) => {
  const description = await (await request.get('/api/v1/openapi.json')).json();
  expect(description).toMatchObject({ openapi: '3.1.0' });
  for (const [address, title] of [
    ['/developers', 'For developers'],
    ['/es/developers', 'Para desarrolladores'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(`GET ${path}`, { exact: true })).toBeVisible();
    if (!scripted) continue;
    await expectAccessible(page);
    for (const width of [320, 1280]) await expectFits(page, width);
  }
});

test('the example on the page works', async ({ page, request }) => {
  await page.goto('/developers');
  const example = page.getByRole('region', { name: 'Request: Names of cities as one types' });
  const address =
    /'https?:\/\/[^/]+(\/[^']+)'/.exec((await example.textContent()) ?? '')?.[1] ?? '';
  const response = await request.get(address);
  expect(await response.json()).toMatchObject({ places: expect.arrayContaining(['Austin, TX']) });
});

test('search engines find what is public', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /profile');
  expect(robots).toMatch(/^Sitemap: https?:\/\/.*\/sitemap\.xml$/m);
  const index = await (await request.get('/sitemap.xml')).text();
  const parts = [...index.matchAll(/<loc>https?:\/\/[^/]+(\/sitemaps\/[^<]+)<\/loc>/g)];
  expect(parts.length).toBeGreaterThan(1);
  for (const [, address = ''] of parts) {
    const sitemap = await (await request.get(address)).text();
    const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)];
    expect(pages.length).toBeGreaterThan(0);
    const [, page = ''] = pages[0] ?? [];
    expect((await request.get(page)).status(), page).toBe(200);
  }
  expect((await request.get('/sitemaps/helpers-99.xml')).status()).toBe(404);
});
