import { afterEach, expect, test, vi } from 'vitest';
import { findSiteUrl } from './site';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['https://portal.example.com/', 'https://portal.example.com/'],
  ['', undefined],
])('PORTAL_URL %o gives %o', (value, url) => {
  vi.stubEnv('PORTAL_URL', value);
  expect(findSiteUrl()?.href).toBe(url);
});
