import { and, count, eq, isNull } from 'drizzle-orm';
import type { Handle } from './handle';
import { recoveryCode } from './schema/second-factor';

/** Puts new codes in the place of all that there were. */
export async function saveRecoveryCodes(
  db: Handle,
  accountId: string,
  codeHashes: readonly string[],
): Promise<void> {
  await removeRecoveryCodes(db, accountId);
  await db.insert(recoveryCode).values(codeHashes.map((codeHash) => ({ accountId, codeHash })));
}

export async function removeRecoveryCodes(db: Handle, accountId: string): Promise<void> {
  await db.delete(recoveryCode).where(eq(recoveryCode.accountId, accountId));
}

const unusedOf = (accountId: string) =>
  and(eq(recoveryCode.accountId, accountId), isNull(recoveryCode.usedAt));

/**
 * Uses up a code.
 * @returns whether this call did: of several with the same code exactly one does
 */
export async function saveRecoveryCodeUsed(
  db: Handle,
  accountId: string,
  codeHash: string,
  usedAt: Date,
): Promise<boolean> {
  const unused = and(unusedOf(accountId), eq(recoveryCode.codeHash, codeHash));
  const used = db.update(recoveryCode).set({ usedAt }).where(unused);
  return (await used.returning({ id: recoveryCode.id })).length > 0;
}

export async function countRecoveryCodes(db: Handle, accountId: string): Promise<number> {
  const rows = db.select({ total: count() }).from(recoveryCode).where(unusedOf(accountId));
  const [row] = await rows;
  return row?.total ?? 0;
}
