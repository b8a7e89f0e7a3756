import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { LinkPurpose } from '@/lib/domain/account-link';
import type { Handle } from './handle';
import { accountLink } from './schema/account-link';

export type AccountLinkRow = typeof accountLink.$inferSelect;

/**
 * Adds a link in the place of those that the account has for the purpose: only the newest request
 * counts. Forgets links of anybody that have run out.
 */
export async function saveAccountLink(
  db: Handle,
  row: Omit<AccountLinkRow, 'usedAt'>,
): Promise<void> {
  await db.delete(accountLink).where(lte(accountLink.expiresAt, row.createdAt));
  await removeAccountLinks(db, row.accountId, row.purpose);
  await db.insert(accountLink).values(row);
}

export async function findAccountLink(
  db: Handle,
  tokenHash: string,
): Promise<AccountLinkRow | null> {
  const where = eq(accountLink.tokenHash, tokenHash);
  const [row] = await db.select().from(accountLink).where(where).limit(1);
  return row ?? null;
}

/**
 * Uses a link up. Of two at the same time one gets the row.
 * @returns null when it was used before, has run out, or never was
 */
export async function saveLinkUsed(
  db: Handle,
  tokenHash: string,
  usedAt: Date,
): Promise<AccountLinkRow | null> {
  const [row] = await db
    .update(accountLink)
    .set({ usedAt })
    .where(
      and(
        eq(accountLink.tokenHash, tokenHash),
        isNull(accountLink.usedAt),
        gt(accountLink.expiresAt, usedAt),
      ),
    )
    .returning();
  return row ?? null;
}

/** Removes the links of an account for a purpose, or for all of them. */
export async function removeAccountLinks(
  db: Handle,
  accountId: string,
  purpose?: LinkPurpose,
): Promise<void> {
  const own = eq(accountLink.accountId, accountId);
  await db.delete(accountLink).where(purpose ? and(own, eq(accountLink.purpose, purpose)) : own);
}
