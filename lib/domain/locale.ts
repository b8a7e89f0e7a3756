/** The languages that the public pages speak. */
export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** The language of pages without another one in their address, and of all pages behind the sign-in. */
export const defaultLocale: Locale = 'en';

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The locale that an address names; English for any other text. */
export function toLocale(text: string): Locale {
  return isLocale(text) ? text : defaultLocale;
}

/** What `Intl` formats by: the words of the locale, the customs of the United States. */
export const intlLocales: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

/** The public address of a page in a language: English has no prefix, Spanish `/es`. */
export function localizedPath(path: string, locale: Locale): string {
  if (locale === defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** Takes an address apart; the inverse of `localizedPath`, and `/en/help` is read as `/help`. */
export function readLocalizedPath(path: string): {
  readonly path: string;
  readonly locale: Locale;
} {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(path) ?? [];
  if (!isLocale(first)) return { path, locale: defaultLocale };
  return { path: rest === '' ? '/' : rest, locale: first };
}
