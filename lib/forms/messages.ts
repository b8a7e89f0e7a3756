import { defaultLocale, type Locale } from '@/lib/domain/locale';
import { type MessageCode, messagesEn } from './messages.en';
import { messagesEs } from './messages.es';
import type { Message } from './state';

const catalogues: Record<Locale, Readonly<Partial<Record<MessageCode, string>>>> = {
  en: messagesEn,
  es: messagesEs,
};

/**
 * The text of a message with its blanks filled; a blank without a value stays visible as `{name}`.
 * What stands only on English pages is English in every language.
 */
export function formatMessage(message: Message, locale: Locale = defaultLocale): string {
  const text = catalogues[locale][message.code] ?? messagesEn[message.code];
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => message.params?.[name] ?? blank);
}
