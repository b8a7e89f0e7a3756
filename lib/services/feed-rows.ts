import { type CsvRow, readCsv } from '@/lib/domain/csv';
import {
  type FeedHeader,
  type FeedHeaderFault,
  type FeedKind,
  type FeedMode,
  feedLayouts,
  readFeedHeader,
} from '@/lib/domain/feed';
import type { FeedImportFailure } from '@/lib/domain/feed-import';
import type { FeedRowFault, FeedRows } from '@/lib/domain/feed-record';
import { type FeedContext, type FeedRow, feedRowReader } from '@/lib/domain/feed-row';
import { type FeedFile, textOf } from '@/lib/feed-file';
import { sortRows } from '@/lib/feed-sort';

/** A file whose first row says what it is. */
export type OpenFeedFile = { readonly file: FeedFile; readonly header: FeedHeader };

/** What is told while files are read. */
export type FeedListener = {
  readonly onBytes: (bytes: number) => void;
  readonly onRow: () => void;
  readonly onFault: (fault: FeedRowFault) => void;
};

/** Rows came in another order than that of their NPNs. */
export class OutOfOrder extends Error {}

/** Reads a file's header; null when the file has no row at all. */
export function openFeedFile(file: FeedFile): FeedHeader | FeedHeaderFault | null {
  const rows = readCsv(textOf(file, () => undefined));
  const first = rows.next();
  rows.return(undefined);
  return first.done ? null : readFeedHeader(first.value.fields);
}

/** The rows of one NPN after another, in the order of the NPNs, from all files. */
export function* groupByNpn(streams: readonly FeedStream[]): Generator<[number, FeedRows]> {
  for (;;) {
    const npn = Math.min(...streams.map((stream) => stream.npn));
    if (npn === Number.POSITIVE_INFINITY) return;
    yield [npn, takeRows(streams, npn)];
  }
}

function takeRows(streams: readonly FeedStream[], npn: number): FeedRows {
  const rows: Record<FeedKind, FeedRow[]> = {
    producers: [],
    aliases: [],
    licenses: [],
    lines_of_authority: [],
    appointments: [],
    regulatory_actions: [],
  };
  for (const stream of streams) rows[stream.kind] = stream.take(npn);
  // The compiler does not see that a file's rows are all of its kind.
  return rows as FeedRows;
}

/** The good rows of one file, looked at from the front. */
export class FeedStream {
  readonly kind: FeedKind;
  private readonly csv: Generator<CsvRow>;
  private readonly sorted: Generator<FeedRow> | null;
  private readonly next: () => FeedRow | null;
  private head: FeedRow | null;

  /** @param sortFolder where to sort rows that are not in order; null trusts that they are */
  constructor(
    { file, header }: OpenFeedFile,
    context: FeedContext,
    listener: FeedListener,
    sortFolder: string | null,
  ) {
    this.kind = header.kind;
    this.csv = readCsv(textOf(file, listener.onBytes));
    this.csv.next();
    const next = goodRows(this.csv, header, context, listener);
    const { kind } = this;
    this.sorted = sortFolder === null ? null : sortRows(untilNull(next), sortFolder, kind);
    this.next = this.sorted === null ? next : nextOf(this.sorted);
    this.head = this.next();
  }

  /** The NPN of the next row; infinite at the end. */
  get npn(): number {
    return this.head?.npn ?? Number.POSITIVE_INFINITY;
  }

  /** @throws OutOfOrder when the row after those of the NPN belongs before them */
  take(npn: number): FeedRow[] {
    const taken: FeedRow[] = [];
    while (this.head !== null && this.head.npn === npn) {
      taken.push(this.head);
      this.head = this.next();
    }
    if (this.head !== null && this.head.npn < npn) throw new OutOfOrder();
    return taken;
  }

  close(): void {
    this.sorted?.return(undefined);
    this.csv.return(undefined);
  }
}

// Functions that give the next row, not generators, each of which makes an object for every row.
function goodRows(
  rows: Generator<CsvRow>,
  header: FeedHeader,
  context: FeedContext,
  { onRow, onFault }: FeedListener,
): () => FeedRow | null {
  const readRow = feedRowReader(header, context);
  return () => {
    for (let next = rows.next(); !next.done; next = rows.next()) {
      onRow();
      const result = readRow(next.value);
      if (!('code' in result)) return result;
      onFault({ ...result, kind: header.kind });
    }
    return null;
  };
}

function nextOf<T>(values: Generator<T>): () => T | null {
  return () => {
    const next = values.next();
    return next.done ? null : next.value;
  };
}

function* untilNull<T>(next: () => T | null): Generator<T> {
  for (let value = next(); value !== null; value = next()) yield value;
}

/** What all files of one import are. */
export type FeedPlan = { readonly mode: FeedMode; readonly files: readonly OpenFeedFile[] };

/**
 * What files are together, or why they do not go together. A full feed is all six, so that a
 * forgotten one does not empty the database.
 */
export function planFeed(files: readonly OpenFeedFile[]): FeedPlan | FeedImportFailure {
  const [first] = files;
  if (!first) return { code: 'failure.no-files', params: {} };
  const { mode } = first.header;
  const other = files.find(({ header }) => header.mode !== mode);
  if (other) return refusal('failure.two-modes', first, { other: other.file.name });
  const kinds = files.map(({ header }) => header.kind);
  const second = files.find(({ header }, index) => kinds.indexOf(header.kind) !== index);
  if (second) return refusal('failure.kind-twice', second, { kind: second.header.kind });
  const missing = Object.keys(feedLayouts).filter((kind) => !kinds.includes(kind as FeedKind));
  if (mode === 'change' || missing.length === 0) return { mode, files };
  const names = missing.map((kind) => `${kind}.csv`).join(', ');
  return { code: 'failure.kind-missing', params: { missing: names } };
}

function refusal(
  code: FeedImportFailure['code'],
  { file }: OpenFeedFile,
  params: Record<string, string>,
): FeedImportFailure {
  return { code, params: { file: file.name, ...params } };
}
