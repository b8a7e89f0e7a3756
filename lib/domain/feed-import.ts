import type { FeedKind } from './feed';

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
  readonly kind: FeedKind | null;
  readonly bytes: number;
};

/** Why a whole import failed: a message code with its blanks. */
export type FeedImportFailure = {
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
};
