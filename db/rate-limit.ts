import { and, eq, lt, or, sql } from 'drizzle-orm';
import type { Handle } from './handle';
import { rateLimit } from './schema/rate-limit';

/** No window is longer; what is older is cleared away. */
const longestMs = 24 * 60 * 60_000;

/** Counts one attempt and returns how many there were in the window, this one included. */
export async function countAttempt(
  db: Handle,
  key: string,
  window: { readonly now: Date; readonly ms: number },
): Promise<number> {
  const oldest = new Date(window.now.getTime() - window.ms);
  const forgotten = new Date(window.now.getTime() - longestMs);
  const ended = and(eq(rateLimit.key, key), lt(rateLimit.windowStart, oldest));
  await db.delete(rateLimit).where(or(ended, lt(rateLimit.windowStart, forgotten)));
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
