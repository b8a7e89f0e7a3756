import { globSync } from 'node:fs';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Browser, type Page, request as requests } from '@playwright/test';
import { listActions, listPostHandlers } from './support/build';
import { dumpDatabase } from './support/database';
import { readForms, type SentForm } from './support/forms';
import { test as base, expect, password, signIn } from './support/portal';
import { type Portal, startPortal } from './support/server';

/** Attacks make Next write lines into the log that look like errors; so a portal without that check. */
const test = base.extend<{ portal: Portal }>({
  portal: async ({ browserName: _ }, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.stop();
  },
});

/** What a browser says of a page that is not ours. */
const foreignOrigins: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  {},
  { origin: 'http://localhost:1' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
];

const people = [
  ['agent.registered', '/registration-status'],
  ['desk.rep', '/service-desk'],
  ['cms.admin', '/imports'],
] as const;

const pagesWithForms = [
  '/account/password',
  '/account/email',
  '/account/ssn',
  '/account/closure',
  '/account/my-data',
  '/account/confirm',
  '/account/second-factor',
  '/account/sessions',
  '/audit-log',
  '/cases/new',
  '/service-desk',
  '/service-desk/new',
  '/create-account',
  '/forgot-password',
  '/verify-email',
  '/profile',
  '/account',
  '/registration-status',
  '/mlms/account/languages/add',
  '/mlms/account/languages/es',
  '/outdated-reports',
  '/imports',
  '/sign-in',
  '/npn-lookup',
];

async function formsOf(page: Page): Promise<SentForm[]> {
  const forms = await Promise.all(pagesWithForms.map((path) => readForms(page, path)));
  return forms.flat();
}

test.describe('a page of another site', { tag: '@javascript' }, () => {
  for (const [userId, landing] of people) {
    test(`changes nothing with a form of ${userId}`, async ({ page, portal }) => {
      await signIn(page, userId, landing);
      const forms = await formsOf(page);
      expect(forms.length).toBeGreaterThan(2);
      const before = dumpDatabase(portal.databaseFile);
      for (const { name, action, fields } of forms) {
        for (const headers of foreignOrigins) {
          const answer = await page.request.post(action, { multipart: fields, headers });
          expect([answer.status(), name]).toEqual([403, name]);
          expect(await answer.text()).toContain('Nothing was changed');
        }
      }
      expect(dumpDatabase(portal.databaseFile)).toBe(before);
      expect((await page.goto('/account'))?.status()).toBe(200);
    });
  }

  test('calls no action and no handler', async ({ page, portal }) => {
    await signIn(page, 'agent.registered');
    const actions = listActions();
    const handlers = listPostHandlers(globSync('app/**/route.{ts,tsx}'));
    expect(actions.length).toBeGreaterThan(10);
    expect(handlers).toEqual(expect.arrayContaining(['/profile/draft', '/imports/upload']));
    const before = dumpDatabase(portal.databaseFile);
    for (const origin of foreignOrigins) {
      for (const { id, name } of actions) {
        const headers = { ...origin, 'next-action': id, 'content-type': 'text/plain' };
        const answer = await page.request.post('/profile', { data: '[]', headers });
        expect([answer.status(), name]).toEqual([403, name]);
      }
      for (const path of handlers) {
        const answer = await page.request.post(path, { form: { a: '1' }, headers: origin });
        expect([answer.status(), path]).toEqual([403, path]);
      }
    }
    expect(dumpDatabase(portal.databaseFile)).toBe(before);
  });
});

test.describe('an action called without its form', { tag: '@javascript' }, () => {
  const callers = [['nobody', null], ...people] as const;

  for (const [userId, landing] of callers) {
    test(`by ${userId} breaks nothing and changes nothing`, async ({ page, portal }) => {
      const headers = { origin: portal.url, 'content-type': 'text/plain;charset=UTF-8' };
      if (landing !== null) await signIn(page, userId, landing);
      const before = dumpDatabase(portal.databaseFile);
      for (const { id, name } of listActions().filter((one) => !/signOut/.test(one.name))) {
        for (const data of ['[]', '[null,null]', '["$K1",{"a":1}]', '[1,"x","y"]', 'x', '']) {
          const sent = { data, headers: { ...headers, 'next-action': id }, maxRedirects: 0 };
          const answer = await page.request.post('/account', sent);
          expect(answer.status(), `${name} ${data}`).toBeLessThan(500);
        }
      }
      expect(dumpDatabase(portal.databaseFile)).toBe(before);
    });
  }
});

