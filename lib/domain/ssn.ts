/**
 * The nine digits of an SSN, typed with hyphens, dots, spaces or none; null when the text is
 * anything else.
 */
export function parseSsn(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s.\p{Pd}]/gu, '');
  return /^[0-9]{9}$/.test(digits) ? digits : null;
}

// Letters and digits around it make it a part of something else, such as a token or a phone number.
const grouped =
  /(?<![\p{L}\p{N}])\d{3}[\s.\p{Pd}]{1,3}\d{2}[\s.\p{Pd}]{1,3}\d{4}(?![\p{L}\p{N}])/gu;
const bare = /(?<![\p{L}\p{N}])\d{9}(?![\p{L}\p{N}])/gu;

/**
 * What a text may hold of SSNs: `grouped` is one for sure, in groups of 3, 2 and 4 digits; `bare` are
 * nine digits in a row, which may be an NPN, a Federal Tax ID or a license number as well.
 */
export type SsnTrace = 'grouped' | 'bare';

/** The surest trace of an SSN in a text that should hold none, or null. */
export function findSsnTrace(text: string): SsnTrace | null {
  const plain = text.normalize('NFKC');
  if (plain.search(grouped) >= 0) return 'grouped';
  return plain.search(bare) >= 0 ? 'bare' : null;
}

/** Whether a text that should hold no SSN does, or may: typed into a wrong field. */
export function holdsSsn(text: string): boolean {
  return findSsnTrace(text) !== null;
}

/** A text without such SSNs; one that has none stays as it is. */
export function removeSsns(text: string): string {
  return holdsSsn(text) ? withoutGroups(text).replace(bare, '').trim() : text;
}

/** The same for a field that takes numbers of nine digits: only what is an SSN for sure is removed. */
export function removeGroupedSsns(text: string): string {
  return findSsnTrace(text) === 'grouped' ? withoutGroups(text).trim() : text;
}

const withoutGroups = (text: string) => text.normalize('NFKC').replace(grouped, '');

/**
 * The numbers of nine digits in a field that takes them. People group the digits of an NPN with
 * spaces, which are taken out before it is looked up or kept.
 */
export function nineDigitNumbers(text: string): string[] {
  const plain = text.normalize('NFKC');
  const whole = plain.replace(/\s/g, '');
  return /^\d{9}$/.test(whole) ? [whole] : (plain.match(bare) ?? []);
}

/** Why a number of nine digits is not kept in a field that takes such numbers. */
export type NumberFault = 'own' | 'unknown';

/**
 * Such a field keeps what NIPR knows, as an NPN, a Federal Tax ID or a license number: that is public
 * already. Anything else may be an SSN (choice). Whether it is somebody's makes no difference, so that
 * no answer tells; only their own is named as theirs to who has it.
 */
export function findNumberFault(number: {
  readonly isOwnSsn: boolean;
  readonly isKnown: boolean;
}): NumberFault | null {
  if (number.isOwnSsn) return 'own';
  return number.isKnown ? null : 'unknown';
}

/** Why an SSN of the right shape is not taken. */
export type SsnFault = 'sandbox-only' | 'never-issued';

/**
 * A sandbox takes only numbers that start with 9, which are never issued to anyone, so that nobody
 * types a real one into a demo; elsewhere such a number is an error (choice, personas.md).
 * @param digits nine digits
 */
export function findSsnFault(digits: string, sandbox: boolean): SsnFault | null {
  const synthetic = digits.startsWith('9');
  if (sandbox === synthetic) return null;
  return sandbox ? 'sandbox-only' : 'never-issued';
}
