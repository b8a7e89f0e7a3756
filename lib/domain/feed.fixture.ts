import fc from 'fast-check';
import { readCsv } from './csv';
import { csvLine } from './csv-line';
import { type FeedKind, feedKinds, feedLayouts, readFeedHeader } from './feed';
import { feedFields } from './feed-fields';
import type { FeedRowFault, FeedRows } from './feed-record';
import { type FeedContext, type FeedRow, feedRowReader } from './feed-row';
import type { ProducerName, ProducerRecord } from './producer';
import { niprStates } from './state';

export const sandbox: FeedContext = { hashSsn: fakeHash, sandbox: true };

/** 43 characters like a real hash, from which the tests can tell the number. */
export function fakeHash(ssn: string): string {
  return ssn.padEnd(43, '-');
}

/** All rows of a file, good and bad. */
export function readFeedText(text: string, context = sandbox) {
  const [first, ...rest] = readCsv([text]);
  const header = readFeedHeader(first?.fields ?? []);
  if ('code' in header) throw new Error(`feed.header.${header.code}`);
  return { header, rows: rest.map(feedRowReader(header, context)) };
}

/** The rows of one producer from the texts of its files; none may be bad. */
export function feedRowsOf(texts: readonly string[]): FeedRows {
  const rows = texts.flatMap((text) => readFeedText(text).rows).map(goodRow);
  return groupRows(rows);
}

function goodRow(row: ReturnType<ReturnType<typeof feedRowReader>>): FeedRow {
  if ('code' in row) throw new Error(`${row.code} in line ${row.line}, ${row.column}`);
  return row;
}

export function groupRows(rows: readonly FeedRow[]): FeedRows {
  const byKind = Object.groupBy(rows, ({ kind }) => kind);
  const all = feedKinds.map((kind) => [kind, byKind[kind] ?? []]);
  return Object.fromEntries(all) as FeedRows;
}

/** One file with its first row. */
export function feedText(kind: FeedKind, rows: readonly (readonly string[])[]): string {
  return [feedLayouts[kind], ...rows].map(csvLine).join('');
}

/** The six files of a full feed. */
export function feedTextsOf(record: ProducerRecord): string[] {
  const fields = feedFields(record);
  return feedKinds.map((kind) => feedText(kind, fields[kind]));
}

/** Faults as short texts: 'licenses 2 unknown-producer'. */
export function shortFaults(faults: readonly FeedRowFault[]): string[] {
  return faults.map(({ kind, line, column, code }) =>
    [kind, line, column, code].join(' ').replace('  ', ' '),
  );
}

const text = fc
  .array(fc.constantFrom('a', 'É', ',', '"', ' ', '7', '😀', '\n', '-'), { maxLength: 6 })
  .map((parts) => parts.join('').trim());
const word = text.map((some) => `x${some}`);
const state = fc.constantFrom(...niprStates.slice(0, 6).map(({ code }) => code));
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc
  .tuple(day, fc.option(day))
  .map(([a, b]) => (b !== null && b < a ? ([b, a] as const) : ([a, b] as const)));
const status = fc.constantFrom('active' as const, 'inactive' as const);
const name: fc.Arbitrary<ProducerName> = fc.record({
  first: word,
  middle: text,
  last: word,
  suffix: text,
});

const line = fc
  .record({ name: word, status, days })
  .map(({ days: [effectiveOn, expiresOn], ...rest }) => ({ ...rest, effectiveOn, expiresOn }));

const license = fc
  .record({
    state,
    number: word,
    licenseClass: word,
    residency: fc.constantFrom('resident' as const, 'non-resident' as const),
    status,
    days,
    lines: fc.uniqueArray(line, { selector: (one) => one.name, maxLength: 3 }),
  })
  .map(({ days: [effectiveOn, expiresOn], lines, ...rest }) => ({
    ...rest,
    effectiveOn,
    expiresOn,
    lines,
  }));

const appointment = fc
  .record({ state, company: word, line: word, days, reason: text })
  .map(({ days: [effectiveOn, terminatedOn], reason, ...rest }) => ({
    ...rest,
    effectiveOn,
    terminatedOn,
    terminationReason: terminatedOn === null ? '' : reason,
  }));

const action = fc
  .record({ state, reference: word, action: word, reason: text, days })
  .map(({ days: [effectiveOn, endedOn], ...rest }) => ({ ...rest, effectiveOn, endedOn }));

/** A person or an agency; no two children share the key by which a feed knows them. */
export const anyRecord: fc.Arbitrary<ProducerRecord> = fc
  .record({
    isAgency: fc.boolean(),
    name,
    residentState: state,
    hasTaxNumber: fc.boolean(),
    aliases: fc.uniqueArray(fc.record({ name, state: fc.option(state) }), {
      selector: (one) => JSON.stringify(one),
      maxLength: 3,
    }),
    licenses: fc.uniqueArray(license, { selector: (one) => one.state + one.number, maxLength: 4 }),
    appointments: fc.uniqueArray(appointment, {
      selector: (one) => JSON.stringify([one.state, one.company, one.line]),
      maxLength: 3,
    }),
    actions: fc.uniqueArray(action, { selector: (one) => one.state + one.reference, maxLength: 3 }),
  })
  .map(({ isAgency, hasTaxNumber, name: parts, ...rest }) => ({
    npn: '17000101',
    kind: isAgency ? 'agency' : 'individual',
    name: isAgency ? { first: '', middle: '', last: parts.last, suffix: '' } : parts,
    ...rest,
    ssnHmac: hasTaxNumber && !isAgency ? fakeHash('900100101') : null,
    fein: hasTaxNumber && isAgency ? '991000113' : null,
  }));
