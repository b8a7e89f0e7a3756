import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { startPortal } from './support/server';

/** Outside the sandbox. No page is driven here, so one project is enough. */
test.describe('outside the sandbox', { tag: '@javascript' }, () => {
  test('the server refuses to start without keys', async () => {
    await expect(startPortal({ PORTAL_SANDBOX: '0' })).rejects.toThrow(
      /AUTH_SECRET, SSN_ENCRYPTION_KEY, SSN_HMAC_KEY/,
    );
  });

  test('with keys it serves, and has no sandbox page', async ({ request }) => {
    const key = () => randomBytes(32).toString('base64');
    const portal = await startPortal({
      PORTAL_SANDBOX: '0',
      AUTH_SECRET: key(),
      SSN_ENCRYPTION_KEY: key(),
      SSN_HMAC_KEY: key(),
    });
    expect((await request.get(`${portal.url}/api/health`)).status()).toBe(200);
    expect((await request.get(`${portal.url}/sandbox`)).status()).toBe(404);
    const signIn = await (await request.get(`${portal.url}/sign-in`)).text();
    expect(signIn).not.toContain('/sandbox');
    await portal.stop();
  });
});
