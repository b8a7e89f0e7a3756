import { now } from '@/lib/clock';
import { type SessionLeft, sessionLeft } from '@/lib/domain/session';
import { extendSession, findStanding } from './session';
import { readSessionToken } from './session-cookie';

async function findOpen() {
  const standing = await findStanding(await readSessionToken());
  return standing.step === 'signed-in' || standing.step === 'set-up' ? standing : null;
}

/** How long this browser's session lasts; null without one. To ask is not to be active. */
export async function findTimeLeft(): Promise<SessionLeft | null> {
  const standing = await findOpen();
  return standing && sessionLeft(standing.session, now());
}

/** The person wants to stay: the session goes on. Returns whether there is one. */
export async function staySignedIn(): Promise<boolean> {
  const standing = await findOpen();
  if (standing === null) return false;
  await extendSession(standing.session.tokenHash);
  return true;
}
