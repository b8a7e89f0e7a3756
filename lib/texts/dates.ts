import { intlLocales, type Locale } from '@/lib/domain/locale';

/**
 * In English mm/dd/yyyy, the shape of the public lists (domain.md, RCL columns). In Spanish the month
 * is a word: 09/03 would be read as the 9th of March.
 */
const dayStyles: Record<Locale, Intl.DateTimeFormatOptions> = {
  en: { year: 'numeric', month: '2-digit', day: '2-digit' },
  es: { dateStyle: 'medium' },
};

/**
 * A day in a list: '09/03/2027' or '3 sept 2027'.
 * @param day YYYY-MM-DD, a day that exists
 */
export function formatDay(locale: Locale, day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString(intlLocales[locale], {
    ...dayStyles[locale],
    timeZone: 'UTC',
  });
}

/** 'November 24, 2026 at 7:10 AM', in Eastern Time, where the Marketplace's deadlines are kept. */
export function formatEasternTime(locale: Locale, at: Date): string {
  return at.toLocaleString(intlLocales[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'America/New_York',
  });
}
