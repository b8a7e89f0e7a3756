import { constants, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Copies the database as it is at this moment, and the edition that it names, into a folder. Others
 * go on reading and writing meanwhile. What was deleted is not in the copy.
 * @param file the database
 * @param folder must hold no earlier backup
 * @param findEdition the name of the edition that a connection's database points to
 * @returns the names of the files, the database first
 * @throws Error when a file of that name is there already
 */
export function backupSqlite(
  file: string,
  folder: string,
  findEdition: (connection: Database.Database) => string | null,
): string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, basename(file));
  if (existsSync(copy)) throw new Error(`${copy} is there already`);
  snapshot(file, copy);
  const connection = new Database(copy, { readonly: true });
  const edition = findEdition(connection);
  connection.close();
  if (edition === null) return [basename(file)];
  // Never changed once it is published, and kept while it is the current one or the one before.
  copyFileSync(join(dirname(file), edition), join(folder, edition), constants.COPYFILE_EXCL);
  return [basename(file), edition];
}

/** One read transaction sees one state; the name comes last, so that half a copy has none. */
function snapshot(file: string, copy: string): void {
  const connection = new Database(file, { fileMustExist: true });
  const half = `${copy}.half`;
  try {
    connection.prepare('VACUUM INTO ?').run(half);
  } finally {
    connection.close();
  }
  renameSync(half, copy);
}
