import type { APIResponse, Page } from '@playwright/test';
import { readForms } from './support/forms';
import { expect, password, signIn, test } from './support/portal';
import { startPortal } from './support/server';

const publicPages = [
  '/',
  '/es',
  '/help',
  '/es/help',
  '/sign-in',
  '/find-local-help',
  '/find-local-help?location=77002',
  '/es/find-local-help?location=77002',
  '/registration-completion-list?npn=17000117',
  '/npn-lookup',
  '/create-account',
  '/es/create-account',
  '/forgot-password',
  '/terms',
  '/developers',
  '/sandbox',
  '/sandbox/mail',
];

/** The pages of each kind of person, with where they land after the sign-in. */
const people = [
  [
    'agent.registered',
    '/registration-status',
    [
      '/registration-status',
      '/training',
      '/profile',
      '/mlms',
      '/mlms/account',
      '/cases',
      '/cases/new',
      '/account',
      '/account/password',
      '/account/email',
      '/account/second-factor',
      '/account/sessions',
      '/account/my-data',
      '/account/closure',
    ],
  ],
  [
    'desk.rep',
    '/service-desk',
    ['/service-desk', '/service-desk/new', '/outdated-reports', '/account'],
  ],
  ['cms.admin', '/imports', ['/imports', '/audit-log', '/account']],
] as const;

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** Only our own files, and what came with the page: never a script that merely stands in it. */
const scripts = /^script-src 'self'( 'nonce-[\w+/]{22}==')?( 'sha256-[\w+/]{43}=')*$/;

function expectGuarded(path: string, response: Pick<APIResponse, 'headers'>) {
  const headers = response.headers();
  expect(headers, path).toMatchObject(always);
  expect(headers, path).not.toHaveProperty('x-plain-page');
  expect(headers, path).not.toHaveProperty('x-powered-by');
  const policy = (headers['content-security-policy'] ?? '').split('; ');
  expect(
    policy.find((directive) => directive.startsWith('script-src')),
    path,
  ).toMatch(scripts);
  expect(policy, path).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]),
  );
}

/** For the page itself, for its data when a link is followed, and before one is. */
const asBrowsersAsk: readonly Record<string, string>[] = [
  {},
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1' },
];

/** Opens pages in the browser; the fixture fails on a script that the policy refused. */
async function openAll(page: Page, paths: readonly string[]) {
  for (const path of paths) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    if (response) expectGuarded(path, { headers: () => response.headers() });
  }
}

test('public pages are guarded, and all their scripts may run', async ({ page }) => {
  await openAll(page, publicPages);
});

for (const [userId, landing, paths] of people) {
  test(`the pages of ${userId} are guarded, and nobody keeps them`, async ({ page }) => {
    await signIn(page, userId, landing);
    await openAll(page, paths);
    for (const path of paths) {
      for (const headers of asBrowsersAsk) {
        const response = await page.request.get(path, { headers });
        expect(response.headers()['cache-control'], path).toContain('no-store');
        expectGuarded(path, response);
      }
    }
  });
}

test('the browser stores nothing but the cookie', { tag: '@javascript' }, async ({ page }) => {
  await signIn(page, 'agent.registered');
  for (const path of ['/registration-status', '/profile', '/mlms', '/account', '/help']) {
    await page.goto(path);
    const stored = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      return [localStorage.length, sessionStorage.length, databases.length, document.cookie];
    });
    expect(stored, path).toEqual([0, 0, 0, '']);
  }
});

test('files, refusals and answers without a page are guarded too', async ({ request, portal }) => {
  const paths = ['/icon.svg', '/robots.txt', '/api/health', '/api/maps/us', '/api/v1/places?q=hou'];
  for (const path of [...paths, '/%', '/nowhere', '/profile', '/_next/static/nothing.js']) {
    expectGuarded(path, await request.get(path, { maxRedirects: 0 }));
  }
  const origins: Record<string, string>[] = [{}, { origin: portal.url }];
  for (const headers of origins) {
    expectGuarded('refusal', await request.post('/help', { data: 'x', headers }));
  }
});

test.describe('an injected script', { tag: '@javascript' }, () => {
  test.use({ expectedConsole: [/Content Security Policy|404/] });

  const injected =
    '<script>window.broken=1</script><img src="data:," alt="" onerror="window.broken=1"><a href="javascript:window.broken=1" id="trap">x</a>';

  for (const path of ['/', '/sign-in', '/find-local-help?location=77002', '/nowhere']) {
    test(`does not run at ${path}`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.route(`**${path}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<main/, `${injected}<main`);
        await route.fulfill({ response, body });
      });
      await page.goto(path);
      await page.locator('#trap').click();
      await expect
        .poll(() => complaints.filter((text) => /Content Security Policy/.test(text)).length)
        .toBeGreaterThanOrEqual(3);
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    });
  }
});

test.describe('behind https', { tag: '@javascript' }, () => {
  test('browsers stay with it, and the session’s cookie is this host’s alone', async ({
    browser,
  }) => {
    const portal = await startPortal({
      PORTAL_URL: 'https://portal.example.com',
      TRUST_PROXY: '1',
    });
    // As a proxy passes requests on.
    const context = await browser.newContext({
      baseURL: portal.url,
      extraHTTPHeaders: {
        'X-Forwarded-Host': 'portal.example.com',
        'X-Forwarded-Proto': 'https',
      },
    });
    const page = await context.newPage();
    const first = await page.request.get('/sign-in');
    expect(first.headers()['strict-transport-security']).toBe(
      'max-age=63072000; includeSubDomains',
    );
    const [form] = await readForms(page, '/sign-in');
    const answer = await page.request.post('/sign-in', {
      multipart: { ...form?.fields, userId: 'agent.valid', password },
      headers: { origin: 'https://portal.example.com' },
      maxRedirects: 0,
    });
    const cookies = answer
      .headersArray()
      .filter(({ name }) => name.toLowerCase() === 'set-cookie')
      .map(({ value }) => value);
    const session = cookies.find((cookie) => cookie.includes('session-token'));
    expect(session).toMatch(/^__Host-authjs\.session-token=[\w-]{43}; Path=\/;/);
    for (const cookie of cookies) expect(cookie).toMatch(/; Secure.*; HttpOnly.*; SameSite=lax/i);
    await context.close();
    await portal.stop();
  });
});
