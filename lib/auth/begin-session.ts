import { transact } from '@/db/client';
import { removeSessionsOf } from '@/db/session';
import { type Locale, localizedPath } from '@/lib/domain/locale';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { lockedRefusal } from '@/lib/forms/sign-in-refusal';
import { unverifiedRefusal } from '@/lib/forms/verify-email';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { recordAuditEvent } from '@/lib/services/audit-event';
import { type CodeResult, checkCode } from '@/lib/services/second-factor-code';
import { findClient } from './client';
import { findNewcomer } from './guard';
import { writeKnownBrowser } from './known-browser-cookie';
import { landingPage, safeNext } from './landing';
import { SignInRefused, signIn } from './next-auth';
import { endSession, findStanding, rotateSession, type Standing } from './session';
import { readSessionToken, removeSessionToken, writeSessionToken } from './session-cookie';

type SignInInput = {
  readonly userId: string;
  readonly password: string;
  readonly next: string;
  readonly locale: Locale;
};

/**
 * Signs in and says where to go: to the question for a code when the account has a second factor, to
 * its set-up when it must have one, else to the page that was asked for or the landing page.
 */
export async function beginSession(input: SignInInput): Promise<Outcome<string>> {
  const { userId, password, next, locale } = input;
  try {
    await signIn('credentials', { userId, password, redirect: false });
  } catch (error) {
    if (!(error instanceof SignInRefused)) throw error;
    return refusalOf(error.result, locale);
  }
  const standing = await findStanding(await readSessionToken());
  if (standing.step === 'signed-in' || standing.step === 'set-up') {
    await writeKnownBrowser(standing.owner.accountId);
  }
  return accepted(placeAfter(standing, next, locale));
}

function refusalOf(result: SignInRefused['result'], locale: Locale): Refused {
  if (result.code === 'sign-in.locked') {
    return lockedRefusal('password', result.minutes, serviceDeskPhone);
  }
  if (result.code === 'sign-in.unverified') return unverifiedRefusal(locale);
  return { ok: false, errors: { userId: { code: result.code } } };
}

/** Where who asks for the code page belongs; null: there, the code is still to come. */
export async function findPlace(next: string, locale: Locale): Promise<string | null> {
  const standing = await findStanding(await readSessionToken());
  return standing.step === 'code' ? null : placeAfter(standing, next, locale);
}

/** The page after a step of the sign-in. */
function placeAfter(standing: Standing, next: string, locale: Locale): string {
  if (standing.step === 'signed-in') {
    const { kind } = standing.owner;
    return safeNext(next, kind) ?? landingPage(kind);
  }
  if (standing.step === 'set-up') return routes.secondFactor;
  const query = new URLSearchParams({ next });
  if (standing.step === 'code') return `${localizedPath(routes.signInCode, locale)}?${query}`;
  query.set('late', '1');
  return `${localizedPath(routes.signIn, locale)}?${query}`;
}

type CodeInput = { readonly code: string; readonly next: string; readonly locale: Locale };

/**
 * The second step of the sign-in: a code of the app or a recovery code. The session gets a new token.
 * Who took longer than ten minutes begins anew.
 */
export async function completeSession({ code, next, locale }: CodeInput): Promise<Outcome<string>> {
  const standing = await findStanding(await readSessionToken());
  if (standing.step !== 'code') return accepted(placeAfter(standing, next, locale));
  const client = await findClient();
  const result = await checkCode({ ...standing.owner, address: client.address }, code);
  if (!result.ok) return codeRefusal(result);
  const token = await rotateSession(standing, 'code', client);
  if (token === null) return accepted(placeAfter({ step: 'none' }, next, locale));
  await writeSessionToken(token);
  await writeKnownBrowser(standing.owner.accountId);
  return accepted(placeAfter({ ...standing, step: 'signed-in' }, next, locale));
}

/** What the form says about a code that is not right. */
export function codeRefusal(result: Extract<CodeResult, { ok: false }>): Refused {
  if (result.code === 'sign-in.locked') {
    return lockedRefusal('code', result.minutes, serviceDeskPhone);
  }
  return { ok: false, errors: { code: { code: result.code } } };
}

/** Ends the session of this browser, in the table as well as in the cookie. */
export async function endCurrentSession(): Promise<void> {
  await endSession(await readSessionToken(), await findClient());
  await removeSessionToken();
}

/** Ends all sessions of the signed-in account. */
export async function endEverySession(): Promise<void> {
  const actor = await findNewcomer();
  if (actor) {
    await transact(async (db) => {
      await removeSessionsOf(db, actor.accountId);
      const note = { actor, subjectId: actor.accountId };
      await recordAuditEvent(db, { ...note, action: 'sign-out-everywhere' });
    });
  }
  await removeSessionToken();
}
