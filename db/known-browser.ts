import { and, eq, gt, lte } from 'drizzle-orm';
import { userIdKey } from './account';
import type { Handle } from './handle';
import { account } from './schema/account';
import { knownBrowser } from './schema/known-browser';

type KnownBrowser = typeof knownBrowser.$inferSelect;

/** Whether the account of a User ID has signed in with a token since a moment. */
export async function isKnownBrowser(
  db: Handle,
  { tokenHash, userId, since }: { tokenHash: string; userId: string; since: Date },
): Promise<boolean> {
  const rows = await db
    .select({ accountId: knownBrowser.accountId })
    .from(knownBrowser)
    .innerJoin(account, eq(account.id, knownBrowser.accountId))
    .where(
      and(
        eq(knownBrowser.tokenHash, tokenHash),
        eq(account.userIdKey, userIdKey(userId)),
        gt(knownBrowser.signedInAt, since),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Notes a sign-in and forgets those up to a moment. */
export async function saveKnownBrowser(
  db: Handle,
  row: KnownBrowser,
  forgetUpTo: Date,
): Promise<void> {
  await db.delete(knownBrowser).where(lte(knownBrowser.signedInAt, forgetUpTo));
  const target = [knownBrowser.tokenHash, knownBrowser.accountId];
  await db
    .insert(knownBrowser)
    .values(row)
    .onConflictDoUpdate({ target, set: { signedInAt: row.signedInAt } });
}

/** Gives a browser another token, for all accounts that know it. */
export async function saveKnownBrowserToken(
  db: Handle,
  oldTokenHash: string,
  tokenHash: string,
): Promise<void> {
  await db.update(knownBrowser).set({ tokenHash }).where(eq(knownBrowser.tokenHash, oldTokenHash));
}

/** Forgets all browsers of an account. */
export async function removeKnownBrowsers(db: Handle, accountId: string): Promise<void> {
  await db.delete(knownBrowser).where(eq(knownBrowser.accountId, accountId));
}
