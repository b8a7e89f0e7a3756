import { cache } from 'react';
import { defaultLocale, type Locale } from '@/lib/domain/locale';

const request = cache((): { locale: Locale } => ({ locale: defaultLocale }));

/** Remembers the language of the page that is being drawn, for those parts that get no props. */
export function setRequestLocale(locale: Locale): void {
  request().locale = locale;
}

/** The language of the page that is being drawn; English where none was set. */
export function requestLocale(): Locale {
  return request().locale;
}
