import { type Locale, locales, localizedPath } from '@/lib/domain/locale';

/** What a page says of itself to search engines and in the title of its tab. */
type Words = { readonly title: string; readonly description: string };

type PageMetadata = Words & {
  alternates: { canonical: string; languages: Record<Locale, string> };
};

/**
 * The metadata of a public page: its words, its own address, and the same page in each language.
 * @param path the English address, as `lib/routes` has it
 */
export function pageMetadata(locale: Locale, path: string, words: Words): PageMetadata {
  const languages = Object.fromEntries(
    locales.map((other) => [other, localizedPath(path, other)]),
  ) as Record<Locale, string>;
  return { ...words, alternates: { canonical: languages[locale], languages } };
}
