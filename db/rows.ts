import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { chunksOf } from './chunks';
import type { Handle } from './handle';

/** Rows per statement: more do not make it faster. */
const rowsAtOnce = 100;

/**
 * Writes many rows in their order. The statement is built once and run again and again, since
 * drizzle spends most of the time on building it.
 * @param rows all with the same columns
 */
export async function saveRows<T extends SQLiteTable>(
  db: Handle,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  const parts = chunksOf(rows, rowsAtOnce);
  const [first, second] = parts;
  if (!first) return;
  const names = Object.keys(getTableColumns(table)).filter((name) => name in (first[0] ?? {}));
  const statement = second ? prepareInsert(db, table, names) : null;
  for (const part of parts) {
    if (statement && part.length === rowsAtOnce) await statement(part);
    else await db.insert(table).values(part);
  }
}

type Row = Readonly<Record<string, unknown>>;

/** An INSERT of `rowsAtOnce` rows, to be run with the rows again and again. */
function prepareInsert<T extends SQLiteTable>(db: Handle, table: T, names: readonly string[]) {
  const keys = Array.from({ length: rowsAtOnce }, (_, index) =>
    names.map((name) => ({ name, key: `${name}${index}` })),
  );
  const places = keys.map((cells) =>
    Object.fromEntries(cells.map(({ name, key }) => [name, sql.placeholder(key)])),
  );
  const statement = db
    .insert(table)
    .values(places as T['$inferInsert'][])
    .prepare();
  const parameters: Record<string, unknown> = {};
  return (rows: readonly Row[]) => {
    for (const [index, cells] of keys.entries()) {
      for (const { name, key } of cells) parameters[key] = rows[index]?.[name];
    }
    return statement.execute(parameters);
  };
}
