import { afterEach, expect, test, vi } from 'vitest';
import { sessionCookie } from './session-cookie';

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['https://portal.example.com', '__Host-portal.session', true],
  ['http://localhost:3000', 'portal.session', false],
])('at %s the cookie is %s', (url, name, secure) => {
  vi.stubEnv('PORTAL_URL', url);
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure };
  expect(sessionCookie()).toEqual({ name, options });
});
