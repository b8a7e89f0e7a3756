import { createHash } from 'node:crypto';
import { read, transact } from '@/db/client';
import { isKnownBrowser, saveKnownBrowser, saveKnownBrowserToken } from '@/db/known-browser';
import { now } from '@/lib/clock';
import { knownBrowserMs } from '@/lib/domain/attempt-limit';
import { newToken } from '@/lib/ids';

/**
 * The name under which a browser's attempts are counted, when the account of a User ID has signed in
 * there within 90 days; '' for every other one, so that an unknown User ID looks like a known one.
 * @param token of the browser's cookie, or ''
 */
export async function findKnownBrowser(userId: string, token: string): Promise<string> {
  if (token === '') return '';
  const tokenHash = hashOf(token);
  const since = forgottenSince();
  return (await read((db) => isKnownBrowser(db, { tokenHash, userId, since }))) ? tokenHash : '';
}

/**
 * Remembers the browser of a sign-in that was completed. Each one gives it a new token, so that one
 * that somebody planted or saw before is worth nothing.
 * @param oldToken that the browser had before, or ''
 * @returns the 43 characters for its cookie
 */
export async function rememberBrowser(accountId: string, oldToken: string): Promise<string> {
  const token = newToken();
  await transact(async (db) => {
    await saveKnownBrowserToken(db, hashOf(oldToken), hashOf(token));
    const row = { tokenHash: hashOf(token), accountId, signedInAt: now() };
    await saveKnownBrowser(db, row, forgottenSince());
  });
  return token;
}

function forgottenSince(): Date {
  return new Date(now().getTime() - knownBrowserMs);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
