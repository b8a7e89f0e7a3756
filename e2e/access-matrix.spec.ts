import { existsSync, readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { type AccessRoute, access, isAllowed } from '../lib/auth/access';
import type { AccountKind, Actor } from '../lib/domain/actor';
import { expect, signIn, test } from './support/portal';

type Role = AccountKind | 'nobody';
type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';

const methods: readonly Method[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];

/** Who signs in for each role, and where they land. */
const people: Record<AccountKind, readonly [userId: string, landing: string]> = {
  agent: ['agent.registered', '/registration-status'],
  desk: ['desk.rep', '/service-desk'],
  lead: ['desk.lead', '/service-desk'],
  administrator: ['cms.admin', '/imports'],
};

/** What stands for the variable part of an address; what is not listed is something that is missing. */
const samples: Readonly<Record<string, string>> = {
  '/nothing-here/[what]': '/nothing-here/page',
  '/nothing-here/[what]/plain': '/nothing-here/page/plain',
  // They say that a link works no longer, whatever stands in it.
  '/reset-password/[token]': '/reset-password/nothing',
  '/verify-email/[token]': '/verify-email/nothing',
  '/mlms/account/languages/[code]': '/mlms/account/languages/es',
};

const addressOf = (route: string) => samples[route] ?? route.replace(/\[[^\]]+\]/g, 'nothing');

const actorOf = (role: Role): Actor | null =>
  role === 'nobody' ? null : { accountId: '', userId: '', kind: role, address: '' };

/** The source of a route handler, or null for a page. */
function handlerOf(route: string): string | null {
  const found = handlers.find(({ path }) => path === route);
  return found?.text ?? null;
}

/** Every route handler of the build, by its address as the access table has it. */
const handlers = Object.keys(
  JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')) as object,
)
  .filter((source) => source.endsWith('/route'))
  .map((source) => ({ file: ['ts', 'tsx'].map((ext) => `app${source}.${ext}`), source }))
  .flatMap(({ file, source }) => {
    const known = file.find((name) => existsSync(name));
    if (known === undefined) return [];
    const path = source.replace(/\/\([^)]*\)|\/\[locale\]|\/route$/g, '');
    return [{ path, text: readFileSync(known, 'utf8') }];
  });

const takes = (handler: string, method: Method) => {
  const wanted = method === 'HEAD' ? '(?:GET|HEAD)' : method;
  return new RegExp(`export (?:async function ${wanted}\\b|const \\{[^}]*\\b${wanted}\\b)`).test(
    handler,
  );
};

/** What the declared table says of a request. */
function expectedOf(route: AccessRoute, role: Role, method: Method): RegExp {
  const handler = handlerOf(route);
  const isPublicApi = route.startsWith('/api/v1');
  if (method === 'PUT' || method === 'DELETE') return /^405$/;
  if (isPublicApi && method === 'POST') return /^405$/;
  if (handler !== null && !isPublicApi && !takes(handler, method)) return /^405$/;
  if (handler === null && method === 'POST') return /^405$/;
  if (isAllowed(access[route], actorOf(role))) return allowedAnswer(route);
  return role === 'nobody' ? /^(30[37] \/sign-in\?|401$)/ : /^404$/;
}

/** A missing one is the same for everybody; a way on leads to a page, never to the sign-in. */
function allowedAnswer(route: AccessRoute): RegExp {
  // The step after the password leads back to it when there is no password yet.
  if (route === '/sign-in/code') return /^(200|30[37] )/;
  const variable = route.includes('[') && !(route in samples);
  return variable ? /^(404|400)$/ : /^(200|204|400|415|30[37] (?!\/sign-in))/;
}

async function answerOf(request: APIRequestContext, method: Method, path: string, origin: string) {
  const answer = await request.fetch(path, { method, maxRedirects: 0, headers: { origin } });
  const location = answer.headers().location;
  const { pathname, search } = new URL(location ?? '/', origin);
  return `${answer.status()}${location === undefined ? '' : ` ${pathname}${search}`}`;
}

async function expectTable(page: Page, role: Role, origin: string) {
  for (const route of Object.keys(access) as AccessRoute[]) {
    for (const method of methods) {
      const found = await answerOf(page.request, method, addressOf(route), origin);
      expect(found, `${method} ${route} as ${role}`).toMatch(expectedOf(route, role, method));
    }
  }
}

test.describe('each address answers as the table of access says', { tag: '@javascript' }, () => {
  test('to nobody in particular', async ({ page, portal }) => {
    await expectTable(page, 'nobody', portal.url);
  });

  for (const [kind, [userId, landing]] of Object.entries(people)) {
    test(`to ${userId}`, async ({ page, portal }) => {
      await signIn(page, userId, landing);
      await expectTable(page, kind as AccountKind, portal.url);
      expect(portal.output(), 'refusals in the log').toContain('"event":"access-refused"');
    });
  }
});

test.describe('what is somebody else’s', { tag: '@javascript' }, () => {
  test('answers like what is missing', async ({ page, portal }) => {
    await signIn(page, 'agent.registered');
    const pairs = [
      ['/imports', '/nowhere'],
      ['/imports/nothing', '/nowhere'],
      ['/audit-log', '/nowhere'],
      ['/outdated-reports', '/nowhere'],
    ] as const;
    for (const [theirs, missing] of pairs) {
      const [one, other] = await Promise.all([
        page.request.get(portal.url + theirs),
        page.request.get(portal.url + missing),
      ]);
      expect([one.status(), await one.text()], theirs).toEqual([404, await other.text()]);
    }
  });
});

test.describe('a right that is taken away', { tag: '@javascript' }, () => {
  test('is gone with the next request, and a session that ended stays so', async ({ page }) => {
    await signIn(page, 'agent.registered');
    const cookies = await page.context().cookies();
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
    await page.waitForURL('**/sign-in**');
    await page.context().clearCookies();
    await page.context().addCookies(cookies);
    await page.goto('/profile');
    await expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile/);
  });
});

test.describe('an address of nothing', { tag: '@javascript' }, () => {
  test('nothing of the project is served but pages and files meant for it', async ({ request }) => {
    const addresses = [
      '/.git/config',
      '/.env',
      '/package.json',
      '/next.config.mjs',
      '/scripts/serve.mjs',
      '/data/portal.db',
      '/sandbox-keys.json',
      '/.next/BUILD_ID',
      '/_next/',
      '/_next/static/',
      '/_next/static/../../server/app-paths-manifest.json',
      '/_next/..%2f..%2fpackage.json',
      '/help/',
      '/public/',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/api/auth/session',
    ];
    for (const address of addresses) {
      const answer = await request.get(address, { maxRedirects: 0 });
      expect([404, 400, 308], address).toContain(answer.status());
      expect(await answer.text(), address).not.toMatch(/"dependencies"|ssnEncryptionKey|\[core\]/);
    }
  });
});
