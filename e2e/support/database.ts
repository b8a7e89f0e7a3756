import Database from 'better-sqlite3';

/** What changes by itself: counts of attempts, and when a session was last used. */
const restless = ['attempt', 'meta', 'rate_limit', 'session'];

/** Everything that a portal holds, as one text, to see whether a request changed anything. */
export function dumpDatabase(file: string): string {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const kept = tables.filter((name) => !restless.includes(name)).sort();
  const dump = kept.map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).raw().all()]);
  database.close();
  return JSON.stringify(dump);
}

/** Makes every page break that shows an account, the frame around it not. */
export function breakAccounts(file: string): void {
  const database = new Database(file);
  database.exec('ALTER TABLE account RENAME COLUMN closure_requested_at TO gone');
  database.close();
}

/** An import that goes on and on, on another machine. */
export function beginEndlessImport(file: string): string {
  const database = new Database(file);
  const id = 'endless'.padEnd(22, '0');
  database
    .prepare(
      `INSERT INTO feed_import (id, state, phase, mode, started_by, files, bytes_total, bytes_read,
        rows_read, rows_rejected, producers_added, producers_changed, producers_removed,
        producers_unchanged, started_at, beat_at, process)
      VALUES (:id, 'running', 'reading', 'full', 'cms.admin', '[]', 1000, 10,
        1, 0, 0, 0, 0, 0, :now, :now, 'elsewhere.example:1')`,
    )
    .run({ id, now: Date.now() });
  database.close();
  return id;
}
