import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { now } from '@/lib/clock';
import { readEnv } from '@/lib/env';
import { newShortId } from '@/lib/ids';
import { editionKey, openSqlite, type SqliteEngine } from './engines/sqlite';
import type { EditionDraft, Handle } from './handle';
import { saveMeta } from './meta';
import { publishQueued } from './publication';
import { takeQueue } from './publication-queue';

type Client = {
  readonly engine: SqliteEngine;
  /** Settles when the transaction before has ended: the queue of writers. */
  last: Promise<unknown>;
  /** The transaction publishes an edition: this process sees it as soon as it commits. */
  published: boolean;
};

/** Kept on the process: the bundler loads this module once per route, the database opens once. */
const holder = globalThis as typeof globalThis & { portalClient?: Client };
const migrations = join(process.cwd(), 'db', 'migrations');

const inTransaction = new AsyncLocalStorage<true>();

function client(): Client {
  holder.portalClient ??= {
    engine: openSqlite(readEnv().databaseFile, {
      portal: join(migrations, 'portal'),
      edition: join(migrations, 'edition'),
    }),
    last: Promise.resolve(),
    published: false,
  };
  return holder.portalClient;
}

/** So soon at the latest a read sees an edition that another process has published. */
const editionAgeMs = 200;

/** Runs reads outside any transaction; they see the last committed state. */
export async function read<T>(work: (db: Handle) => Promise<T>): Promise<T> {
  return work(client().engine.reader(editionAgeMs));
}

/**
 * Runs `work` in one transaction: all of it is kept, or, when it throws, nothing. Writers wait
 * their turn. Its reads see its own writes. What consumers see of agents and assisters follows from
 * it (`publishQueued`).
 * @throws Error when called inside another `transact`
 */
export async function transact<T>(work: (db: Handle) => Promise<T>): Promise<T> {
  if (inTransaction.getStore()) throw new Error('transact inside transact');
  const current = client();
  const result = current.last.then(() => inTransaction.run(true, () => runWork(current, work)));
  current.last = result.catch(() => undefined);
  return result;
}

async function runWork<T>(current: Client, work: (db: Handle) => Promise<T>): Promise<T> {
  const { engine } = current;
  current.published = false;
  await engine.writer.begin();
  try {
    const value = await work(engine.writer);
    await publishQueued(engine.writer, { now: now(), newId: newShortId });
    engine.writer.commit();
    if (current.published) engine.reader(0);
    return value;
  } catch (error) {
    engine.writer.rollback();
    takeQueue(engine.writer);
    throw error;
  }
}

/** Brings the schema up to date; doing it again changes nothing. */
export function migrateDatabase(): void {
  client().engine.migrate();
}

/**
 * Makes an edition of the Producer Database beside the current one, which goes on answering.
 * Nothing of the new one is seen before `publishEdition`; when `work` throws, it is thrown away.
 * @param from whether it starts empty or with everything that the current one holds
 * @param work returns whether the edition is wanted
 * @returns its name, or null when it is not wanted
 */
export async function makeEdition(
  from: 'nothing' | 'current',
  work: (draft: EditionDraft) => Promise<boolean>,
): Promise<string | null> {
  const draft = client().engine.draft(from);
  try {
    if (await work(draft)) return draft.finish();
  } catch (error) {
    draft.discard();
    throw error;
  }
  draft.discard();
  return null;
}

/** Makes an edition the current one when the transaction around it commits. */
export async function publishEdition(db: Handle, edition: string): Promise<void> {
  await saveMeta(db, editionKey, edition);
  client().published = true;
}

/**
 * Removes what unfinished drafts and old editions left.
 * @param isRunning whether a process of this machine runs: what it is making stays
 * @returns how many were unfinished
 */
export function sweepEditions(isRunning: (pid: number) => boolean): number {
  return client().engine.sweep(isRunning);
}

/**
 * Copies the database and the current edition of the Producer Database into a folder, as committed.
 * @returns the files' names
 * @throws Error when the folder holds a backup already
 */
export function backupDatabase(folder: string): string[] {
  return client().engine.backup(folder);
}

/** Closes the connections; the next call opens them again. */
export function closeDatabase(): void {
  holder.portalClient?.engine.close();
  holder.portalClient = undefined;
}
