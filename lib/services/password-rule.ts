import type { Account } from '@/db/account';
import { read } from '@/db/client';
import { findSecondFactor } from '@/db/second-factor';
import {
  findPasswordFault,
  ownWords,
  type PasswordContext,
  type PasswordFault,
  passwordKey,
} from '@/lib/domain/password-rule';
import type { Refused } from '@/lib/forms/outcome';
import { passwordFaultMessage } from '@/lib/forms/password-rule';

/** Kept on the process: the bundler loads this module once per route, the list is one for all. */
const holder = globalThis as typeof globalThis & { portalPasswords?: ReadonlySet<string> };

/** About fifty thousand common passwords; read when the first new password is judged. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  if (holder.portalPasswords) return holder.portalPasswords;
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  holder.portalPasswords = new Set(dictionary['passwords-common'].map(passwordKey));
  return holder.portalPasswords;
}

/** Why a new password cannot be taken (NIST SP 800-63B-4), or null. */
export async function judgePassword(
  password: string,
  context: Omit<PasswordContext, 'common'>,
): Promise<PasswordFault | null> {
  return findPasswordFault(password, { ...context, common: await commonPasswords() });
}

/** Words of the owner of an account, which a password must not be made of. */
export function accountWords(account: Account): string[] {
  const { userId, firstName, middleName, lastName, email } = account;
  return ownWords([userId, firstName, middleName, lastName, email]);
}

/** `judgePassword` for somebody's new password, as the refusal of the field `password`. */
export async function findPasswordRefusal(
  account: Account,
  password: string,
): Promise<Refused | null> {
  const hasFactor = (await read((db) => findSecondFactor(db, account.id))) !== null;
  const fault = await judgePassword(password, { hasFactor, words: accountWords(account) });
  if (fault === null) return null;
  return { ok: false, errors: { password: passwordFaultMessage(fault, hasFactor) } };
}
