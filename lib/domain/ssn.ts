/**
 * The nine digits of an SSN, typed with hyphens, dots, spaces or none; null when the text is
 * anything else.
 */
export function parseSsn(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s.\p{Pd}]/gu, '');
  return /^[0-9]{9}$/.test(digits) ? digits : null;
}

// Nine digits in a row may be many things, such as an NPN; in groups of 3, 2 and 4 they are an SSN.
const grouped = /(?<!\w)\d{3}[\s.\p{Pd}]{1,3}\d{2}[\s.\p{Pd}]{1,3}\d{4}(?!\w)/gu;

/** Whether a text that should hold no SSN does, as people write them: typed into a wrong field. */
export function holdsSsn(text: string): boolean {
  return removeSsns(text) !== text;
}

/** A text without such SSNs; one that has none stays as it is. */
export function removeSsns(text: string): string {
  const plain = text.normalize('NFKC');
  const kept = plain.replace(grouped, '');
  return kept === plain ? text : kept.trim();
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
