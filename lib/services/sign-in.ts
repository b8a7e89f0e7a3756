import { findAccountByUserId } from '@/db/account';
import { read, transact } from '@/db/client';
import { removeAttempts } from '@/db/rate-limit';
import type { Visitor } from '@/lib/domain/actor';
import { isVerified } from './account';
import { decoyHash, isPassword } from './password';
import { isWithinLimit, limitKey, signInAddressLimit, signInLimit } from './rate-limit';

export type Credentials = { readonly userId: string; readonly password: string };

export type SignInResult =
  | { readonly ok: true; readonly accountId: string }
  | {
      readonly ok: false;
      readonly code: 'sign-in.refused' | 'sign-in.too-many' | 'sign-in.unverified';
    };

/**
 * Checks User ID and password (S3). An unknown User ID and a wrong password look the same and cost
 * the same; who knows the password of an account whose address is not verified is told so. Attempts are counted per User ID and per address, also across restarts.
 */
export async function checkCredentials(
  visitor: Visitor,
  { userId, password }: Credentials,
): Promise<SignInResult> {
  const subject = userId.normalize('NFKC').toLowerCase();
  const allowed =
    (await isWithinLimit(signInAddressLimit, visitor.address)) &&
    (await isWithinLimit(signInLimit, subject));
  if (!allowed) return { ok: false, code: 'sign-in.too-many' };
  const account = await read((db) => findAccountByUserId(db, userId));
  const matches = await isPassword(account?.passwordHash ?? (await decoyHash()), password);
  if (!account || !matches) return { ok: false, code: 'sign-in.refused' };
  await transact((db) => removeAttempts(db, limitKey(signInLimit, subject)));
  if (!isVerified(account)) return { ok: false, code: 'sign-in.unverified' };
  return { ok: true, accountId: account.id };
}
