import type { Page } from '@playwright/test';
import { naughtyTexts } from './support/naughty';
import { expect, expectAccessible, expectFits, test } from './support/portal';

const path = '/find-local-help';
const field = 'ZIP code, or city and state';

async function search(page: Page, location: string, language = 'Any language') {
  await page.goto(path);
  await page.getByLabel(field).fill(location);
  if (language !== 'Any language') {
    await page.getByText('More filters').click();
    await page.getByLabel('Language', { exact: true }).selectOption({ label: language });
  }
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page).toHaveURL(/location=/);
}

const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

const results = (page: Page, name: RegExp) => page.getByRole('heading', { level: 2, name });

test('a search by ZIP code from the home page shows who is near', async ({ page, scripted }) => {
  await page.goto('/');
  await page.getByLabel(field).fill('77002');
  await page.getByRole('button', { name: 'Find local help' }).click();
  await expect(
    results(
      page,
      /agents?( and| or) brokers? within 25 miles of Houston, TX 77002, licensed in Texas$/,
    ),
  ).toBeVisible();
  const priya = card(page, 'Priya Raman');
  for (const text of ['1100 Louisiana St', 'Hindi, Spanish, Tamil', 'Less than 1 mile', 'Hours']) {
    await expect(priya.getByText(text)).toBeVisible();
  }
  await expect(priya.getByRole('link', { name: '(713) 555-0117' })).toBeVisible();
  await expect(page.getByLabel(field)).toHaveValue('77002');
  await expect(page.getByRole('status')).toContainText('Showing');
  if (!scripted) return;
  await expectAccessible(page);
  for (const width of [320, 375, 1280]) await expectFits(page, width);
});

test('a city and state, typed any way, find the same', async ({ page }) => {
  for (const typed of ['houston tx', 'Houston, Texas', 'HOUSTON , TX']) {
    await search(page, typed);
    await expect(results(page, /within 25 miles of Houston, TX, /)).toBeVisible();
    await expect(page.getByLabel(field)).toHaveValue(typed);
  }
});

test('places are suggested while a city is typed @javascript', async ({ page }) => {
  await page.goto(path);
  await page.getByLabel(field).pressSequentially('Housto');
  await expect(page.locator('datalist option[value="Houston, TX"]')).toHaveCount(1);
});

test('languages are part of the search and of its address', async ({ page }) => {
  await search(page, '77002', 'Tamil');
  await expect(page).toHaveURL(/language=ta/);
  await expect(results(page, /with help in Tamil$/)).toBeVisible();
  await expect(card(page, 'Priya Raman')).toBeVisible();
  await page.reload();
  await expect(card(page, 'Priya Raman')).toBeVisible();
  await page.getByText(/^More filters/).click();
  await page.getByLabel('Add a language').selectOption({ label: 'Vietnamese' });
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(results(page, /with help in Tamil or Vietnamese$/)).toBeVisible();
  await page.goBack();
  await expect(results(page, /with help in Tamil$/)).toBeVisible();
});

test('a name, an NPN, times and text messages narrow the search', async ({ page, scripted }) => {
  await search(page, '77002');
  await page.getByText('More filters').click();
  await page.getByLabel(/^Name or National Producer Number/).fill('raman');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(results(page, /^1 agent or broker within 25 miles/)).toBeVisible();
  await expect(card(page, 'Priya Raman')).toBeVisible();
  await page.getByText('More filters (1 set)').click();
  await page.getByLabel('Saturdays or Sundays').check();
  await page.getByLabel('Accepts text messages').check();
  await page.getByLabel('Order').selectOption('By name');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page).toHaveURL(/open=weekends.*texts=1.*who=raman.*sort=name/);
  if (scripted) {
    await page.getByText('More filters (4 set)').click();
    await expectAccessible(page);
    await expectFits(page, 320);
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await expect(results(page, /^\d+ agents and brokers within 25 miles/)).toBeVisible();
  }
});

