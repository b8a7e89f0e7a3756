import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { readEnv } from '@/lib/env';
import { openSqlite, type SqliteEngine } from './engines/sqlite';
import type { Handle } from './handle';

type Client = {
  readonly engine: SqliteEngine;
  /** Settles when the transaction before has ended: the queue of writers. */
  last: Promise<unknown>;
};

/** Kept on the process: the bundler loads this module once per route, the database opens once. */
const holder = globalThis as typeof globalThis & { portalClient?: Client };
const inTransaction = new AsyncLocalStorage<true>();

function client(): Client {
  holder.portalClient ??= {
    engine: openSqlite(readEnv().databaseFile),
    last: Promise.resolve(),
  };
  return holder.portalClient;
}

/** Runs reads outside any transaction; they see the last committed state. */
export async function read<T>(work: (db: Handle) => Promise<T>): Promise<T> {
  return work(client().engine.reader);
}

/**
 * Runs `work` in one transaction: all of it is kept, or, when it throws, nothing. Writers wait
 * their turn. Its reads see its own writes.
 * @throws Error when called inside another `transact`
 */
export async function transact<T>(work: (db: Handle) => Promise<T>): Promise<T> {
  if (inTransaction.getStore()) throw new Error('transact inside transact');
  const current = client();
  const result = current.last.then(() => inTransaction.run(true, () => runWork(current, work)));
  current.last = result.catch(() => undefined);
  return result;
}

async function runWork<T>({ engine }: Client, work: (db: Handle) => Promise<T>): Promise<T> {
  await engine.writer.begin();
  try {
    const value = await work(engine.writer);
    engine.writer.commit();
    return value;
  } catch (error) {
    engine.writer.rollback();
    throw error;
  }
}

/** Brings the schema up to date; doing it again changes nothing. */
export function migrateDatabase(): void {
  client().engine.migrate(join(process.cwd(), 'db', 'migrations'));
}

/** Closes the connections; the next call opens them again. */
export function closeDatabase(): void {
  holder.portalClient?.engine.close();
  holder.portalClient = undefined;
}
