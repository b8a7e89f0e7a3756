import { z } from 'zod';
import type { MessageCode } from './messages.en';

/** Text of one field; the code says what is wrong when it is missing. */
export function text(longest: number, missing: MessageCode) {
  return z.string(missing).min(1, missing).max(longest, 'field.too-long');
}

/** Text that may be missing: ''. */
export function optionalText(longest: number) {
  return z.string().max(longest, 'field.too-long').default('');
}

/** A part of a person's name: with a letter at least. */
export function nameText(missing: MessageCode) {
  return text(80, missing).regex(/\p{L}/u, 'name.no-letter');
}

/** An email address. */
export const emailText = text(254, 'email.required').pipe(z.email('email.invalid'));