test('a whole state, by its name or as the distance', async ({ page }) => {
  await search(page, 'Texas');
  await expect(results(page, /agents and brokers in Texas, licensed in Texas$/)).toBeVisible();
  await page.goto(`${path}?location=77002&radius=state`);
  await expect(results(page, /agents and brokers in Texas, licensed in Texas$/)).toBeVisible();
  await expect(card(page, 'Priya Raman').getByText('Less than 1 mile')).toBeVisible();
});

test('pages of the list have no gap and no double', async ({ page }) => {
  await page.goto(`${path}?location=77002`);
  const names: string[] = [];
  const heads = page.locator('ol > li').getByRole('heading', { level: 3 });
  const next = page.getByRole('link', { name: 'Next page' });
  for (let number = 1; ; number++) {
    await expect(heads.first()).toContainText(String((number - 1) * 20 + 1));
    names.push(...(await heads.allTextContents()));
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(page).toHaveURL(new RegExp(`page=${number + 1}`));
  }
  const total = Number(
    / of (\d+):/.exec((await page.getByRole('status').textContent()) ?? '')?.[1],
  );
  expect(total).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(total);
});

test('a terminated agent is not shown', async ({ page }) => {
  await page.goto(`${path}?location=37201&radius=5`);
  await expect(results(page, /licensed in Tennessee/)).toBeVisible();
  await expect(card(page, 'Quinn Avery')).toHaveCount(0);
});

test('what cannot be searched is named at the field', async ({ page, scripted }) => {
  const faults = [
    ['', 'Enter a ZIP code, or a city and state'],
    ['7870', 'Enter a ZIP code of 5 digits'],
    ['00000', 'We do not know this ZIP code'],
    ['Qwxyz, TX', 'We do not know this place'],
  ] as const;
  for (const [typed, message] of faults) {
    await search(page, typed);
    await expect(page.getByRole('link', { name: message })).toBeVisible();
    await expect(page.getByLabel(field)).toHaveValue(typed);
    await expect(page.getByLabel(field)).toHaveAccessibleDescription(new RegExp(message));
    if (scripted) await expect(page.getByRole('alert').filter({ hasText: message })).toBeFocused();
  }
  if (scripted) await expectAccessible(page);
});

test('a city in several states is chosen from a list', async ({ page, scripted }) => {
  await search(page, 'Springfield', 'Spanish');
  await expect(page.getByRole('heading', { name: 'Which place do you mean?' })).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByRole('link', { name: 'Springfield, IL', exact: true }).click();
  await expect(results(page, /of Springfield, IL, licensed in Illinois/)).toBeVisible();
  await expect(page.getByLabel(field)).toHaveValue('Springfield, IL');
  await expect(results(page, /with help in Spanish$/)).toBeVisible();
});

test('nobody found: the page says what to try', async ({ page, scripted }) => {
  await page.goto(`${path}?location=77002&language=ab`);
  await expect(results(page, /^No agents or brokers within 25 miles/)).toBeVisible();
  await expect(page.getByRole('link', { name: '1-800-318-2596' })).toBeVisible();
  if (scripted) await expectAccessible(page);
  await page.getByRole('link', { name: /^Search in any language: \d+ agents and brokers/ }).click();
  await expect(card(page, 'Priya Raman')).toBeVisible();
});

test('free help is always in sight', async ({ page, scripted }) => {
  await search(page, '77002');
  const tabs = page.getByRole('navigation', { name: 'Kind of help' });
  const agents = tabs.getByRole('link', { name: /^Agents and brokers: \d+$/ });
  await expect(agents).toHaveAttribute('aria-current', 'page');
  await tabs.getByRole('link', { name: /^Free help: \d+ assisters?$/ }).click();
  await expect(page).toHaveURL(/type=assisters/);
  await expect(results(page, /assisters? within 25 miles of Houston/)).toBeVisible();
  await expect(agents).toBeVisible();
  if (scripted) await expectAccessible(page);
  await tabs.getByRole('link', { name: /^Both: \d+$/ }).click();
  await expect(results(page, /agents, brokers and assisters within 25 miles/)).toBeVisible();
});

