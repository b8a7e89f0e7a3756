import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { EditionDraft, Handle, TransactionalHandle } from '../handle';
import { backupSqlite } from './sqlite-backup';
import { attachEdition, draftEdition, editionNumber, sweepEditions } from './sqlite-edition';

/**
 * Two connections: one that writes, one that reads while a transaction is open on the other. Both
 * see the current edition of the Producer Database, which lies in a file of its own.
 */
export type SqliteEngine = {
  /** The reading handle, with the edition that was current `maxAgeMs` ago or later. */
  readonly reader: (maxAgeMs: number) => Handle;
  readonly writer: TransactionalHandle;
  /** Brings both schemas up to date; a first edition, without producers, is made. */
  readonly migrate: () => void;
  /** Starts an edition, empty or with what the current one holds. */
  readonly draft: (from: 'nothing' | 'current') => EditionDraft;
  /** Removes what unfinished drafts and old editions left; gives the number of unfinished ones. */
  readonly sweep: (isRunning: (pid: number) => boolean) => number;
  /** Copies the database and its current edition into a folder; gives the files' names. */
  readonly backup: (folder: string) => string[];
  readonly close: () => void;
};

/** Where the generated migrations lie. */
export type MigrationFolders = { readonly portal: string; readonly edition: string };

/** The twenty rows of a search lie far apart: read from the mapped file, without system calls. */
const mapBytes = 1024 ** 3;

/** Waiting for a lock blocks the event loop, so it is short; `transact` tries again by itself. */
const busyTimeoutMs = 20;

/** The key of the `meta` row that names the current edition's file. */
export const editionKey = 'producer-edition';

/** Opens (and creates) the file. WAL; FULL, so that an acknowledged commit survives power loss. */
export function openSqlite(file: string, folders: MigrationFolders): SqliteEngine {
  mkdirSync(dirname(file), { recursive: true });
  const write = connect(file);
  const read = connect(file);
  read.pragma('query_only = on');
  read.pragma(`main.mmap_size = ${mapBytes}`);
  const readFollower = follower(read, file);
  const writeFollower = follower(write, file);
  const reader = drizzle(read) as unknown as Handle;
  const writer = drizzle(write) as unknown as Handle;
  return {
    reader: (maxAgeMs) => {
      readFollower(maxAgeMs);
      return reader;
    },
    writer: Object.assign(
      writer,
      transactionVerbs(write, () => writeFollower(0)),
    ),
    ...editionVerbs(write, file, folders),
    backup: (folder) => backupSqlite(file, folder, findEdition),
    close: () => {
      read.close();
      write.close();
    },
  };
}

function editionVerbs(
  connection: Database.Database,
  file: string,
  folders: MigrationFolders,
): Pick<SqliteEngine, 'migrate' | 'draft' | 'sweep'> {
  const draft = (from: 'nothing' | 'current') => {
    const current = findEdition(connection);
    const number = current === null ? 1 : editionNumber(file, current) + 1;
    return draftEdition(file, from === 'current' ? current : null, number, folders.edition);
  };
  return {
    migrate: () => {
      migrateAlone(connection, folders.portal);
      if (findEdition(connection) === null) nameEdition(connection, draft('nothing').finish());
    },
    draft,
    sweep: (isRunning) => sweepEditions(file, findEdition(connection) ?? '', isRunning),
  };
}

function connect(file: string): Database.Database {
  const connection = new Database(file);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = on');
  connection.pragma(`busy_timeout = ${busyTimeoutMs}`);
  return connection;
}

/** Keeps a connection on the current edition; asking costs as much as a search, so not each time. */
function follower(connection: Database.Database, file: string): (maxAgeMs: number) => void {
  let attached: string | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  return (maxAgeMs) => {
    const now = performance.now();
    if (now - askedAt < maxAgeMs) return;
    askedAt = now;
    const current = findEdition(connection);
    if (current === attached || current === null) return;
    // The bundler would take the unknown name for a reason to trace the whole project.
    attachEdition(connection, join(/* turbopackIgnore: true */ dirname(file), current));
    attached = current;
  };
}

function findEdition(connection: Database.Database): string | null {
  const row = connection.prepare('SELECT value FROM main.meta WHERE key = ?').get(editionKey);
  return (row as { value: string } | undefined)?.value ?? null;
}

function nameEdition(connection: Database.Database, name: string): void {
  connection
    .prepare('INSERT INTO main.meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING')
    .run(editionKey, name);
}

/** At start nothing else waits, so another process that migrates may take its time. */
function migrateAlone(connection: Database.Database, folder: string): void {
  connection.pragma('busy_timeout = 10000');
  migrate(drizzle(connection), { migrationsFolder: folder });
  connection.pragma(`busy_timeout = ${busyTimeoutMs}`);
}

function transactionVerbs(connection: Database.Database, follow: () => void) {
  return {
    begin: async () => {
      follow();
      await beginWhenFree(connection);
    },
    commit: () => void connection.exec('COMMIT'),
    rollback: () => {
      if (connection.inTransaction) connection.exec('ROLLBACK');
    },
  };
}

const lockRetryMs = 10;
const lockAttempts = 500;

/** Tried for about ten seconds while another process holds the write lock. */
async function beginWhenFree(connection: Database.Database): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      beginImmediate(connection);
      return;
    } catch (error) {
      connection.exec('ROLLBACK');
      if (!isBusy(error) || attempt === lockAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, lockRetryMs));
    }
  }
}

// BEGIN IMMEDIATE would lock the attached edition too, which nobody may write to; a write that
// changes nothing takes the lock of the main file alone, and as early.
function beginImmediate(connection: Database.Database): void {
  connection.exec('BEGIN; UPDATE main.meta SET value = value WHERE false');
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
