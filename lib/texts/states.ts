import type { Locale } from '@/lib/domain/locale';
import type { StateCode } from '@/lib/domain/state';
import { states as en, statesInSentence as inSentenceEn } from './en/states';
import { states as es, statesInSentence as inSentenceEs } from './es/states';

// Without the translator, so that the browser may have them too.
const names: Record<Locale, Record<StateCode, string>> = { en, es };
const inSentence: Record<Locale, Partial<Record<StateCode, string>>> = {
  en: inSentenceEn,
  es: inSentenceEs,
};

/** "New York" or "Nueva York" for NY. */
export function stateName(locale: Locale, code: StateCode): string {
  return names[locale][code];
}

/** The name as it stands in a sentence: "Texas", but "the District of Columbia". */
export function stateInSentence(locale: Locale, code: StateCode): string {
  return inSentence[locale][code] ?? stateName(locale, code);
}
