import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startPortal } from './support/server';

const names = ['AUTH_SECRET', 'SSN_ENCRYPTION_KEY', 'SSN_HMAC_KEY'];
const key = () => randomBytes(32).toString('base64');

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-secrets-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The keys as a secret store mounts them, and the environment that names the files. */
function writeKeys(mode: number): Record<string, string> {
  const files = names.map((name) => [`${name}_FILE`, join(folder, name)] as const);
  for (const [, path] of files) writeFileSync(path, `${key()}\n`, { mode });
  return Object.fromEntries(files);
}

/** Outside the sandbox. No page is driven here, so one project is enough. */
test.describe('outside the sandbox', { tag: '@javascript' }, () => {
  test('the server refuses to start without keys', async () => {
    await expect(startPortal({ PORTAL_SANDBOX: '0' })).rejects.toThrow(
      /AUTH_SECRET_FILE, SSN_ENCRYPTION_KEY_FILE, SSN_HMAC_KEY_FILE/,
    );
  });

  test('with keys in its environment it serves, and warns: children inherit them', async ({
    request,
  }) => {
    const keys = Object.fromEntries(names.map((name) => [name, key()]));
    const portal = await startPortal({ PORTAL_SANDBOX: '0', ...keys });
    expect((await request.get(`${portal.url}/api/health`)).status()).toBe(200);
    expect(portal.output()).toContain('"event":"secrets-in-environment","count":3');
    await portal.stop();
  });

  test('nor with files that others on the machine may read', async () => {
    const started = startPortal({ PORTAL_SANDBOX: '0', ...writeKeys(0o444) });
    await expect(started).rejects.toThrow(/does not start: AUTH_SECRET_FILE: others may read/);
  });

  test('with keys in files it serves, and has no sandbox page', async ({ request }) => {
    const portal = await startPortal({ PORTAL_SANDBOX: '0', ...writeKeys(0o400) });
    expect((await request.get(`${portal.url}/api/health`)).status()).toBe(200);
    expect((await request.get(`${portal.url}/sandbox`)).status()).toBe(404);
    const signIn = await (await request.get(`${portal.url}/sign-in`)).text();
    expect(signIn).not.toContain('/sandbox');
    expect(portal.output()).not.toContain('secrets-in-environment');
    await portal.stop();
  });
});
