import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { chunksOf } from '../chunks';
import type { Handle } from '../handle';

/** Writes many rows with few statements, in their order. */
export async function saveRows<T extends SQLiteTable>(
  db: Handle,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<void> {
  for (const part of chunksOf(rows)) await db.insert(table).values(part);
}
