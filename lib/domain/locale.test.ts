import { describe, expect, test } from 'vitest';
import { isLocale, localizedPath, readLocalizedPath } from './locale';

describe('addresses by language', () => {
  test.each([
    ['/', 'en', '/'],
    ['/', 'es', '/es'],
    ['/help', 'en', '/help'],
    ['/find-local-help/maria', 'es', '/es/find-local-help/maria'],
  ] as const)('%s in %s is %s and back', (path, locale, address) => {
    expect(localizedPath(path, locale)).toBe(address);
    expect(readLocalizedPath(address)).toEqual({ path, locale });
  });

  test.each([
    ['/en/help', '/help', 'en'],
    ['/en', '/', 'en'],
    ['/estate', '/estate', 'en'],
    ['/es/', '/', 'es'],
  ] as const)('%s is read as %s', (address, path, locale) => {
    expect(readLocalizedPath(address)).toEqual({ path, locale });
  });

  test.each(['EN', 'e', '', '__proto__', 'fr'])('%j is no language of ours', (text) => {
    expect(isLocale(text)).toBe(false);
  });
});
