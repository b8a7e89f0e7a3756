import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/**
 * What every read and write takes first: drizzle's query builders. Typed as asynchronous whatever
 * the engine does, so that each call is awaited.
 */
export type Handle = Pick<
  BaseSQLiteDatabase<'async', unknown>,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'
>;

/** The writing connection: a handle that can open and end a transaction. */
export type TransactionalHandle = Handle & {
  readonly begin: () => Promise<void>;
  readonly commit: () => void;
  readonly rollback: () => void;
};

/**
 * An edition of the Producer Database that is being made: nobody else sees it before it is finished
 * and its name is published.
 */
export type EditionDraft = {
  /** Reads and writes the draft. */
  readonly handle: Handle;
  /** Whether it started empty. No index keeps its keys apart then: all are made at the end. */
  readonly isNew: boolean;
  /**
   * Prepares a write that is run millions of times.
   * @returns a function that takes the values of the placeholders in the order in which they stand
   *   in the statement, and gives the number of rows written
   */
  readonly prepareRun: (query: {
    toSQL(): { sql: string };
  }) => (parameters: readonly unknown[]) => number;
  /** Puts it in order and makes it last; takes a while for a large one. Gives its name. */
  readonly finish: () => string;
  readonly discard: () => void;
};
