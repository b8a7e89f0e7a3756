import { createTranslator } from 'use-intl/core';
import { intlLocales, type Locale } from '@/lib/domain/locale';
import { textsEn } from './en';
import { textsEs } from './es';
import type { TextGroup } from './texts';

const texts = { en: textsEn, es: textsEs } as unknown as Record<Locale, typeof textsEn>;

function makeTranslator<Group extends TextGroup>(locale: Locale, group: Group) {
  return createTranslator({
    locale: intlLocales[locale],
    messages: texts[locale],
    namespace: group,
    onError: (error) => {
      throw error;
    },
  });
}

export type Translator<Group extends TextGroup> = ReturnType<typeof makeTranslator<Group>>;

const made = new Map<string, unknown>();

/**
 * The words of one group of texts in a language, on the server: client components get theirs as
 * props. Made once, since it remembers the messages that it has taken apart.
 */
export function translator<Group extends TextGroup>(
  locale: Locale,
  group: Group,
): Translator<Group> {
  const key = `${locale}.${group}`;
  const found = made.get(key) ?? makeTranslator(locale, group);
  made.set(key, found);
  return found as Translator<Group>;
}
