import { holdsSsn } from '@/lib/domain/ssn';
import type { Entries } from './state';

/** The longest text that a form field may bring; longer ones are cut before anything reads them. */
const longestEntry = 4_000;
const mostEntries = 200;

/** What a ticked checkbox sends; one without a tick sends nothing. */
export const checked = 'yes';

/**
 * The text fields of a posted form. Files, React's own fields and secrets are left out, control
 * characters and unpaired surrogates removed, ends trimmed.
 * @param secrets fields that must never travel back into the page
 */
export function entriesOf(form: FormData, secrets: readonly string[] = []): Entries {
  const entries: Record<string, string> = {};
  for (const [name, value] of [...form.entries()].slice(0, mostEntries)) {
    if (typeof value !== 'string' || name.startsWith('$') || secrets.includes(name)) continue;
    entries[name] = cleanText(value);
  }
  return entries;
}

/** The fields into which somebody typed an SSN that does not belong there. */
export function misplacedSsns(entries: Entries): string[] {
  return Object.keys(entries).filter((name) => holdsSsn(entries[name] ?? ''));
}

/** The entries with some of them empty. */
export function emptied(entries: Entries, names: readonly string[]): Entries {
  return { ...entries, ...Object.fromEntries(names.map((name) => [name, ''])) };
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

/** One line or several of text as it may be stored. */
export function cleanText(text: string): string {
  return text
    .slice(0, longestEntry)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u2028\u2029\ufffd]/gu, (char) => (char === '\n' || char === '\t' ? ' ' : ''))
    .trim();
}
