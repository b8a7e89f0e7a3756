import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { EditionDraft, Handle } from '../handle';

/** Under this name a connection sees the current edition's tables. */
const schemaName = 'nipr';

/** Pages are read from the mapped file, as far as SQLite allows (2 GB), without system calls. */
const mapBytes = 4 * 1024 ** 3;

/** Memory for pages while an edition is made, in KiB; a sort takes three times as much. */
const draftCacheKib = 32 * 1024;

/** A record takes about 1.5 KB: larger pages waste less and seldom overflow. */
const pageBytes = 8192;

/**
 * Attaches an edition in place of the one before. An edition is never written to once it has its
 * name, so the shared lock that exclusive mode keeps is in nobody's way and saves two system calls
 * a read.
 */
export function attachEdition(connection: Database.Database, file: string): void {
  if (!existsSync(file)) throw new Error(`the edition ${basename(file)} is missing`);
  detachEdition(connection);
  connection.prepare(`ATTACH ? AS ${schemaName}`).run(file);
  connection.pragma(`${schemaName}.locking_mode = EXCLUSIVE`);
  connection.pragma(`${schemaName}.mmap_size = ${mapBytes}`);
}

function detachEdition(connection: Database.Database): void {
  const attached = connection.pragma('database_list') as { name: string }[];
  if (attached.some(({ name }) => name === schemaName)) connection.exec(`DETACH ${schemaName}`);
}

/**
 * Starts an edition beside the database file.
 * @param base the edition to start from, a file beside the database, or null for an empty one
 * @param number counts editions; the process's own number keeps two processes apart
 */
export function draftEdition(
  databaseFile: string,
  base: string | null,
  number: number,
  migrations: string,
): EditionDraft {
  const name = `${editionPrefix(databaseFile)}${number}-${process.pid}.db`;
  const file = join(dirname(databaseFile), name);
  const draft = `${file}.draft`;
  rmSync(draft, { force: true });
  if (base) copyFileSync(join(dirname(databaseFile), base), draft, constants.COPYFILE_FICLONE);
  const connection = openDraft(draft, migrations);
  const indexes = base ? [] : dropIndexes(connection);
  connection.exec('BEGIN');
  return {
    ...draftHandle(connection),
    isNew: base === null,
    finish: () => {
      for (const sql of indexes) connection.exec(sql);
      connection.exec('COMMIT');
      connection.close();
      settle(draft, file);
      return name;
    },
    discard: () => {
      connection.close();
      rmSync(draft, { force: true });
    },
  };
}

function draftHandle(connection: Database.Database): Pick<EditionDraft, 'handle' | 'prepareRun'> {
  return {
    handle: drizzle(connection) as unknown as Handle,
    prepareRun: (query) => {
      const statement = connection.prepare(query.toSQL().sql);
      return (parameters) => statement.run(...parameters).changes;
    },
  };
}

// Nobody reads a draft, and one that is not finished is thrown away: it needs no journal, which
// SQLite calls unsafe for all other uses.
function openDraft(draft: string, migrations: string): Database.Database {
  const connection = new Database(draft);
  connection.pragma(`page_size = ${pageBytes}`);
  connection.unsafeMode(true);
  connection.pragma('journal_mode = OFF');
  connection.unsafeMode(false);
  connection.pragma('synchronous = FULL');
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma(`cache_size = -${draftCacheKib}`);
  connection.pragma('threads = 2');
  migrate(drizzle(connection), { migrationsFolder: migrations });
  return connection;
}

/** Sorting all keys once at the end is much cheaper than keeping an index in order row by row. */
function dropIndexes(connection: Database.Database): string[] {
  const rows = connection
    .prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`)
    .all() as { name: string; sql: string }[];
  for (const { name } of rows) connection.exec(`DROP INDEX "${name}"`);
  return rows.map(({ sql }) => sql);
}

/** The bytes first, then the name, then the folder that holds the name: a crash finds all or nothing. */
function settle(draft: string, file: string): void {
  sync(draft);
  renameSync(draft, file);
  sync(dirname(file));
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function editionPrefix(databaseFile: string): string {
  return `${basename(databaseFile, '.db')}.nipr-`;
}

/** How many editions there were before this one, by its name. */
export function editionNumber(databaseFile: string, name: string): number {
  return Number.parseInt(name.slice(editionPrefix(databaseFile).length), 10);
}

/**
 * Removes drafts that nobody finished and editions older than the one before the current, which a
 * reader may still be about to open.
 * @param isRunning whether a process of this machine runs: what it is making stays
 * @returns how many unfinished ones there were
 */
export function sweepEditions(
  databaseFile: string,
  current: string,
  isRunning: (pid: number) => boolean,
): number {
  const prefix = editionPrefix(databaseFile);
  const folder = dirname(databaseFile);
  const before = editionNumber(databaseFile, current) - 1;
  const others = readdirSync(folder).filter((name) => name.startsWith(prefix) && name !== current);
  const dead = others.filter((name) => !isOthers(name.slice(prefix.length), isRunning));
  const unfinished = dead.filter((name) => editionNumber(databaseFile, name) > before);
  const old = dead.filter((name) => editionNumber(databaseFile, name) < before);
  for (const name of [...unfinished, ...old]) rmSync(join(folder, name), { force: true });
  return unfinished.length;
}

/** Whether another process is making the edition; `rest` of its name is like `7-1234.db.draft`. */
function isOthers(rest: string, isRunning: (pid: number) => boolean): boolean {
  const pid = Number.parseInt(rest.split('-')[1] ?? '', 10);
  return pid !== process.pid && isRunning(pid);
}
