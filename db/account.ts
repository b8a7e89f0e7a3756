import { eq } from 'drizzle-orm';
import type { ProducerName } from '@/lib/domain/producer';
import type { Handle } from './handle';
import { account } from './schema/account';

export type Account = typeof account.$inferSelect;

/** The account of a User ID, whatever its case. */
export async function findAccountByUserId(db: Handle, userId: string): Promise<Account | null> {
  const key = userIdKey(userId);
  const [row] = await db.select().from(account).where(eq(account.userIdKey, key)).limit(1);
  return row ?? null;
}

/** @throws Error when there is no such account */
export async function getAccount(db: Handle, accountId: string): Promise<Account> {
  const [row] = await db.select().from(account).where(eq(account.id, accountId)).limit(1);
  if (!row) throw new Error('no such account');
  return row;
}

export type NewAccount = Omit<typeof account.$inferInsert, 'userIdKey' | 'emailKey'>;

export async function saveAccount(db: Handle, row: NewAccount): Promise<void> {
  const keys = { userIdKey: userIdKey(row.userId), emailKey: emailKey(row.email) };
  await db.insert(account).values({ ...row, ...keys });
}

export function accountName(row: Account): ProducerName {
  return { first: row.firstName, middle: row.middleName, last: row.lastName, suffix: row.suffix };
}

/** A User ID as it is compared. */
export function userIdKey(userId: string): string {
  return userId.normalize('NFKC').toLowerCase();
}

/** An email address as it is compared: two that differ by case are taken for one. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').toLowerCase();
}
