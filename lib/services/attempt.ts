import { createHmac } from 'node:crypto';
import {
  type AttemptKey,
  findAttemptHistory,
  removeAttemptsOf,
  removeAttemptsOfPair,
  saveAttempt,
} from '@/db/attempt';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { now } from '@/lib/clock';
import {
  type AttemptSource,
  type AttemptTask,
  lockedUntil,
  longestWindowMs,
  minutesUntil,
} from '@/lib/domain/attempt-limit';
import { readKeys } from '@/lib/env';

/** An attempt to guess something: of whom (a User ID as it is compared, an account id), from where. */
export type Attempt = AttemptSource & {
  readonly task: AttemptTask;
  readonly subject: string;
};

/** Whether an attempt is let through; else how many whole minutes to wait. */
export type AttemptAnswer =
  | { readonly ok: true /** The next one has to wait. */; readonly isLast: boolean }
  | { readonly ok: false; readonly minutes: number };

/**
 * Counts an attempt before it is made, so that guesses in parallel cannot slip by while a slow hash
 * is computed; `forgiveAttempts` takes it back when it succeeds. One that is refused is not counted:
 * who goes on trying does not make the lock longer. The rules are `attemptRules`.
 */
export async function countAttempt(attempt: Attempt): Promise<AttemptAnswer> {
  return transact((db) => countAttemptIn(db, attempt));
}

async function countAttemptIn(db: Handle, attempt: Attempt): Promise<AttemptAnswer> {
  const at = now();
  const key = keyOf(attempt);
  const end = await findLock(db, key, at);
  if (end !== null) return { ok: false, minutes: minutesUntil(end, at.getTime()) };
  const forgetUpTo = new Date(at.getTime() - longestWindowMs);
  await saveAttempt(db, key, { at, forgetUpTo });
  return { ok: true, isLast: (await findLock(db, key, at)) !== null };
}

async function findLock(db: Handle, key: AttemptKey, at: Date): Promise<number | null> {
  const since = new Date(at.getTime() - longestWindowMs);
  const history = await findAttemptHistory(db, key, since);
  return lockedUntil(key.task, key, history, at.getTime());
}

/** A success takes back what its browser or address tried at its account. Called in its transaction. */
export async function forgiveAttempts(db: Handle, attempt: Attempt): Promise<void> {
  await removeAttemptsOfPair(db, keyOf(attempt));
}

/**
 * Forgets all failures at an account, from anywhere: who proved by mail that the account is theirs
 * is let in again (`forgotten password`). Called in that transaction.
 */
export async function forgetAttempts(
  db: Handle,
  attempt: Pick<Attempt, 'task' | 'subject'>,
): Promise<void> {
  await removeAttemptsOf(db, keyOf({ ...attempt, address: '', browser: '' }));
}

function keyOf({ task, subject, address, browser }: Attempt): AttemptKey {
  const key = Buffer.from(readKeys().authSecret, 'base64');
  const hidden = createHmac('sha256', key).update(`attempt:${task}:${subject}`);
  return { task, subject: hidden.digest('base64url'), address, browser };
}
