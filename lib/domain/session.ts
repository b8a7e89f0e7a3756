const minute = 60_000;

/** A session ends after so long without a request (issue: 15 minutes; NIST SP 800-63B-4, AAL2, allows an hour). */
export const idleMs = 15 * minute;

/** A session ends so long after the sign-in, whatever happens in it (NIST's limit for AAL2 is 24 hours). */
export const sessionMs = 12 * 60 * minute;

/** So long somebody has to type the code after the password (choice). */
export const pendingMs = 10 * minute;

/** A request is noted when the last one noted is older, so that hardly a page view costs a write. */
export const noteMs = minute;

/** So long before its end a session warns (WCAG 2.2.1 asks for 20 seconds at least). */
export const warningMs = 2 * minute;

/** So long a sign-in or confirmation is good for what needs one (choice). */
export const confirmedMs = 10 * minute;

/** What decides how long a session lasts. */
export type SessionTimes = {
  /** The latest end. */
  readonly expiresAt: Date;
  readonly lastSeenAt: Date;
  /** The password was right, the code is still to come. */
  readonly pending: boolean;
};

/** Whether a session is open; `idle`: it ended because no request came. */
export function sessionState(times: SessionTimes, now: Date): 'open' | 'idle' | 'over' {
  if (now >= times.expiresAt) return 'over';
  return now >= sessionEnd(times) ? 'idle' : 'open';
}

/** When a session ends if nothing more comes. */
export function sessionEnd({ expiresAt, lastSeenAt, pending }: SessionTimes): Date {
  if (pending) return expiresAt;
  return new Date(Math.min(expiresAt.getTime(), lastSeenAt.getTime() + idleMs));
}

/** Whether this request has to be written down; a clock that was set back counts as well. */
export function isNoteDue({ lastSeenAt, pending }: SessionTimes, now: Date): boolean {
  return !pending && Math.abs(now.getTime() - lastSeenAt.getTime()) >= noteMs;
}

/** Whether who is signed in has proved it recently enough. */
export function isConfirmed(confirmedAt: Date, now: Date): boolean {
  const age = now.getTime() - confirmedAt.getTime();
  return age < confirmedMs;
}

/** What a browser needs to warn in time. */
export type SessionLeft = {
  /** Whole seconds to the end. */
  readonly seconds: number;
  /** Whether the person can stay: not beyond the latest end. */
  readonly canStay: boolean;
};

export function sessionLeft(times: SessionTimes, now: Date): SessionLeft {
  const end = sessionEnd(times).getTime();
  const canStay = end < times.expiresAt.getTime();
  return { seconds: Math.max(0, Math.floor((end - now.getTime()) / 1000)), canStay };
}
