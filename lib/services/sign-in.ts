import { type Account, findAccountByUserId, userIdKey } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Actor, Visitor } from '@/lib/domain/actor';
import type { AttemptSource } from '@/lib/domain/attempt-limit';
import { isVerified } from './account';
import { type Attempt, countAttempt, forgiveAttempts } from './attempt';
import { recordAuditEvent } from './audit-event';
import { findKnownBrowser } from './known-browser';
import { decoyHash, isPassword } from './password';

export type Credentials = { readonly userId: string; readonly password: string };

export type SignInResult =
  | { readonly ok: true; readonly accountId: string }
  /** The password was right, but nobody has verified the address (`verifyEmail`). */
  | { readonly ok: false; readonly code: 'sign-in.refused' | 'sign-in.unverified' }
  /** Too many attempts (`attemptRules`); `minutes` to wait. */
  | { readonly ok: false; readonly code: 'sign-in.locked'; readonly minutes: number };

/**
 * Checks User ID and password (S3). An unknown User ID and a wrong password look the same, cost the
 * same and are limited in the same way, also across restarts.
 * @param browserToken of the cookie by which the browser may be known, or ''
 */
export async function checkCredentials(
  { address }: Visitor,
  credentials: Credentials,
  browserToken = '',
): Promise<SignInResult> {
  const browser = await findKnownBrowser(credentials.userId, browserToken);
  return check({ address, browser }, credentials);
}

async function check(
  source: AttemptSource,
  { userId, password }: Credentials,
): Promise<SignInResult> {
  const attempt = { ...source, task: 'sign-in', subject: userIdKey(userId) } as const;
  const answer = await countAttempt(attempt);
  if (!answer.ok) return { ok: false, code: 'sign-in.locked', minutes: answer.minutes };
  const account = await read((db) => findAccountByUserId(db, userId));
  const matches = await isPassword(account?.passwordHash ?? (await decoyHash()), password);
  if (!account || !matches) return refuse(attempt, account, answer.isLast);
  await transact((db) => forgiveAttempts(db, attempt));
  if (!isVerified(account)) return { ok: false, code: 'sign-in.unverified' };
  return { ok: true, accountId: account.id };
}

/**
 * Checks the password of who is signed in already, with the limits of the sign-in. The session is a
 * known browser: failures of strangers do not count here.
 * @param tokenHash of the session
 */
export async function checkOwnPassword(
  { userId, address }: Actor,
  password: string,
  tokenHash: string,
): Promise<SignInResult> {
  return check({ address, browser: tokenHash }, { userId, password });
}

/** Writes down that an attempt failed, and once when it was the last one for a while. */
async function refuse(
  attempt: Attempt,
  account: Account | null,
  isLast: boolean,
): Promise<SignInResult> {
  const note = { actor: { address: attempt.address }, subjectId: account?.id };
  await transact(async (db) => {
    await recordAuditEvent(db, { ...note, action: 'sign-in-failed' });
    if (isLast) await recordAuditEvent(db, { ...note, action: 'locked-out' });
  });
  return { ok: false, code: 'sign-in.refused' };
}
