import { and, eq, gt, lte } from 'drizzle-orm';
import type { Actor } from '@/lib/domain/actor';
import type { Handle } from './handle';
import { account } from './schema/account';
import { session } from './schema/session';

/** The signed-in person behind a token's hash, or null when the session ended. */
export async function findSessionActor(
  db: Handle,
  tokenHash: string,
  now: Date,
): Promise<Omit<Actor, 'address'> | null> {
  const [row] = await db
    .select({ accountId: account.id, userId: account.userId, kind: account.kind })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .where(and(eq(session.tokenHash, tokenHash), gt(session.expiresAt, now)))
    .limit(1);
  return row ?? null;
}

/** Starts a session and forgets those that have run out. */
export async function saveSession(db: Handle, row: typeof session.$inferInsert): Promise<void> {
  await db.delete(session).where(lte(session.expiresAt, row.createdAt));
  await db.insert(session).values(row);
}

export async function removeSession(db: Handle, tokenHash: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** Signs the account out everywhere. */
export async function removeSessionsOf(db: Handle, accountId: string): Promise<void> {
  await db.delete(session).where(eq(session.accountId, accountId));
}

export async function countSessionsOf(db: Handle, accountId: string, now: Date): Promise<number> {
  const rows = await db
    .select({ tokenHash: session.tokenHash })
    .from(session)
    .where(and(eq(session.accountId, accountId), gt(session.expiresAt, now)));
  return rows.length;
}
