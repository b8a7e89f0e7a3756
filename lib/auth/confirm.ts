import type { SessionOwner } from '@/db/session';
import type { Actor } from '@/lib/domain/actor';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import type { ConfirmInput } from '@/lib/forms/sign-in';
import { lockedRefusal } from '@/lib/forms/sign-in-refusal';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { checkCode } from '@/lib/services/second-factor-code';
import { checkOwnPassword } from '@/lib/services/sign-in';
import { codeRefusal } from './begin-session';
import { findClient } from './client';
import { findCurrentStanding } from './guard';
import { safeNext } from './landing';
import { findStanding, rotateSession } from './session';
import { readSessionToken, writeSessionToken } from './session-cookie';

/**
 * Who is signed in shows again who they are: by password, and by a code when there is a second
 * factor; limited as the sign-in is. The session gets a new token.
 * @returns where to go on
 */
export async function confirmIdentity(actor: Actor, input: ConfirmInput): Promise<Outcome<string>> {
  const standing = await findCurrentStanding();
  if (standing.step !== 'signed-in' && standing.step !== 'set-up') return accepted(routes.signIn);
  const refused = await findRefusal(actor, input, standing);
  if (refused) return refused;
  const token = await rotateSession(standing, 'confirmed', await findClient());
  if (token === null) return accepted(routes.signIn);
  await writeSessionToken(token);
  return accepted(safeNext(input.next, actor.kind) ?? `${routes.confirm}?done=1`);
}

async function findRefusal(
  actor: Actor,
  { password, code }: ConfirmInput,
  { session, hasFactor }: SessionOwner,
): Promise<Refused | null> {
  if (hasFactor && code === '') {
    return { ok: false, errors: { code: { code: 'confirm.code.required' } } };
  }
  const known = await checkOwnPassword(actor, password, session.tokenHash);
  if (!known.ok && known.code === 'sign-in.locked') {
    return lockedRefusal('password', known.minutes, serviceDeskPhone);
  }
  if (!known.ok) return { ok: false, errors: { password: { code: 'confirm.password.wrong' } } };
  const proved = hasFactor ? await checkCode(actor, code) : known;
  return proved.ok ? null : codeRefusal(proved);
}

/** A new token after an app was set up: the session has proved a second factor. */
export async function renewToken(): Promise<void> {
  const standing = await findStanding(await readSessionToken());
  if (standing.step !== 'signed-in') return;
  const token = await rotateSession(standing, 'app', await findClient());
  if (token !== null) await writeSessionToken(token);
}
