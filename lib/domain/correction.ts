import type { Actor } from './actor';
import type { IdentityItem } from './service-case';

/** What the Service Desk can correct (S32), or take away when it is lost. */
export type CorrectedField = 'name' | 'npn' | 'ssn' | 'second-factor';

/** Name and NPN apply at once; the rest waits for a lead (four eyes; choice). */
export type CorrectionState = 'applied' | 'waiting' | 'rejected';

/** What opens an account or decides whose it is. */
export type ApprovedField = Extract<CorrectedField, 'ssn' | 'second-factor'>;

/** Whether a lead must approve it. */
export function needsApproval(field: CorrectedField): field is ApprovedField {
  return field === 'ssn' || field === 'second-factor';
}

/** A name in parts or an NPN as it was or is. Never an SSN. */
export type CorrectionFacts = Readonly<
  Partial<Record<'firstName' | 'middleName' | 'lastName' | 'suffix' | 'npn', string>>
>;

/** Why somebody may not decide on what waits for a lead. */
export type DecisionFault = 'not-a-lead' | 'own-request' | 'decided-before';

/** Four eyes: a lead decides, and never on what they asked for themselves. */
export function findDecisionFault(
  change: { readonly state: CorrectionState; readonly requestedById: string | null },
  decider: Pick<Actor, 'accountId' | 'kind'>,
): DecisionFault | null {
  if (decider.kind !== 'lead') return 'not-a-lead';
  if (change.state !== 'waiting') return 'decided-before';
  return change.requestedById === decider.accountId ? 'own-request' : null;
}

/** Whose second factor is lost. */
export type FactorOwner = Pick<Actor, 'kind'> & {
  readonly hasFactor: boolean;
  readonly hasSsn: boolean;
};

/** Why a representative may not ask to take a second factor away. */
export type FactorFault = 'staff' | 'none' | 'ssn-first';

/**
 * Only agents are helped by the desk: for staff it would be a way around each other, so the operator
 * does it. Name, NPN and licenses are public, and whoever asks may know the password: where there is
 * an SSN, its last digits must be among what the caller has named (choice).
 */
export function findFactorFault(
  { kind, hasFactor, hasSsn }: FactorOwner,
  checked: readonly IdentityItem[],
): FactorFault | null {
  if (kind !== 'agent') return 'staff';
  if (!hasFactor) return 'none';
  return hasSsn && !checked.includes('ssn-last-four') ? 'ssn-first' : null;
}

/** Whether what was asked to be taken away is still there: not removed, and no newer app set up. */
export function isFactorAsAsked(factorSince: Date | null, requestedAt: Date): boolean {
  return factorSince !== null && factorSince <= requestedAt;
}
