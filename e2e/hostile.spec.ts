import { expect, password, signIn, test } from './support/portal';

/** Texts that have broken other programs. */
const naughty = [
  '',
  ' ',
  '\u0000',
  "' OR 1=1 --",
  '<script>window.broken = true</script>',
  '"><img src=x onerror="window.broken = true">',
  '#{7*7}{{7*7}}',
  '../../etc/passwd',
  '%00%ff%c0',
  'NaN',
  '-1',
  '1e309',
  '９９９９９',
  '田中さんにあげて下さい',
  'ﷺ',
  '\u202Etest\u202E',
  '🏳️‍🌈',
  'x'.repeat(100_000),
];

const publicPages = [
  [
    '/find-local-help',
    ['location', 'language', 'radius', 'page', 'type', 'market', 'open', 'texts', 'who', 'sort'],
  ],
  ['/registration-completion-list', ['npn']],
  ['/npn-lookup', ['by']],
  ['/sign-in', ['next', 'signed-out', 'verified', 'new-password']],
  ['/create-account', ['sent']],
  ['/verify-email', ['sent']],
  ['/forgot-password', ['sent']],
] as const;

for (const [path, names] of publicPages) {
  test(`${path} answers any query clearly`, async ({ request }) => {
    for (const name of names) {
      for (const text of naughty) {
        const query = new URLSearchParams({ [name]: text.slice(0, 6_000) });
        const response = await request.get(`${path}?${query}`);
        expect(response.status(), `${name}=${text.slice(0, 40)}`).toBe(200);
        const body = await response.text();
        expect(body).not.toContain('<script>window.broken');
        expect(body).not.toContain('<img src=x');
      }
      const twice = await request.get(`${path}?${name}=1&${name}=2&${name}[]=3`);
      expect(twice.status()).toBe(200);
    }
  });
}

test('the profile takes any text in any field without breaking or losing it', async ({ page }) => {
  await signIn(page, 'agent.valid');
  for (const text of naughty.filter((one) => one.trim() !== '' && one.length < 1_000)) {
    await page.goto('/profile');
    for (const label of [/^Street address/, /^City/, /^First name/, /^Website URL/]) {
      await page.getByRole('textbox', { name: label }).fill(text.replace('\u0000', ''));
    }
    await page.getByLabel('Marketplace role').selectOption('Not an Agent Broker');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  }
});

test('forged and broken posts are answered without an error of ours', async ({ page, portal }) => {
  await signIn(page, 'agent.valid');
  const posts = [
    { path: '/profile/draft', data: 'not a form', type: 'text/plain' },
    { path: '/profile/draft', data: '{"a":1}', type: 'application/json' },
    { path: '/profile/draft', data: '--x\r\nbroken', type: 'multipart/form-data; boundary=x' },
    { path: '/profile', data: '$ACTION_ID_00=1', type: 'application/x-www-form-urlencoded' },
    { path: '/sign-in', data: 'userId=a', type: 'application/x-www-form-urlencoded' },
  ];
  for (const { path, data, type } of posts) {
    const headers = { 'content-type': type, origin: portal.url };
    const response = await page.request.post(path, { data, headers });
    expect(response.status(), `${path} ${type}`).toBeLessThan(500);
  }
});

test('an address that cannot be read is answered clearly', async ({ page, portal }) => {
  await signIn(page, 'agent.registered');
  for (const path of ['/%E0%A4%A', '/mlms/account/languages/%E0%A4%A', '/%', '/%00']) {
    const response = await page.request.get(`${portal.url}${path}`);
    expect(response.status(), path).toBeGreaterThanOrEqual(400);
    expect(response.status(), path).toBeLessThan(500);
  }
});

test('a save after the session ended leads to the sign-in, or says so and keeps the entries', async ({
  page,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  await page.goto('/profile');
  await page.getByLabel('City', { exact: true }).fill('Round Rock');
  await page.getByLabel('Marketplace role').selectOption('Individual Marketplace');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  if (scripted) {
    await expect(page.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
    await expect(page.getByLabel('City', { exact: true })).toHaveValue('Round Rock');
  } else {
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile/);
  }
});

test('a draft posted from another site is refused', async ({ page }) => {
  await signIn(page, 'agent.valid');
  const others: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
  ];
  for (const headers of others) {
    const response = await page.request.post('/profile/draft', { form: { city: 'Evil' }, headers });
    expect(response.status()).toBe(403);
  }
  await page.goto('/profile');
  await expect(page.getByLabel('City', { exact: true })).toHaveValue('Austin');
});

test('the draft of nobody is refused', async ({ request, portal }) => {
  const headers = { origin: portal.url };
  const response = await request.post('/profile/draft', { form: { city: 'X' }, headers });
  expect(response.status()).toBe(401);
});

test('a double press of Save makes one profile', async ({ page }) => {
  await signIn(page, 'agent.valid');
  await page.goto('/profile');
  await page.getByLabel('Marketplace role').selectOption('Individual Marketplace');
  await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await page.waitForURL('**/mlms?saved=1');
  await page.goto('/profile');
  await expect(page.getByRole('heading', { name: /saved this profile/ })).toHaveCount(0);
});

test('next-auth’s own endpoints are not offered', async ({ request, portal }) => {
  const headers = { origin: portal.url };
  const form = { userId: 'agent.valid', password };
  const names = ['csrf', 'session', 'providers', 'signin', 'signout', 'callback/credentials'];
  for (const name of names) {
    const path = `/api/auth/${name}`;
    expect((await request.get(path)).status(), path).toBe(404);
    expect((await request.post(path, { form, headers })).status(), path).toBe(405);
  }
});

test('a browser that asks for the usual icon gets ours', async ({ request }) => {
  const answer = await request.get('/favicon.ico');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('image/svg+xml');
});
