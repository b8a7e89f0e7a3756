import type { FeedHeaderFault, FeedKind } from './feed';

/**
 * What became of an import: done (and published), unchanged (the database already was as the files
 * say), failed, or interrupted (its process ended; the database is as it was).
 */
export type FeedImportState = 'running' | 'done' | 'unchanged' | 'failed' | 'interrupted';

/** What a running import is at: reading rows, or putting the new edition in order. */
export type FeedImportPhase = 'reading' | 'indexing';

/** One file of an import. */
export type FeedImportFile = {
  readonly name: string;
  /** Null before the header was read. */
  readonly kind: FeedKind | null;
  readonly bytes: number;
};

/** Why a whole import failed: a code of the catalogue below `feed.`, with its blanks. */
export type FeedImportFailure = {
  readonly code:
    | `header.${FeedHeaderFault['code']}`
    | 'failure.empty'
    | 'failure.no-files'
    | 'failure.two-modes'
    | 'failure.kind-twice'
    | 'failure.kind-missing'
    | 'failure.broken';
  readonly params: Readonly<Record<string, string>>;
};

/** How far a running import is. */
export type FeedProgress = {
  /** 0 to 1, by bytes. */
  readonly share: number;
  /** Rows a second since the start. */
  readonly rate: number;
  /** Seconds until all rows are read; null while nothing is known. */
  readonly secondsLeft: number | null;
};

/**
 * @param seconds since the import started
 */
export function feedProgress(
  { bytesRead, bytesTotal, rowsRead }: FeedCounts,
  seconds: number,
): FeedProgress {
  const share = bytesTotal === 0 ? 1 : Math.min(1, bytesRead / bytesTotal);
  const known = share > 0 && seconds > 0;
  return {
    share,
    rate: seconds > 0 ? Math.round(rowsRead / seconds) : 0,
    secondsLeft: known ? Math.round((seconds / share) * (1 - share)) : null,
  };
}

export type FeedCounts = {
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rowsRead: number;
};

/** An import whose process has not been heard of for this long is over, wherever it ran. */
const silenceMs = 15 * 60_000;

/**
 * Whether a running import is still alive.
 * @param process what the row says, `host:pid`
 * @param here this host's name
 * @param isRunning whether a process of this host runs
 */
export function isFeedImportAlive(
  { process, beatAt }: { readonly process: string; readonly beatAt: Date },
  now: Date,
  here: string,
  isRunning: (pid: number) => boolean,
): boolean {
  if (now.getTime() - beatAt.getTime() > silenceMs) return false;
  const cut = process.lastIndexOf(':');
  return process.slice(0, cut) !== here || isRunning(Number(process.slice(cut + 1)));
}
