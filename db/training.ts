import { and, eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { training } from './schema/training';

/** When the agent first entered the MLMS for the plan year, or null. */
export async function findTrainingStart(
  db: Handle,
  accountId: string,
  planYear: number,
): Promise<Date | null> {
  const [row] = await db
    .select({ startedAt: training.startedAt })
    .from(training)
    .where(and(eq(training.accountId, accountId), eq(training.planYear, planYear)))
    .limit(1);
  return row?.startedAt ?? null;
}

/** Remembers the first entry; a later one changes nothing. */
export async function saveTrainingStart(
  db: Handle,
  row: typeof training.$inferInsert,
): Promise<void> {
  await db.insert(training).values(row).onConflictDoNothing();
}
