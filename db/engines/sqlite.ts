import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Handle, TransactionalHandle } from '../handle';

/** Two connections: one that writes, one that reads while a transaction is open on the other. */
export type SqliteEngine = {
  readonly reader: Handle;
  readonly writer: TransactionalHandle;
  readonly migrate: (folder: string) => void;
  readonly close: () => void;
};

/** Waiting for a lock blocks the event loop, so it is short; `transact` tries again by itself. */
const busyTimeoutMs = 20;

/** Opens (and creates) the file. WAL; FULL, so that an acknowledged commit survives power loss. */
export function openSqlite(file: string): SqliteEngine {
  mkdirSync(dirname(file), { recursive: true });
  const write = connect(file);
  const read = connect(file);
  read.pragma('query_only = on');
  return {
    reader: drizzle(read) as unknown as Handle,
    writer: Object.assign(drizzle(write) as unknown as Handle, transactionVerbs(write)),
    migrate: (folder) => migrateAlone(write, folder),
    close: () => {
      read.close();
      write.close();
    },
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

/** At start nothing else waits, so another process that migrates may take its time. */
function migrateAlone(connection: Database.Database, folder: string): void {
  connection.pragma('busy_timeout = 10000');
  migrate(drizzle(connection), { migrationsFolder: folder });
  connection.pragma(`busy_timeout = ${busyTimeoutMs}`);
}

function transactionVerbs(connection: Database.Database) {
  return {
    begin: () => beginWhenFree(connection),
    commit: () => void connection.exec('COMMIT'),
    rollback: () => {
      if (connection.inTransaction) connection.exec('ROLLBACK');
    },
  };
}

const lockRetryMs = 10;
const lockAttempts = 500;

/** BEGIN IMMEDIATE, tried for about ten seconds while another process holds the write lock. */
async function beginWhenFree(connection: Database.Database): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!isBusy(error) || attempt === lockAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, lockRetryMs));
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
