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
