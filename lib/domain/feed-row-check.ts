import type { CsvFault } from './csv';
import { type FeedKind, feedLayouts } from './feed';
import { type IsoDate, isIsoDate } from './iso-date';
import { niprStates, type StateCode } from './state';

/** Why a row is set aside; the texts are in the catalogue below `feed.fault.` */
export type FeedFaultCode =
  | CsvFault
  | 'columns'
  | 'change'
  | 'required'
  | 'npn-not-digits'
  | 'npn-leading-zero'
  | 'npn-too-long'
  | 'producer-kind'
  | 'person-first-name'
  | 'agency-name-part'
  | 'over-50'
  | 'over-100'
  | 'over-500'
  | 'state'
  | 'ssn-shape'
  | 'ssn-sandbox-only'
  | 'ssn-never-issued'
  | 'ssn-and-hmac'
  | 'ssn-of-agency'
  | 'ssn-hmac-shape'
  | 'ssn-taken'
  | 'fein-shape'
  | 'fein-of-person'
  | 'fein-taken'
  | 'license-number'
  | 'residency'
  | 'status'
  | 'date-shape'
  | 'date-not-a-day'
  | 'expires-before-effective'
  | 'terminated-before-effective'
  | 'reason-without-termination'
  | 'ended-before-effective'
  | 'repeated'
  | 'unknown-producer'
  | 'unknown-license';

/**
 * The row that is being checked. One object serves a whole file: a field that is wrong notes it
 * here and the check goes on with any value, which costs less than a result for each field. Only
 * the first fault is kept.
 */
export type RowCheck = {
  readonly order: readonly number[];
  readonly columns: readonly string[];
  fields: readonly string[];
  code: FeedFaultCode | null;
  column: string;
  npnText: string;
  npn: number;
};

const ZERO = 48;
const NINE = 57;

const stateByCode: ReadonlyMap<string, StateCode> = new Map(
  niprStates.map(({ code }) => [code, code]),
);

const statuses: ReadonlyMap<string, 'active' | 'inactive'> = new Map([
  ['active', 'active'],
  ['inactive', 'inactive'],
]);

/** @param order the position in the file of each column of the layout */
export function startCheck(kind: FeedKind, order: readonly number[]): RowCheck {
  const row = { fields: [], code: null, column: '', npnText: '', npn: 0 };
  return { order, columns: feedLayouts[kind], ...row };
}

/** Where each column of a layout stands in it: `columnsOf('aliases').state` is 1. */
export function columnsOf<K extends FeedKind>(
  kind: K,
): Readonly<Record<(typeof feedLayouts)[K][number], number>> {
  const names: readonly string[] = feedLayouts[kind];
  return Object.fromEntries(names.map((name, index) => [name, index])) as Record<
    (typeof feedLayouts)[K][number],
    number
  >;
}

/** Notes what is wrong with a column of the layout. */
export function fail(check: RowCheck, column: number, code: FeedFaultCode): void {
  if (check.code !== null) return;
  check.code = code;
  check.column = check.columns[column] ?? '';
}

/** What the file has in a column of the layout, whatever it is. */
export function rawField(check: RowCheck, column: number): string {
  return check.fields[check.order[column] ?? -1] ?? '';
}

/** 1 to 10 digits, no leading zero (domain.md, Words). */
export function readNpn(check: RowCheck): number {
  const text = rawField(check, 0);
  // Files are sorted by NPN as a rule, so the same one comes again.
  if (text === check.npnText && text !== '') return check.npn;
  const code = findNpnFault(text);
  if (code !== null) fail(check, 0, code);
  check.npnText = code === null ? text : '';
  check.npn = Number(text);
  return check.npn;
}

function findNpnFault(text: string): FeedFaultCode | null {
  if (text === '') return 'required';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) return 'npn-not-digits';
  }
  if (text.charCodeAt(0) === ZERO) return 'npn-leading-zero';
  return text.length > 10 ? 'npn-too-long' : null;
}

/** A text that may be empty. */
export function readText(check: RowCheck, column: number, most: 50 | 100 | 500): string {
  const text = rawField(check, column);
  if (text.length > most) fail(check, column, `over-${most}`);
  return text;
}

/** A text that must be there. */
export function readRequired(check: RowCheck, column: number, most: 50 | 100): string {
  const text = readText(check, column, most);
  if (text === '') fail(check, column, 'required');
  return text;
}

/** One of the 54 states of the Producer Database (domain.md, NIPR), in capitals. */
export function readState(check: RowCheck, column: number): StateCode {
  const text = rawField(check, column);
  const state = stateByCode.get(text);
  if (state !== undefined) return state;
  fail(check, column, text === '' ? 'required' : 'state');
  return 'TX';
}

export function readStatus(check: RowCheck, column: number): 'active' | 'inactive' {
  const text = rawField(check, column);
  const status = statuses.get(text);
  if (status !== undefined) return status;
  fail(check, column, text === '' ? 'required' : 'status');
  return 'inactive';
}

/** A license number is searched by its letters and digits, so it must have some. */
export function readLicenseNumber(check: RowCheck, column: number): string {
  const text = readRequired(check, column, 50);
  if (!hasLetterOrDigit(text)) fail(check, column, 'license-number');
  return text;
}

function hasLetterOrDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Bit 32 makes a letter lower case.
    if (code >= ZERO && code <= NINE) return true;
    if ((code | 32) >= 97 && (code | 32) <= 122) return true;
  }
  return false;
}

/** A day that must be there. */
export function readDay(check: RowCheck, column: number): IsoDate {
  const day = readDayOrNull(check, column);
  if (day === null) fail(check, column, 'required');
  return day ?? '';
}

/** A day, null for an empty field. */
export function readDayOrNull(check: RowCheck, column: number): IsoDate | null {
  const text = rawField(check, column);
  if (text === '') return null;
  if (!isOrdinaryDay(text) && !isIsoDate(text)) {
    fail(check, column, /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'date-not-a-day' : 'date-shape');
  }
  return text;
}

/** Whether it is a day up to the 28th: nearly all are, and telling that of the others costs more. */
function isOrdinaryDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/** NaN when they are not digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
