import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import { nameKey } from '@/lib/domain/name';
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

/** The account of an email address, whatever its case; a verified one before others. */
export async function findAccountByEmail(db: Handle, email: string): Promise<Account | null> {
  const rows = await db
    .select()
    .from(account)
    .where(eq(account.emailKey, emailKey(email)))
    .orderBy(asc(account.createdAt), asc(account.id));
  return rows.find((row) => row.emailVerifiedAt !== null) ?? rows[0] ?? null;
}

export async function hasAccountWithSsn(db: Handle, ssnHmac: string): Promise<boolean> {
  const found = db.select({ id: account.id }).from(account).where(eq(account.ssnHmac, ssnHmac));
  return (await found.limit(1)).length > 0;
}

/** @throws Error when there is no such account */
export async function getAccount(db: Handle, accountId: string): Promise<Account> {
  const [row] = await db.select().from(account).where(eq(account.id, accountId)).limit(1);
  if (!row) throw new Error('no such account');
  return row;
}

export type NewAccount = Omit<typeof account.$inferInsert, 'userIdKey' | 'emailKey' | 'nameKey'>;

export async function saveAccount(db: Handle, row: NewAccount): Promise<void> {
  const { userId, email, firstName: first, middleName: middle = '', lastName: last } = row;
  const keys = {
    userIdKey: userIdKey(userId),
    emailKey: emailKey(email),
    nameKey: accountNameKey({ first, middle, last }),
  };
  await db.insert(account).values({ ...row, ...keys });
}

/** Changes the name of an account. */
export async function saveAccountName(
  db: Handle,
  accountId: string,
  name: ProducerName,
): Promise<void> {
  const { first, middle, last, suffix } = name;
  const columns = { firstName: first, middleName: middle, lastName: last, suffix };
  await db
    .update(account)
    .set({ ...columns, nameKey: accountNameKey(name) })
    .where(eq(account.id, accountId));
}

/** Accounts without a folded name: from before there was one. */
export async function listUnfolded(db: Handle): Promise<Account[]> {
  return db.select().from(account).where(eq(account.nameKey, ''));
}

/** What a person may change of an account. */
export type AccountChange = Partial<
  Pick<
    Account,
    | 'passwordHash'
    | 'passwordNeedsFactor'
    | 'email'
    | 'emailVerifiedAt'
    | 'ssnCipher'
    | 'ssnHmac'
    | 'closureRequestedAt'
  >
>;

export async function saveAccountChange(
  db: Handle,
  accountId: string,
  change: AccountChange,
): Promise<void> {
  const keys = change.email === undefined ? {} : { emailKey: emailKey(change.email) };
  await db
    .update(account)
    .set({ ...change, ...keys })
    .where(eq(account.id, accountId));
}

/** Accounts from before a moment whose address was never verified. */
export async function listUnverified(db: Handle, before: Date): Promise<Account[]> {
  return db
    .select()
    .from(account)
    .where(and(isNull(account.emailVerifiedAt), lt(account.createdAt, before)));
}

/** Removes an account with all that belongs to it. */
export async function removeAccount(db: Handle, accountId: string): Promise<void> {
  await db.delete(account).where(eq(account.id, accountId));
}

export function accountName(row: Account): ProducerName {
  return { first: row.firstName, middle: row.middleName, last: row.lastName, suffix: row.suffix };
}

/** A User ID as it is compared. */
export function userIdKey(userId: string): string {
  return userId.normalize('NFKC').toLowerCase();
}

/** The words of a name as searches compare them: those of one field are one word. */
export function accountNameKey({ first, middle, last }: Omit<ProducerName, 'suffix'>): string {
  return [first, middle, last].map(nameKey).filter(Boolean).join(' ');
}

/** An email address as it is compared: two that differ by case are taken for one. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').toLowerCase();
}
