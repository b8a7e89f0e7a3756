import type { WindowRule } from './attempt-window';

/** What somebody may guess at: a password, or the code of a second factor. */
export type AttemptTask = 'sign-in' | 'second-factor';

/** Where an attempt comes from. */
export type AttemptSource = {
  /** Network address. */
  readonly address: string;
  /** A browser in which the owner of the account has signed in before; '' for a stranger. */
  readonly browser: string;
};

/** An attempt that was counted. */
export type CountedAttempt = AttemptSource & {
  /** Milliseconds since 1970. */
  readonly at: number;
};

type AttemptRules = {
  /** Attempts at one account from one address, or from one known browser. */
  readonly pair: readonly WindowRule[];
  /** Attempts at one account from anywhere. */
  readonly account: readonly WindowRule[];
  /** Attempts from one address at any account. */
  readonly address: readonly WindowRule[];
};

const minute = 60_000;
const hour = 60 * minute;

/** A browser is known for so long after the last sign-in there (choice: as long as between two visits). */
export const knownBrowserMs = 90 * 24 * hour;

/** What was counted is kept for as long as the longest rule looks back. */
export const longestWindowMs = 12 * hour;

function perMinuteAndHalfDay(inOneMinute: number, inHalfADay: number): WindowRule[] {
  return [
    { attempts: inOneMinute, ms: minute },
    { attempts: inHalfADay, ms: longestWindowMs },
  ];
}

/**
 * How many failures there may be, after login.gov's model (5 a minute, 50 in 12 hours).
 *
 * A limit keeps the owner out as well as the attacker, so who can use up which one matters. The pair
 * of account and address has login.gov's limits, and a refused attempt is counted nowhere. One
 * address can therefore use up half of what the account may take, in a minute and in twelve hours:
 * the owner, at another address, still gets in. It takes two addresses to shut an account, for
 * twelve hours at most; the 100 failures are the most that NIST SP 800-63B-4 lets one authenticator
 * take. The ways out are a new password by mail, which forgets the failures, and the Service Desk.
 *
 * A browser in which the owner has signed in before is not shut with the account: only its own
 * failures count there, by the limits of a pair (OWASP, "device cookies"; decision 0026). Whoever
 * steals its cookie gets those 50 tries in twelve hours and no more.
 *
 * An office shares its address, so an address may fail more often (choice). A success takes back only
 * the attempts of its own pair: an attacker's own account cannot clear what the address has used up.
 *
 * Who guesses at a code knows the password already. There the account is protected rather than its
 * owner's comfort: one limit, wherever the guesses come from. Three codes of a million are right at
 * a time, so 50 guesses find one with a chance of 1 in 6,667.
 */
export const attemptRules: Readonly<Record<AttemptTask, AttemptRules>> = {
  'sign-in': {
    pair: perMinuteAndHalfDay(5, 50),
    account: perMinuteAndHalfDay(10, 100),
    address: perMinuteAndHalfDay(20, 200),
  },
  'second-factor': { pair: [], account: perMinuteAndHalfDay(5, 50), address: [] },
};

/** What was counted before an attempt, in any order. */
export type AttemptHistory = {
  readonly ofAccount: readonly CountedAttempt[];
  readonly fromAddress: readonly CountedAttempt[];
};

/**
 * When the next attempt is let through. A known browser waits for its own failures alone.
 * @param now milliseconds
 * @returns milliseconds since 1970; null for at once
 */
export function lockedUntil(
  task: AttemptTask,
  { address, browser }: AttemptSource,
  history: AttemptHistory,
  now: number,
): number | null {
  const rules = attemptRules[task];
  const { ofAccount, fromAddress } = history;
  if (browser !== '') {
    const own = ofAccount.filter((attempt) => attempt.browser === browser);
    return endOfLock(timesOf(own), rules.pair, now);
  }
  const pair = ofAccount.filter((attempt) => attempt.address === address);
  const ends = [
    endOfLock(timesOf(pair), rules.pair, now),
    endOfLock(timesOf(ofAccount), rules.account, now),
    endOfLock(timesOf(fromAddress), rules.address, now),
  ].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.max(...ends);
}

function timesOf(attempts: readonly CountedAttempt[]): number[] {
  return attempts.map(({ at }) => at).sort((one, other) => one - other);
}

/** Windows slide: in no stretch of a rule's length are there more attempts than it allows. */
function endOfLock(times: readonly number[], rules: readonly WindowRule[], now: number) {
  const ends = rules
    .map(({ attempts, ms }) => ({ oldest: times.at(-attempts), ms }))
    .map(({ oldest, ms }) => (oldest === undefined ? now : oldest + ms))
    .filter((end) => end > now);
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Whole minutes, at least one, from now to the end of a lock. */
export function minutesUntil(end: number, now: number): number {
  return Math.max(1, Math.ceil((end - now) / minute));
}
