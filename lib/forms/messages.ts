import { messagesEn } from './messages.en';
import type { Message } from './state';

/** The text of a message with its blanks filled; a blank without a value stays visible as `{name}`. */
export function formatMessage(message: Message): string {
  const text: string = messagesEn[message.code];
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => message.params?.[name] ?? blank);
}
