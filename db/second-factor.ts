import { and, desc, eq, isNotNull, lt } from 'drizzle-orm';
import type { Handle } from './handle';
import { account } from './schema/account';
import { secondFactor, secondFactorHint } from './schema/second-factor';

export type SecondFactorRow = typeof secondFactor.$inferSelect;

/** The second factor that an account has; null when there is none, or none that was confirmed. */
export async function findSecondFactor(
  db: Handle,
  accountId: string,
): Promise<SecondFactorRow | null> {
  const row = await findStartedFactor(db, accountId);
  return row?.confirmedAt ? row : null;
}

/** A second factor whether it was confirmed or is only being set up. */
export async function findStartedFactor(
  db: Handle,
  accountId: string,
): Promise<SecondFactorRow | null> {
  const own = eq(secondFactor.accountId, accountId);
  const [row] = await db.select().from(secondFactor).where(own).limit(1);
  return row ?? null;
}

/** Begins to set one up, in the place of another one that was begun. One in use goes on. */
export async function saveNextSecret(
  db: Handle,
  {
    accountId,
    nextCipher,
    createdAt,
  }: Pick<SecondFactorRow, 'accountId' | 'nextCipher' | 'createdAt'>,
): Promise<void> {
  await db
    .insert(secondFactor)
    .values({ accountId, nextCipher, createdAt })
    .onConflictDoUpdate({ target: secondFactor.accountId, set: { nextCipher } });
}

/** From here on the secret that was begun is the second factor. */
export async function saveFactorConfirmed(
  db: Handle,
  accountId: string,
  confirmed: Pick<SecondFactorRow, 'secretCipher' | 'confirmedAt' | 'lastStep'>,
): Promise<void> {
  const change = { ...confirmed, nextCipher: '' };
  await db.update(secondFactor).set(change).where(eq(secondFactor.accountId, accountId));
}

/**
 * Uses up the codes of a step of time and of all steps before it.
 * @returns whether this call did: of several with the same code exactly one does
 */
export async function saveStepUsed(db: Handle, accountId: string, step: number): Promise<boolean> {
  const unused = and(eq(secondFactor.accountId, accountId), lt(secondFactor.lastStep, step));
  const used = db.update(secondFactor).set({ lastStep: step }).where(unused);
  return (await used.returning({ step: secondFactor.lastStep })).length > 0;
}

export async function saveRecoverySalt(
  db: Handle,
  accountId: string,
  recoverySalt: string,
): Promise<void> {
  await db.update(secondFactor).set({ recoverySalt }).where(eq(secondFactor.accountId, accountId));
}

export async function removeSecondFactor(db: Handle, accountId: string): Promise<void> {
  await db.delete(secondFactor).where(eq(secondFactor.accountId, accountId));
}

/** The newest second factors with their accounts' User IDs (for the sandbox). */
export async function listSecondFactors(
  db: Handle,
  limit: number,
): Promise<(SecondFactorRow & { readonly userId: string })[]> {
  const rows = await db
    .select({ factor: secondFactor, userId: account.userId })
    .from(secondFactor)
    .innerJoin(account, eq(account.id, secondFactor.accountId))
    .where(isNotNull(secondFactor.confirmedAt))
    .orderBy(desc(secondFactor.confirmedAt), account.userId)
    .limit(limit);
  return rows.map(({ factor, userId }) => ({ ...factor, userId }));
}

/** When an agent put the hint to set one up away; null when they did not. */
export async function findHintDismissed(db: Handle, accountId: string): Promise<Date | null> {
  const own = eq(secondFactorHint.accountId, accountId);
  const [row] = await db.select().from(secondFactorHint).where(own).limit(1);
  return row?.dismissedAt ?? null;
}

export async function saveHintDismissed(
  db: Handle,
  accountId: string,
  dismissedAt: Date,
): Promise<void> {
  await db
    .insert(secondFactorHint)
    .values({ accountId, dismissedAt })
    .onConflictDoUpdate({ target: secondFactorHint.accountId, set: { dismissedAt } });
}

/** The hint is shown again. */
export async function removeHintDismissed(db: Handle, accountId: string): Promise<void> {
  await db.delete(secondFactorHint).where(eq(secondFactorHint.accountId, accountId));
}
