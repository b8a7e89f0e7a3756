import { eq, lt, sql } from 'drizzle-orm';
import type { Handle } from './handle';
import { rateLimit } from './schema/rate-limit';

/** Counts one attempt and returns how many there were in the window, this one included. */
export async function countAttempt(
  db: Handle,
  key: string,
  window: { readonly now: Date; readonly ms: number },
): Promise<number> {
  const oldest = new Date(window.now.getTime() - window.ms);
  await db
    .delete(rateLimit)
    .where(sql`${eq(rateLimit.key, key)} and ${lt(rateLimit.windowStart, oldest)}`);
  const [row] = await db
    .insert(rateLimit)
    .values({ key, windowStart: window.now, attempts: 1 })
    .onConflictDoUpdate({
      target: rateLimit.key,
      set: { attempts: sql`${rateLimit.attempts} + 1` },
    })
    .returning({ attempts: rateLimit.attempts });
  return row?.attempts ?? 1;
}

/** When the window of a key began; null when nothing is counted. */
export async function findWindowStart(db: Handle, key: string): Promise<Date | null> {
  const [row] = await db.select().from(rateLimit).where(eq(rateLimit.key, key)).limit(1);
  return row?.windowStart ?? null;
}

/** Attempts counted so far in the window. */
export async function findAttempts(
  db: Handle,
  key: string,
  window: { readonly now: Date; readonly ms: number },
): Promise<number> {
  const [row] = await db.select().from(rateLimit).where(eq(rateLimit.key, key)).limit(1);
  const since = window.now.getTime() - window.ms;
  return row && row.windowStart.getTime() >= since ? row.attempts : 0;
}

export async function removeAttempts(db: Handle, key: string): Promise<void> {
  await db.delete(rateLimit).where(eq(rateLimit.key, key));
}
