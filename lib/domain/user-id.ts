import { holdsSsn } from './ssn';

/** Characters of a User ID (choice). */
export const shortestUserId = 3;
export const longestUserId = 60;

/** Why a text cannot be a User ID. */
export type UserIdFault = 'too-short' | 'too-long' | 'characters' | 'ssn';

/**
 * Why a text cannot be a new User ID, or null: it has 3 to 60 characters, letters from A to Z,
 * digits, dots, underscores and hyphens (choice). So no two look the same, and one can be read out
 * on the phone. It is shown and written in mails, so nothing in it may be an SSN.
 */
export function findUserIdFault(text: string): UserIdFault | null {
  if (!/^[A-Za-z0-9._-]*$/.test(text)) return 'characters';
  if (holdsSsn(text)) return 'ssn';
  if (text.length < shortestUserId) return 'too-short';
  return text.length > longestUserId ? 'too-long' : null;
}