/** Ways to name another site, or a page that one may not be sent to. */
const elsewhere = [
  'https://evil.example',
  'https://evil.example/profile',
  '//evil.example',
  '///evil.example',
  '////evil.example/profile',
  '/\\evil.example',
  '\\/evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '%2F%2Fevil.example',
  '/%2Fevil.example',
  '/%2F%2Fevil.example',
  '%5C%5Cevil.example',
  '/%5Cevil.example',
  '/%09/evil.example',
  '/%0d%0aLocation:%20https://evil.example',
  '/profile\r\nLocation: https://evil.example',
  '/profile%0d%0aSet-Cookie:%20a=b',
  'http:evil.example',
  'https:/evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '//evil.example@localhost/profile',
  '//localhost@evil.example/profile',
  'https://localhost.evil.example/profile',
  '/profile/../../evil.example',
  '/profile/..//evil.example',
  '/profile@evil.example',
  '.evil.example',
  '@evil.example',
  '//evil%E3%80%82example',
  '//ⓔvil.example',
  '／／evil.example',
  '/imports',
  '/find-local-help',
];

/** Where a browser would go. */
function targetOf(location: string | undefined, portal: Portal): URL {
  return new URL(location ?? '', `${portal.url}/sign-in`);
}

test.describe('an open redirect', { tag: '@javascript' }, () => {
  test('is not to be had from the sign-in', async ({ browser, portal }) => {
    for (const next of elsewhere) {
      const { page, close } = await stranger(browser, portal);
      const [form] = await readForms(page, `/sign-in?next=${encodeURIComponent(next)}`);
      const multipart = { ...form?.fields, next, userId: 'agent.valid', password };
      const headers = { origin: portal.url };
      const answer = await page.request.post('/sign-in', { multipart, headers, maxRedirects: 0 });
      expect(answer.status(), next).toBe(303);
      const target = targetOf(answer.headers().location, portal);
      expect(target.href, next).toBe(`${portal.url}/registration-status`);
      await close();
    }
  });

  test('is not to be had from an address', async ({ portal }) => {
    const context = await requests.newContext({ baseURL: portal.url });
    const paths = elsewhere.filter((path) => path.startsWith('/'));
    for (const path of [...paths, ...paths.map((path) => `/en${path}`), '/en//evil.example/']) {
      const answer = await context.get(portal.url + path, { maxRedirects: 0 });
      const target = targetOf(answer.headers().location, portal);
      expect(target.origin, path).toBe(portal.url);
      expect(answer.status(), path).toBeLessThan(500);
      expect(answer.headers(), path).not.toHaveProperty('set-cookie');
    }
    await context.dispose();
  });

  test('is not to be had from where a form was', async ({ page, portal }) => {
    await signIn(page, 'agent.valid');
    const [form] = await readForms(page, '/mlms/account/languages/add').then((forms) =>
      forms.length > 0 ? forms : readForms(page, '/account'),
    );
    await page.context().clearCookies();
    for (const referer of ['https://evil.example//evil.example/', `${portal.url}//evil.example`]) {
      const headers = { origin: portal.url, referer };
      const sent = { multipart: { ...form?.fields }, headers, maxRedirects: 0 };
      const answer = await page.request.post(form?.action ?? '', sent);
      const target = targetOf(answer.headers().location, portal);
      expect(target.origin).toBe(portal.url);
    }
  });
});

async function stranger(browser: Browser, portal: Portal) {
  const context = await browser.newContext({ baseURL: portal.url });
  return { page: await context.newPage(), close: () => context.close() };
}

/** Sends bytes as they are, and gives all that comes back. */
async function sendRaw(portal: Portal, message: string): Promise<string> {
  const socket = connect(Number(new URL(portal.url).port), 'localhost');
  socket.end(message);
  return text(socket);
}

test.describe('a message', { tag: '@javascript' }, () => {
  test('whose bounds are not clear is refused', async ({ portal }) => {
    const start = 'POST /profile HTTP/1.1\r\nHost: localhost\r\n';
    const body = '0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: localhost\r\n\r\n';
    for (const headers of [
      `Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n`,
      'Transfer-Encoding: xchunked\r\n',
      'Content-Length: 5\r\nContent-Length: 6\r\n',
      'Transfer-Encoding : chunked\r\n',
    ]) {
      const answer = await sendRaw(portal, `${start}${headers}\r\n${body}`);
      expect(answer, headers).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer.match(/HTTP\/1\.1/g), headers).toHaveLength(1);
    }
  });

  test('of a method that nothing takes gets no echo', async ({ portal }) => {
    const message = 'TRACE /profile HTTP/1.1\r\nHost: localhost\r\nCookie: secret=1\r\n\r\n';
    const answer = await sendRaw(
      portal,
      message.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).not.toContain('secret');
  });
});
