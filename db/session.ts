import { and, desc, eq, gt, isNotNull, lte, ne } from 'drizzle-orm';
import type { Actor } from '@/lib/domain/actor';
import { idleMs } from '@/lib/domain/session';
import type { Handle } from './handle';
import { account } from './schema/account';
import { secondFactor } from './schema/second-factor';
import { session } from './schema/session';

export type SessionRow = typeof session.$inferSelect;

/** A session with whose it is. */
export type SessionOwner = {
  readonly session: SessionRow;
  readonly owner: Omit<Actor, 'address'>;
  /** Whether the account has a second factor. */
  readonly hasFactor: boolean;
};

/** The session of a token's hash as it stands in the table, whether it is open or has run out. */
export async function findSessionRow(db: Handle, tokenHash: string): Promise<SessionOwner | null> {
  const factor = and(eq(secondFactor.accountId, account.id), isNotNull(secondFactor.confirmedAt));
  const [row] = await db
    .select({
      session,
      owner: { accountId: account.id, userId: account.userId, kind: account.kind },
      factorOf: secondFactor.accountId,
    })
    .from(session)
    .innerJoin(account, eq(account.id, session.accountId))
    .leftJoin(secondFactor, factor)
    .where(eq(session.tokenHash, tokenHash))
    .limit(1);
  if (!row) return null;
  const { factorOf, ...found } = row;
  return { ...found, hasFactor: factorOf !== null };
}

/** Starts a session and forgets those that have run out. */
export async function saveSession(db: Handle, row: typeof session.$inferInsert): Promise<void> {
  await db.delete(session).where(lte(session.expiresAt, row.createdAt));
  await db.insert(session).values(row);
}

/** Notes when a request came. */
export async function saveSessionSeen(db: Handle, tokenHash: string, at: Date): Promise<void> {
  await db.update(session).set({ lastSeenAt: at }).where(eq(session.tokenHash, tokenHash));
}

/**
 * Gives a session another token and what it has proved: the old token opens nothing from here on.
 * @returns false when there is no such session (any more)
 */
export async function saveSessionToken(
  db: Handle,
  tokenHash: string,
  change: Pick<SessionRow, 'tokenHash' | 'confirmedAt' | 'lastSeenAt'> & Partial<SessionRow>,
): Promise<boolean> {
  const changed = db.update(session).set(change).where(eq(session.tokenHash, tokenHash));
  return (await changed.returning({ id: session.id })).length > 0;
}

export async function removeSession(db: Handle, tokenHash: string): Promise<void> {
  await db.delete(session).where(eq(session.tokenHash, tokenHash));
}

/** Signs the account out everywhere. */
export async function removeSessionsOf(db: Handle, accountId: string): Promise<void> {
  await db.delete(session).where(eq(session.accountId, accountId));
}

/** Signs the account out everywhere but in one browser. */
export async function removeOtherSessions(
  db: Handle,
  accountId: string,
  keepTokenHash: string,
): Promise<void> {
  const others = ne(session.tokenHash, keepTokenHash);
  await db.delete(session).where(and(eq(session.accountId, accountId), others));
}

/** Ends one of an account's own sessions, by the id that the page shows. */
export async function removeOwnSession(
  db: Handle,
  accountId: string,
  id: string,
): Promise<boolean> {
  const own = and(eq(session.accountId, accountId), eq(session.id, id));
  return (await db.delete(session).where(own).returning({ id: session.id })).length > 0;
}

/** An account's open sessions, the last used one first. */
export async function listSessionRows(
  db: Handle,
  accountId: string,
  now: Date,
): Promise<SessionRow[]> {
  const notIdle = gt(session.lastSeenAt, new Date(now.getTime() - idleMs));
  const open = and(gt(session.expiresAt, now), notIdle, eq(session.pending, false));
  return db
    .select()
    .from(session)
    .where(and(eq(session.accountId, accountId), open))
    .orderBy(desc(session.lastSeenAt), desc(session.createdAt));
}
