import type { Helper } from '@/lib/domain/helper';
import { intlLocales, type Locale } from '@/lib/domain/locale';
import type { StateCode } from '@/lib/domain/state';
import { hoursWords, kindWords, languageWords, marketWords } from './helper-words';
import { stateName } from './states';
import { translator } from './translator';

const titles = {
  navigator: 'titleNavigator',
  'certified-application-counselor': 'titleCounselor',
} as const;

/** "Maria Garcia, agent or broker in Austin, TX". */
export function titleWords(helper: Helper, locale: Locale): string {
  const { name, city, state, assisterKind } = helper;
  const title = assisterKind === null ? 'titleAgent' : titles[assisterKind];
  return translator(locale, 'helper')(title, { name, city, state });
}

/** What search engines show below the title. */
export function descriptionWords(helper: Helper, locale: Locale): string {
  const { name, city, state } = helper;
  const markets = marketWords(helper, locale).join(', ');
  return translator(locale, 'helper')('description', { name, city, state, markets });
}

/** The languages besides English, which everybody here speaks (choice). */
export function otherLanguageWords({ languages }: Pick<Helper, 'languages'>, locale: Locale) {
  return languageWords({ languages: languages.filter((code) => code !== 'en') }, locale);
}

/** "Texas", "Oklahoma"... in the order of the alphabet. */
export function stateWords(states: readonly StateCode[], locale: Locale): string[] {
  return states.map((code) => stateName(locale, code)).sort((a, b) => a.localeCompare(b, locale));
}

/** "Central Time": the name consumers know, without daylight or standard. */
export function timeZoneWords(timeZone: string, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(intlLocales[locale], {
    timeZone,
    timeZoneName: 'longGeneric',
  });
  const name = parts.formatToParts(0).find((part) => part.type === 'timeZoneName');
  return name?.value ?? timeZone;
}

/** "November 24, 2026", the day in Washington, DC. */
export function dayWords(at: Date, locale: Locale): string {
  return at.toLocaleDateString(intlLocales[locale], {
    dateStyle: 'long',
    timeZone: 'America/New_York',
  });
}

/** What a contact card says that has no place of its own in it, line by line. */
export function cardNoteWords(helper: Helper, locale: Locale): string {
  const t = translator(locale, 'helper');
  const languages = otherLanguageWords(helper, locale).join(', ');
  const hours = hoursWords(helper.hours, locale).map(({ label, text }) => `${label}: ${text}`);
  const zone = helper.timeZone === '' ? '' : timeZoneWords(helper.timeZone, locale);
  return [
    kindWords(helper, locale),
    helper.npn === '' ? '' : `NPN ${helper.npn}`,
    languages === '' ? '' : `${t('languages')}: ${languages}`,
    ...(hours.length === 0 ? [] : [`${t('hours')} (${zone})`, ...hours]),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
