import { afterEach, expect, test, vi } from 'vitest';
import { sessionCookie } from './session-cookie';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['https://portal.example.com', '__Host-authjs.session-token', true],
  ['http://localhost:3000', 'authjs.session-token', false],
])('at %s the cookie is %s', (url, name, secure) => {
  vi.stubEnv('PORTAL_URL', url);
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  expect(sessionCookie()).toEqual({ name, options });
});
