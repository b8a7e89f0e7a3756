import type { Locale } from '@/lib/domain/locale';
import { ui as en } from './en/ui';
import { ui as es } from './es/ui';
import type { Texts } from './texts';

const words: Record<Locale, Texts<'ui'>> = { en, es };

/** The words of small parts, for components that are drawn in the browser too. */
export function uiWords(locale: Locale): Texts<'ui'> {
  return words[locale];
}
