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
