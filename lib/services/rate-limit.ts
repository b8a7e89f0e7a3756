import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { countAttempt, findWindowStart } from '@/db/rate-limit';
import { now } from '@/lib/clock';
import { type Allowance, type AttemptWindows, countInWindow } from '@/lib/domain/attempt-window';

/** So many attempts in so many milliseconds. */
export type Limit = { readonly name: string; readonly attempts: number; readonly ms: number };

const minute = 60_000;

/** Public look-ups in NIPR, by network address (choice of ours). */
export const lookupLimit: Limit = { name: 'npn-lookup', attempts: 30, ms: 5 * minute };

/**
 * Numbers of nine digits that anybody may try, by network address: more than look-ups, whose own limit
 * says more about it (choice of ours).
 */
export const numberLimit: Limit = { name: 'nine-digits', attempts: 60, ms: 5 * minute };

/** Reports of outdated information, by network address (choice of ours). */
export const reportLimit: Limit = { name: 'outdated-report', attempts: 10, ms: 60 * minute };

/** Cases opened, by account: a day long (choice of ours). */
export const caseLimit: Limit = { name: 'service-case', attempts: 10, ms: 24 * 60 * minute };
/**
 * Pages that anybody may use and that write mail: new accounts, links asked for again, forgotten
 * passwords. By network address, and by the address that the mail would go to (choice of ours).
 */
export const accountLimit: Limit = { name: 'account', attempts: 20, ms: 60 * minute };
export const accountMailLimit: Limit = { name: 'account-mail', attempts: 5, ms: 60 * minute };

/** SSNs that one account may try: each answer says whether the number is in use (choice of ours). */
export const ssnLimit: Limit = { name: 'account-ssn', attempts: 5, ms: 24 * 60 * minute };

/** How often the owner of a User ID is told that somebody wanted it (choice of ours). */
export const userIdTriedLimit: Limit = { name: 'user-id-tried', attempts: 1, ms: 24 * 60 * minute };

/** Requests of the public API, by network address (choice of ours). */
export const apiLimit: Limit = { name: 'api', attempts: 300, ms: 5 * minute };

/** Counts an attempt of `subject`; false when that is one too many. */
export async function isWithinLimit(limit: Limit, subject: string): Promise<boolean> {
  return transact((db) => countWithin(db, limit, subject));
}

/** `isWithinLimit` inside a transaction. */
export async function countWithin(db: Handle, limit: Limit, subject: string): Promise<boolean> {
  const window = { now: now(), ms: limit.ms };
  return (await countAttempt(db, limitKey(limit, subject), window)) <= limit.attempts;
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
