import { and, asc, eq } from 'drizzle-orm';
import type { SpokenLanguage } from '@/lib/domain/language';
import type { Handle } from './handle';
import { queuePublication } from './publication-queue';
import { accountLanguage } from './schema/language';

const columns = {
  code: accountLanguage.code,
  speaking: accountLanguage.speaking,
  reading: accountLanguage.reading,
  writing: accountLanguage.writing,
};

/** The languages of an account in the order of their codes. */
export async function listLanguages(db: Handle, accountId: string): Promise<SpokenLanguage[]> {
  return db
    .select(columns)
    .from(accountLanguage)
    .where(eq(accountLanguage.accountId, accountId))
    .orderBy(asc(accountLanguage.code));
}

export async function findLanguageOf(
  db: Handle,
  accountId: string,
  code: string,
): Promise<SpokenLanguage | null> {
  const [row] = await db
    .select(columns)
    .from(accountLanguage)
    .where(and(eq(accountLanguage.accountId, accountId), eq(accountLanguage.code, code)))
    .limit(1);
  return row ?? null;
}

/** @returns false when the account has the language already: nothing is changed */
export async function saveNewLanguage(
  db: Handle,
  accountId: string,
  language: SpokenLanguage,
): Promise<boolean> {
  const rows = await db
    .insert(accountLanguage)
    .values({ accountId, ...language })
    .onConflictDoNothing()
    .returning({ code: accountLanguage.code });
  queuePublication(db, 'agents', [accountId]);
  return rows.length === 1;
}

/** @returns false when the account does not have the language */
export async function saveLanguageLevels(
  db: Handle,
  accountId: string,
  { code, ...levels }: SpokenLanguage,
): Promise<boolean> {
  const rows = await db
    .update(accountLanguage)
    .set(levels)
    .where(and(eq(accountLanguage.accountId, accountId), eq(accountLanguage.code, code)))
    .returning({ code: accountLanguage.code });
  return rows.length === 1;
}

export async function removeLanguage(db: Handle, accountId: string, code: string): Promise<void> {
  await db
    .delete(accountLanguage)
    .where(and(eq(accountLanguage.accountId, accountId), eq(accountLanguage.code, code)));
  queuePublication(db, 'agents', [accountId]);
}
