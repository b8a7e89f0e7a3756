import type { Actor } from './actor';

/** What the Service Desk can correct (S32). */
export type CorrectedField = 'name' | 'npn' | 'ssn';

/** Name and NPN apply at once; an SSN waits for a lead (four eyes; choice). */
export type CorrectionState = 'applied' | 'waiting' | 'rejected';

/** A name in parts or an NPN as it was or is. Never an SSN. */
export type CorrectionFacts = Readonly<
  Partial<Record<'firstName' | 'middleName' | 'lastName' | 'suffix' | 'npn', string>>
>;

/** Why somebody may not decide on a change of an SSN. */
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
