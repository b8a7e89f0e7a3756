import { findAccountByUserId } from '@/db/account';
import { read, transact } from '@/db/client';
import { removeSessionsOf } from '@/db/session';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import { unverifiedRefusal } from '@/lib/forms/verify-email';
import { findActor } from './guard';
import { landingPage, safeNext } from './landing';
import { SignInRefused, signIn, signOut } from './next-auth';

type SignInInput = { readonly userId: string; readonly password: string; readonly next: string };

/** Signs in and says where to go: the page that was asked for, else the landing page of the kind. */
export async function beginSession({
  userId,
  password,
  next,
}: SignInInput): Promise<Outcome<string>> {
  try {
    await signIn('credentials', { userId, password, redirect: false });
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    if (error.code === 'sign-in.unverified') return unverifiedRefusal;
    return { ok: false, errors: { userId: { code: error.code } } };
  }
  const account = await read((db) => findAccountByUserId(db, userId));
  const kind = account?.kind ?? 'agent';
  return accepted(safeNext(next, kind) ?? landingPage(kind));
}

/** Ends the session of this browser, in the table as well as in the cookie. */
export async function endCurrentSession(): Promise<void> {
  await signOut({ redirect: false });
}

/** Ends all sessions of the signed-in account. */
export async function endEverySession(): Promise<void> {
  const actor = await findActor();
  if (actor) await transact((db) => removeSessionsOf(db, actor.accountId));
  await endCurrentSession();
}
