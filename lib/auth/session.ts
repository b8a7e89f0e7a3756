import { createHash } from 'node:crypto';
import { read, transact } from '@/db/client';
import { findSessionActor, removeSession, saveSession } from '@/db/session';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { newToken } from '@/lib/ids';

/** How long a session lasts at most, in seconds: twelve hours (choice of ours). */
export const sessionSeconds = 12 * 60 * 60;

/** What next-auth carries between its steps; the cookie itself holds nothing but `token`. */
export type SessionToken = { readonly token: string; readonly actor: Omit<Actor, 'address'> };

/** Starts a session and returns the 43 characters that the cookie will hold. */
export async function startSession(accountId: string): Promise<string> {
  const token = newToken();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + sessionSeconds * 1000);
  await transact((db) =>
    saveSession(db, { tokenHash: hashToken(token), accountId, createdAt, expiresAt }),
  );
  return token;
}

/** The session behind a cookie, or null when it was ended, has run out or never was. */
export async function findSession(token: string): Promise<SessionToken | null> {
  const actor = await read((db) => findSessionActor(db, hashToken(token), now()));
  return actor ? { token, actor } : null;
}

export async function endSession(token: string): Promise<void> {
  await transact((db) => removeSession(db, hashToken(token)));
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
