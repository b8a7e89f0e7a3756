import { read, transact } from '@/db/client';
import { countAttempt, findWindowStart } from '@/db/rate-limit';
import { now } from '@/lib/clock';
import { type Allowance, type AttemptWindows, countInWindow } from '@/lib/domain/attempt-window';

/** So many attempts in so many milliseconds. */
export type Limit = { readonly name: string; readonly attempts: number; readonly ms: number };

const minute = 60_000;

/** Public look-ups in NIPR, by network address (choice of ours). */
export const lookupLimit: Limit = { name: 'npn-lookup', attempts: 30, ms: 5 * minute };

/** Reports of outdated information, by network address (choice of ours). */
export const reportLimit: Limit = { name: 'outdated-report', attempts: 10, ms: 60 * minute };

/** Cases opened, by account: a day long (choice of ours). */
export const caseLimit: Limit = { name: 'service-case', attempts: 10, ms: 24 * 60 * minute };

/** Requests of the public API, by network address (choice of ours). */
export const apiLimit: Limit = { name: 'api', attempts: 300, ms: 5 * minute };

/** Counts an attempt of `subject`; false when that is one too many. */
export async function isWithinLimit(limit: Limit, subject: string): Promise<boolean> {
  const window = { now: now(), ms: limit.ms };
  const key = limitKey(limit, subject);
  const attempts = await transact((db) => countAttempt(db, key, window));
  return attempts <= limit.attempts;
}

/** Kept on the process: the bundler loads this module once per route, and all count together. */
const holder = globalThis as typeof globalThis & { portalWindows?: AttemptWindows };

/**
 * Counts a read of `subject` and says what is left. In memory: a read must cost no write, and
 * nothing is lost when a restart forgets it (decision 0005).
 */
export function countRead(limit: Limit, subject: string): Allowance {
  holder.portalWindows ??= new Map();
  return countInWindow(holder.portalWindows, limitKey(limit, subject), limit, now().getTime());
}

/** Whole minutes, at least one, until attempts of `subject` count from the start again. */
export async function minutesUntilFree(limit: Limit, subject: string): Promise<number> {
  const startedAt = await read((db) => findWindowStart(db, limitKey(limit, subject)));
  if (startedAt === null) return 1;
  return Math.max(1, Math.ceil((startedAt.getTime() + limit.ms - now().getTime()) / minute));
}

export function limitKey(limit: Limit, subject: string): string {
  return `${limit.name}:${subject}`;
}
