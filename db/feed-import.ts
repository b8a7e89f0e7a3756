import { and, desc, eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { feedImport } from './schema/feed-import';

/** An import as it is stored. */
export type FeedImportRow = typeof feedImport.$inferSelect;

export async function saveFeedImport(db: Handle, row: FeedImportRow): Promise<void> {
  await db.insert(feedImport).values(row);
}

/**
 * Writes what changed of an import that is running; one that has ended stays as it is.
 * @returns whether it was running
 */
export async function updateFeedImport(
  db: Handle,
  id: string,
  change: Partial<FeedImportRow>,
): Promise<boolean> {
  const rows = await db
    .update(feedImport)
    .set(change)
    .where(and(eq(feedImport.id, id), eq(feedImport.state, 'running')))
    .returning({ id: feedImport.id });
  return rows.length > 0;
}

export async function findFeedImport(db: Handle, id: string): Promise<FeedImportRow | null> {
  const [row] = await db.select().from(feedImport).where(eq(feedImport.id, id)).limit(1);
  return row ?? null;
}

export async function findRunningFeedImport(db: Handle): Promise<FeedImportRow | null> {
  const [row] = await db.select().from(feedImport).where(eq(feedImport.state, 'running')).limit(1);
  return row ?? null;
}

/** The newest first. */
export async function listFeedImports(db: Handle, count: number): Promise<FeedImportRow[]> {
  return db.select().from(feedImport).orderBy(desc(feedImport.startedAt)).limit(count);
}
