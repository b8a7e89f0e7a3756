import type { CsvRow } from './csv';
import type { FeedHeader, FeedKind } from './feed';
import { type FeedFaultCode, type RowCheck, readNpn, startCheck } from './feed-row-check';
import { type FeedKeys, type FeedValues, keyReaders, valueReaders } from './feed-row-values';

/** What checking needs to know besides the file. */
export type FeedContext = {
  /** The keyed hash of nine digits, base64url. */
  readonly hashSsn: (ssn: string) => string;
  /** Only a sandbox takes SSNs that start with 9, and takes no others. */
  readonly sandbox: boolean;
};

/** A good row of one file, ready to be stored as JSON. A full file only sets. */
export type FeedRowOf<K extends FeedKind> = {
  readonly kind: K;
  readonly npn: number;
  /** Where it starts in its file, from 1. */
  readonly line: number;
} & (
  | { readonly change: 'set'; readonly value: FeedValues[K] }
  | { readonly change: 'remove'; readonly value: FeedKeys[K] }
);

/** A good row of any file. */
export type FeedRow = { [K in FeedKind]: FeedRowOf<K> }[FeedKind];

/** A row that is set aside; it never tells what the row holds, which may be an SSN. */
export type FeedFault = {
  readonly line: number;
  /** A column of the layout or `change`; '' when the whole row is wrong. */
  readonly column: string;
  readonly code: FeedFaultCode;
};

/**
 * Makes the reader of one file's rows after the first: each gives the row's typed value, or the
 * first thing that is wrong with it. An SSN is hashed at once.
 */
export function feedRowReader(
  header: FeedHeader,
  context: FeedContext,
): (row: CsvRow) => FeedRow | FeedFault {
  // The compiler does not see that a kind goes with its own value only.
  return readerOf(header.kind, header, context) as (row: CsvRow) => FeedRow | FeedFault;
}

function readerOf<K extends FeedKind>(
  kind: K,
  header: FeedHeader,
  context: FeedContext,
): (row: CsvRow) => FeedRowOf<K> | FeedFault {
  const check = startCheck(kind, header.order);
  const readValue = valueReaders[kind];
  const readKey = keyReaders[kind];
  return ({ line, fields, fault }) => {
    if (fault !== null) return { line, column: '', code: fault };
    if (fields.length !== header.columns) return { line, column: '', code: 'columns' };
    startRow(check, fields);
    const npn = readNpn(check);
    const change = header.change === null ? 'set' : fields[header.change];
    if (change === 'set') {
      const value = readValue(check, context);
      return findFault(check, line) ?? { kind, npn, line, change, value };
    }
    if (change !== 'remove') return { line, column: 'change', code: 'change' };
    const value = readKey(check);
    return findFault(check, line) ?? { kind, npn, line, change, value };
  };
}

function startRow(check: RowCheck, fields: readonly string[]): void {
  check.fields = fields;
  check.code = null;
  check.column = '';
}

function findFault({ code, column }: RowCheck, line: number): FeedFault | null {
  return code === null ? null : { line, column, code };
}
