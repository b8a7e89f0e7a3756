import { createHash } from 'node:crypto';
import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findSecondFactor } from '@/db/second-factor';
import {
  findSessionRow,
  removeSession,
  type SessionOwner,
  type SessionRow,
  saveSession,
  saveSessionSeen,
  saveSessionToken,
} from '@/db/session';
import { now } from '@/lib/clock';
import type { Actor, Visitor } from '@/lib/domain/actor';
import { isNoteDue, pendingMs, sessionMs, sessionState } from '@/lib/domain/session';
import { newShortId, newToken } from '@/lib/ids';
import { recordAuditEvent } from '@/lib/services/audit-event';

/** The browser in which a session is started. */
export type Client = Visitor & {
  /** Such as "Chrome on Windows". */
  readonly browser: string;
};

/** What next-auth carries between its steps; the cookie itself holds nothing but `token`. */
export type SessionToken = { readonly token: string; readonly actor: Omit<Actor, 'address'> };

/**
 * How far the sign-in of a browser has come. `code`: the code of the second factor is still to come.
 * `set-up`: staff who must set up a second factor before anything else. `idle`: it was signed in, and
 * nothing came for 15 minutes.
 */
export type Standing =
  | ({ readonly step: 'signed-in' | 'set-up' | 'code' | 'idle' } & SessionOwner)
  | { readonly step: 'none' };

/**
 * Starts a session after the right password and returns the 43 characters that the cookie will hold.
 * With a second factor it is pending: it opens nothing but the page that asks for the code.
 * @param oldToken of a session that this browser had before; it ends
 */
export async function startSession(
  accountId: string,
  client: Client,
  oldToken = '',
): Promise<string> {
  const token = newToken();
  await transact(async (db) => {
    await removeSession(db, hashToken(oldToken));
    const pending = (await findSecondFactor(db, accountId)) !== null;
    await saveSession(db, {
      ...newSession(accountId, client, pending),
      tokenHash: hashToken(token),
    });
    if (!pending) await recordSignIn(db, accountId, client);
  });
  return token;
}

function newSession(accountId: string, { address, browser }: Client, pending: boolean) {
  const at = now();
  const expiresAt = new Date(at.getTime() + (pending ? pendingMs : sessionMs));
  const times = { createdAt: at, lastSeenAt: at, confirmedAt: at, expiresAt };
  return { id: newShortId(), accountId, address, browser, pending, ...times };
}

async function recordSignIn(db: Handle, accountId: string, { address }: Visitor): Promise<void> {
  const { userId, kind } = await getAccount(db, accountId);
  const actor = { accountId, userId, kind, address };
  await recordAuditEvent(db, { action: 'sign-in', actor, subjectId: accountId });
}

/** The session behind a cookie, or null when nobody is signed in by it (any more, or yet). */
export async function findSession(token: string): Promise<SessionToken | null> {
  const standing = await findStanding(token);
  return standing.step === 'signed-in' ? { token, actor: standing.owner } : null;
}

/** How far the sign-in behind a cookie has come. Writes nothing. */
export async function findStanding(token: string): Promise<Standing> {
  if (token === '') return { step: 'none' };
  const found = await read((db) => findSessionRow(db, hashToken(token)));
  if (found === null) return { step: 'none' };
  const state = sessionState(found.session, now());
  if (state === 'over') return { step: 'none' };
  return { step: state === 'idle' ? 'idle' : openStep(found), ...found };
}

/** Staff reach other people's data: they need a second factor before anything else (issue). */
function openStep({ session, owner, hasFactor }: SessionOwner): 'code' | 'set-up' | 'signed-in' {
  if (session.pending) return 'code';
  return owner.kind !== 'agent' && !hasFactor ? 'set-up' : 'signed-in';
}

/** Notes that a person did something: their session goes on. Hardly a request costs a write. */
export async function noteRequest(standing: Standing): Promise<void> {
  if (standing.step === 'none' || standing.step === 'idle') return;
  const { session } = standing;
  if (isNoteDue(session, now())) await extendSession(session.tokenHash);
}

/** Lets a session go on for another 15 minutes. */
export async function extendSession(tokenHash: string): Promise<void> {
  await transact((db) => saveSessionSeen(db, tokenHash, now()));
}

/** What a person has proved just now: `app` is the first code of an app that was set up. */
type Proof = 'code' | 'confirmed' | 'app';

/**
 * Gives a session another token at each rise of rights, so that a token that somebody saw or planted
 * before has none of them: after the code of the second factor, and when a person has confirmed who
 * they are.
 * @returns the new token; null when the session has ended meanwhile
 */
export async function rotateSession(
  { session, owner }: SessionOwner,
  proof: Proof,
  visitor: Visitor,
): Promise<string | null> {
  const token = newToken();
  const isDone = await transact(async (db) => {
    const change = { tokenHash: hashToken(token), ...proofColumns(proof, session) };
    if (!(await saveSessionToken(db, session.tokenHash, change))) return false;
    const actor = { ...owner, address: visitor.address };
    // The service that set the app up has written that down already.
    if (proof === 'app') return true;
    const action = proof === 'code' ? 'sign-in' : 'confirmed';
    await recordAuditEvent(db, { action, actor, subjectId: owner.accountId });
    return true;
  });
  return isDone ? token : null;
}

function proofColumns(proof: Proof, { createdAt, hasFactor }: SessionRow) {
  const at = now();
  const times = { confirmedAt: at, lastSeenAt: at };
  if (proof !== 'code') return { ...times, hasFactor: hasFactor || proof === 'app' };
  const expiresAt = new Date(createdAt.getTime() + sessionMs);
  return { ...times, pending: false, hasFactor: true, expiresAt };
}

/** Ends the session behind a cookie, at once. */
export async function endSession(token: string, visitor: Visitor): Promise<void> {
  await transact(async (db) => {
    const found = await findSessionRow(db, hashToken(token));
    if (found === null) return;
    await removeSession(db, hashToken(token));
    const actor = { ...found.owner, address: visitor.address };
    await recordAuditEvent(db, { action: 'sign-out', actor, subjectId: actor.accountId });
  });
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