test('the map shows the places of the list', async ({ page, scripted }) => {
  await page.goto(`${path}?location=77002`);
  const map = page.getByRole('figure');
  await expect(map.getByRole('img')).toBeVisible();
  const image = await page.request.get((await map.getByRole('img').getAttribute('src')) ?? '');
  expect(image.headers()['content-type']).toContain('image/svg+xml');
  const pin = map.getByRole('link').first();
  await pin.click();
  await expect(page).toHaveURL(/#r\d+$/);
  if (scripted) await expectAccessible(page);
});

test('the same in Spanish, with the switch in the header', async ({ page, scripted }) => {
  await page.goto(`${path}?location=77002&radius=50`);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/find-local-help\?location=77002&radius=50/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle(/Buscar ayuda local/);
  await expect(results(page, /agentes y corredores a menos de 50 millas de Houston/)).toBeVisible();
  await expect(card(page, 'Priya Raman').getByText('Español, Hindi, Tamil')).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByRole('link', { name: 'Mostrar solo a quienes ayudan en español' }).click();
  await expect(page).toHaveURL(/language=es/);
  await page.goto('/es/find-local-help?location=');
  await expect(page.getByRole('link', { name: /código postal/i }).first()).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a table to take along has the same people', async ({ page }) => {
  await page.goto(`${path}?location=77002`);
  const link = page.getByRole('link', { name: 'Download as a table (CSV)' });
  const table = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(table.headers()['content-type']).toContain('text/csv');
  expect(await table.text()).toContain('Priya Raman');
});

test('any text in the address gets an answer', async ({ page }) => {
  const naughty = [
    '<script>document.title="pwned"</script>',
    '"><img src=x onerror="document.title=\'pwned\'">',
    "'; DROP TABLE profile; --",
    '#{7*7} {{7*7}} %00 %s',
    '😀 \u202e\u0000 ﷽',
    'x'.repeat(3_000),
    '../../etc/passwd',
  ];
  for (const text of naughty) {
    const others = { location: '77002', language: text, radius: text, type: text, page: text };
    const more = {
      location: '77002',
      who: text,
      open: text,
      market: text,
      texts: text,
      sort: text,
    };
    for (const params of [{ location: text }, others, more]) {
      const response = await page.goto(`${path}?${new URLSearchParams(params)}`);
      expect(response?.status(), JSON.stringify(params)).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find Local Help');
      await expect(page).toHaveTitle(/Find Local Help/);
    }
  }
  const twice = await page.goto(`${path}?location=77002&location=78701&radius=5&radius=x&page[]=2`);
  expect(twice?.status()).toBe(200);
});

// What a browser makes of an answer is tested above; here each text goes into each parameter.
for (const name of [
  ...['location', 'radius', 'type', 'market', 'language', 'open', 'texts', 'who', 'sort', 'page'],
  'unknown',
]) {
  test(`five hundred texts as ${name} @javascript`, async ({ request }) => {
    const scripts = /<script|onerror=|onload=|<h1>x/g;
    for (const text of naughtyTexts) {
      const params = new URLSearchParams({ location: '77002', [name]: text });
      const response = await request.get(`${path}?${params}`, { maxRedirects: 0 });
      const html = await response.text();
      expect(response.status(), `${params}`).toBe(200);
      expect(html, `${params}`).toMatch(/<h1>Find Local Help<\/h1>.*<\/html>$/s);
      const unescaped = html.replace(/&lt;.*?&gt;|value="[^"]*"/gs, '').match(scripts) ?? [];
      expect(unescaped, `${params}`).toEqual(['<script']);
    }
  });
}
