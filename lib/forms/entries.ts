import { findSsnTrace, holdsSsn, removeGroupedSsns, removeSsns } from '@/lib/domain/ssn';
import type { Entries, Message } from './state';

/** The longest text that a form field may bring; longer ones are cut before anything reads them. */
const longestEntry = 4_000;
/** The same for a text of several lines: room enough that a form can refuse it with nothing lost. */
const longestText = 20_000;
const mostEntries = 200;

/** What a ticked checkbox sends; one without a tick sends nothing. */
export const checked = 'yes';

/**
 * The text fields of a posted form. Files, React's own fields and secrets are left out, control
 * characters and unpaired surrogates removed, ends trimmed.
 * @param secrets fields that must never travel back into the page
 * @param texts fields of several lines, whose line breaks stay
 */
export function entriesOf(
  form: FormData,
  secrets: readonly string[] = [],
  texts: readonly string[] = [],
): Entries {
  const entries: Record<string, string> = {};
  for (const [name, value] of [...form.entries()].slice(0, mostEntries)) {
    if (typeof value !== 'string' || name.startsWith('$') || secrets.includes(name)) continue;
    // No field of ours has such a name, and names are kept with a draft.
    if (holdsSsn(name)) continue;
    entries[name] = texts.includes(name) ? cleanLines(value) : cleanText(value);
  }
  return entries;
}

/**
 * The fields into which somebody typed what is or may be an SSN that does not belong there, each with
 * what to do.
 * @param numbers fields that take numbers of nine digits, such as an NPN
 */
export function misplacedSsns(
  entries: Entries,
  numbers: readonly string[] = [],
): Record<string, Message> {
  const errors: Record<string, Message> = {};
  for (const [name, text] of Object.entries(entries)) {
    const trace = findSsnTrace(text);
    if (trace === 'grouped') errors[name] = { code: 'ssn.misplaced' };
    if (trace === 'bare' && !numbers.includes(name)) errors[name] = { code: 'ssn.nine-digits' };
  }
  return errors;
}

/** The entries with nothing left of such SSNs. */
export function withoutSsns(entries: Entries, numbers: readonly string[] = []): Entries {
  const clean = (name: string) => (numbers.includes(name) ? removeGroupedSsns : removeSsns);
  const kept = Object.entries(entries).map(([name, text]) => [name, clean(name)(text)]);
  return Object.fromEntries(kept);
}

/** The secret fields of a posted form exactly as typed. They go to the schema and nowhere else. */
export function secretsOf(form: FormData, secrets: readonly string[] = []): Entries {
  const entries: Record<string, string> = {};
  for (const name of secrets) {
    const value = form.get(name);
    if (typeof value === 'string') entries[name] = value.slice(0, longestEntry);
  }
  return entries;
}

/** A text of several lines as it may be stored, its line breaks included. */
export function cleanLines(text: string): string {
  return text
    .slice(0, longestText)
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\ufffd]/gu, (char) => (char === '\n' ? char : char === '\t' ? ' ' : ''))
    .trim();
}

/** One line or several of text as it may be stored in one. */
export function cleanText(text: string): string {
  return text
    .slice(0, longestEntry)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u2028\u2029\ufffd]/gu, (char) => (char === '\n' || char === '\t' ? ' ' : ''))
    .trim();
}
