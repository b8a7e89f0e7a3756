import type { RegistrationStatusCode } from './registration';

/** A registration of one NPN for one plan year. */
export type FiledRegistration = {
  readonly npn: string;
  readonly planYear: number;
  readonly status: RegistrationStatusCode | null;
};

/** What becomes of the registrations of an account whose NPN is corrected. */
export type RegistrationMoves<T> = {
  /** Those filed under another NPN: they move to the right one. */
  readonly moves: readonly T[];
  /**
   * What the right NPN has of its own for the same plan year, such as a termination. Two
   * registrations are never made one: nobody could say later which of them counted (choice).
   */
  readonly inTheWay: T | null;
};

/**
 * Registrations are kept by NPN and plan year, and published by NPN: one that is filed under a wrong
 * NPN would stand on the public list as somebody else's.
 * @param own the account's, of the plan years that are open: past ones stay as they were published
 * @param ofNpn all of the right NPN
 */
export function planMoves<T extends FiledRegistration>(
  own: readonly T[],
  ofNpn: readonly T[],
  npn: string,
): RegistrationMoves<T> {
  const moves = own.filter((row) => row.npn !== npn);
  const years = moves.map(({ planYear }) => planYear);
  return { moves, inTheWay: ofNpn.find(({ planYear }) => years.includes(planYear)) ?? null };
}
