/** What the weekly re-check (domain.md, NPN validation) meant for one agent in one plan year. */
export type RecheckOutcome = 'still-valid' | 'failed' | 'recovered' | 'still-invalid';

/** Standing before and after, in one word. */
export function recheckOutcome(wasValid: boolean, isValid: boolean): RecheckOutcome {
  if (wasValid) return isValid ? 'still-valid' : 'failed';
  return isValid ? 'recovered' : 'still-invalid';
}

/** CMS re-checks licensure with NIPR weekly (domain.md, found). */
export const recheckDays = 7;

/**
 * Whether the re-check is due. Where it never ran, the week begins now.
 * @param lastStartedAt when the last one began, in milliseconds
 */
export function isRecheckDue(lastStartedAt: number | null, now: number): boolean {
  return lastStartedAt !== null && now - lastStartedAt >= recheckDays * 24 * 60 * 60_000;
}
