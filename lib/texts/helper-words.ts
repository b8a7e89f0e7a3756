import type { Helper } from '@/lib/domain/helper';
import {
  hasHours,
  type Interval,
  type Weekday,
  type WeeklyHours,
  weekdays,
} from '@/lib/domain/hours';
import { languageName } from '@/lib/domain/language';
import { intlLocales, type Locale } from '@/lib/domain/locale';
import type { OpenState } from '@/lib/domain/open-hours';
import { formatPhone, phoneHref } from '@/lib/domain/phone';
import { translator } from './translator';

const words = (locale: Locale) => translator(locale, 'helperWords');

/** "Agent or broker", or which kind of free help. */
export function kindWords({ assisterKind }: Pick<Helper, 'assisterKind'>, locale: Locale): string {
  return words(locale)(assisterKind ?? 'agent');
}

/** Whom somebody helps: "Individuals and families", "Small businesses". */
export function marketWords({ markets }: Pick<Helper, 'markets'>, locale: Locale): string[] {
  return markets.map((market) => words(locale)(market));
}

/** Names of languages in the order of the alphabet. */
export function languageWords({ languages }: Pick<Helper, 'languages'>, locale: Locale): string[] {
  return languages
    .map((code) => languageName(code, locale))
    .sort((a, b) => a.localeCompare(b, locale));
}

/** "Less than 1 mile", "2.4 miles", "37 miles": no finer than ZIP codes can tell. */
export function distanceWords(miles: number, locale: Locale): string {
  const t = words(locale);
  if (miles < 1) return t('near');
  return t('miles', { miles: miles < 9.95 ? Math.round(miles * 10) / 10 : Math.round(miles) });
}

/** "5 PM", "5:30 PM"; "5 p. m." in Spanish. Midnight at the end of a day is 24:00. */
export function timeWords(time: string, locale: Locale): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return formatOf(locale, minute !== 0).format(new Date(Date.UTC(2026, 0, 1, hour % 24, minute)));
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Making a format costs far more than using it.
function formatOf(locale: Locale, withMinutes: boolean): Intl.DateTimeFormat {
  const key = `${locale}${withMinutes}`;
  const minute = withMinutes ? ({ minute: '2-digit' } as const) : {};
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intlLocales[locale], { hour: 'numeric', timeZone: 'UTC', ...minute });
  formats.set(key, format);
  return format;
}

/** "Open now until 5 PM", "Closed now, opens Monday at 9 AM"; '' when no hours were given. */
export function openWords(open: OpenState, locale: Locale): string {
  const t = words(locale);
  if (open === null) return '';
  if (open.open) {
    return open.until === '24:00'
      ? t('openOn')
      : t('openUntil', { time: timeWords(open.until, locale) });
  }
  const { next } = open;
  return next ? t('opens', { day: t(next.day), time: timeWords(next.opens, locale) }) : t('closed');
}

/** One line of a timetable. */
export type HoursWords = { readonly label: string; readonly text: string };

/** The week with equal neighbors folded: "Monday to Friday", "9 AM to 5 PM". */
export function hoursWords(hours: WeeklyHours, locale: Locale): HoursWords[] {
  if (!hasHours(hours)) return [];
  const t = words(locale);
  return foldDays(hours, locale).map(({ first, last, text }) => ({
    label: capitalized(first === last ? t(first) : t('days', { first: t(first), last: t(last) })),
    text,
  }));
}

type DaySpan = { readonly first: Weekday; last: Weekday; readonly text: string };

function foldDays(hours: WeeklyHours, locale: Locale): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const day of weekdays) {
    const text = intervalWords(hours[day], locale);
    const previous = spans.at(-1);
    if (previous?.text === text) previous.last = day;
    else spans.push({ first: day, last: day, text });
  }
  return spans;
}

function intervalWords(intervals: readonly Interval[], locale: Locale): string {
  const t = words(locale);
  if (intervals.length === 0) return t('dayClosed');
  return intervals
    .map(({ opens, closes }) =>
      t('interval', { opens: timeWords(opens, locale), closes: timeWords(closes, locale) }),
    )
    .join(', ');
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Text and address of a link that dials; null without a number. */
export function phoneWords(
  { phone, phoneExtension }: Pick<Helper, 'phone' | 'phoneExtension'>,
  locale: Locale,
): { readonly label: string; readonly href: string } | null {
  if (phone === '') return null;
  const extension =
    phoneExtension === '' ? '' : ` ${words(locale)('extension', { extension: phoneExtension })}`;
  return { label: `${formatPhone(phone)}${extension}`, href: phoneHref(phone, phoneExtension) };
}

/** "100 Main Street", "Austin, TX 78701"; without what is hidden. */
export function addressWords({ street, city, state, zip }: Helper): string[] {
  return [street, `${city}, ${state} ${zip}`].filter((line) => line !== '');
}

/** "agency.example" for https://www.agency.example/. */
export function websiteWords(website: string): string {
  return website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
