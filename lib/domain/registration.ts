import { type Market, marketsOf } from './market';
import { isAgentRole, type MarketRole } from './profile';
import { isRoleMissing, type RoleFacts } from './role-again';
import type { StateCode } from './state';

/**
 * Status of a row of the public lists (domain.md, RCL and RTL): R reinstated, T terminated; 1
 * resident-state license, line or appointment; 2 the same in a non-resident state; 3 fraud or
 * abusive conduct; 4 non-compliance.
 */
export const registrationStatusCodes = ['R1', 'R2', 'R3', 'R4', 'T1', 'T2', 'T3', 'T4'] as const;
export type RegistrationStatusCode = (typeof registrationStatusCodes)[number];

/** Whether a status ends the registration. */
export function isTerminated(status: RegistrationStatusCode | null | undefined): boolean {
  return status?.startsWith('T') ?? false;
}

/** What is known of an agent in one plan year; everything the status page shows follows from it. */
export type RegistrationFacts = {
  /** The saved role; null while there is no profile. */
  readonly role: MarketRole | null;
  readonly hasDraft: boolean;
  /** The result that decides the standing; null when the NPN was never validated. */
  readonly standing: { readonly valid: boolean } | null;
  /** The newest Save was refused by the validation and nothing better stands. */
  readonly lastAttemptRefused: boolean;
  /** The Service Desk has made the NPN valid, and the role must be set again (S34, S37). */
  readonly roleToBeSet: boolean;
  readonly trainingStarted: boolean;
  /** Markets with a date of completion, whatever the role is now. */
  readonly completedMarkets: readonly Market[];
  readonly status: RegistrationStatusCode | null;
  readonly languageCount: number;
  readonly optedIn: boolean;
  /** States in which consumers find the agent. */
  readonly listedIn: readonly StateCode[];
};

export const stepStates = ['not-started', 'in-progress', 'complete', 'blocked'] as const;
export type StepState = (typeof stepStates)[number];

/** Why a step stands where it stands; each code has a text in the catalogue. */
export type StepReason =
  | 'profile-empty'
  | 'profile-draft'
  | 'profile-saved'
  | 'role-not-agent'
  | 'npn-needs-profile'
  | 'npn-not-validated'
  | 'npn-refused'
  | 'npn-valid'
  | 'role-to-be-set'
  | 'terminated'
  | 'training-needs-profile'
  | 'training-needs-npn'
  | 'training-needs-role'
  | 'training-open'
  | 'training-as-trainee'
  | 'training-started'
  | 'training-complete'
  | 'training-encouraged'
  | 'agreement-needs-npn'
  | 'agreement-open'
  | 'agreement-signed'
  | 'languages-none'
  | 'languages-some'
  | 'listing-opted-out'
  | 'listing-needs-npn'
  | 'listing-needs-role'
  | 'listing-shown'
  | 'listing-no-state'
  | 'completion-open'
  | 'completion-shop'
  | 'completion-partly'
  | 'completion-done';

export type StepId =
  | 'profile'
  | 'npn'
  | 'training'
  | 'agreement'
  | 'languages'
  | 'listing'
  | 'completion';

export type Step = {
  readonly id: StepId;
  readonly state: StepState;
  readonly reason: StepReason;
};

/**
 * The steps of the plan year in order (S3-S8, S19, S24, S38; domain.md, Registration). Only SHOP
 * has an agreement to sign so far.
 */
export function registrationSteps(facts: RegistrationFacts): readonly Step[] {
  return [
    { id: 'profile', ...profileStep(facts) },
    { id: 'npn', ...npnStep(facts) },
    { id: 'training', ...trainingStep(facts) },
    ...(isForMarket(facts, 'shop') ? [{ id: 'agreement', ...agreementStep(facts) } as const] : []),
    { id: 'languages', ...languagesStep(facts) },
    { id: 'listing', ...listingStep(facts) },
    { id: 'completion', ...completionStep(facts) },
  ];
}

type Progress = Omit<Step, 'id'>;

/** Whether the saved role takes part in a market. */
export function isForMarket({ role }: Pick<RegistrationFacts, 'role'>, market: Market): boolean {
  return role !== null && marketsOf(role).includes(market);
}

/** The markets of the saved role in which the registration is completed. */
export function registeredMarkets({
  role,
  completedMarkets,
}: Pick<RegistrationFacts, 'role' | 'completedMarkets'>): readonly Market[] {
  return role === null ? [] : marketsOf(role).filter((market) => completedMarkets.includes(market));
}

/** Whether the registration is completed in every market of the saved role. */
export function isRegistered(facts: Pick<RegistrationFacts, 'role' | 'completedMarkets'>): boolean {
  const registered = registeredMarkets(facts);
  return (
    facts.role !== null &&
    registered.length > 0 &&
    registered.length === marketsOf(facts.role).length
  );
}

function profileStep({ role, hasDraft }: RegistrationFacts): Progress {
  if (role === null && !hasDraft) return { state: 'not-started', reason: 'profile-empty' };
  if (role === null || hasDraft) return { state: 'in-progress', reason: 'profile-draft' };
  return { state: 'complete', reason: 'profile-saved' };
}

function npnStep(facts: RegistrationFacts): Progress {
  if (isTerminated(facts.status)) return { state: 'blocked', reason: 'terminated' };
  if (isRoleMissing(facts)) return { state: 'blocked', reason: 'role-to-be-set' };
  if (facts.role === 'none') return { state: 'blocked', reason: 'role-not-agent' };
  if (facts.standing?.valid) return { state: 'complete', reason: 'npn-valid' };
  if (facts.standing || facts.lastAttemptRefused)
    return { state: 'blocked', reason: 'npn-refused' };
  if (facts.role === null) return { state: 'not-started', reason: 'npn-needs-profile' };
  return { state: 'not-started', reason: 'npn-not-validated' };
}

function trainingStep(facts: RegistrationFacts): Progress {
  if (facts.completedMarkets.includes('individual')) {
    return { state: 'complete', reason: 'training-complete' };
  }
  const entry = mlmsEntry(facts);
  if (!entry.allowed) return { state: 'blocked', reason: trainingNeed(entry.reason) };
  if (facts.trainingStarted) return { state: 'in-progress', reason: 'training-started' };
  if (entry.as === 'trainee') return { state: 'not-started', reason: 'training-as-trainee' };
  const isNeeded = isForMarket(facts, 'individual');
  return { state: 'not-started', reason: isNeeded ? 'training-open' : 'training-encouraged' };
}

function agreementStep(facts: RegistrationFacts): Progress {
  if (isTerminated(facts.status)) return { state: 'blocked', reason: 'terminated' };
  if (facts.completedMarkets.includes('shop')) {
    return { state: 'complete', reason: 'agreement-signed' };
  }
  return mlmsEntry(facts).allowed
    ? { state: 'not-started', reason: 'agreement-open' }
    : { state: 'blocked', reason: 'agreement-needs-npn' };
}

function trainingNeed(reason: MlmsRefusal): StepReason {
  if (reason === 'profile-missing') return 'training-needs-profile';
  return reason === 'role-to-be-set' ? 'training-needs-role' : 'training-needs-npn';
}

function languagesStep({ languageCount }: RegistrationFacts): Progress {
  return languageCount > 0
    ? { state: 'complete', reason: 'languages-some' }
    : { state: 'not-started', reason: 'languages-none' };
}

function listingStep(facts: RegistrationFacts): Progress {
  if (facts.role !== null && !facts.optedIn) {
    return { state: 'not-started', reason: 'listing-opted-out' };
  }
  if (facts.listedIn.length > 0) return { state: 'complete', reason: 'listing-shown' };
  if (isRoleMissing(facts)) return { state: 'blocked', reason: 'listing-needs-role' };
  const valid = facts.standing?.valid && facts.role !== null && isAgentRole(facts.role);
  if (valid && !isTerminated(facts.status)) return { state: 'blocked', reason: 'listing-no-state' };
  return { state: 'blocked', reason: 'listing-needs-npn' };
}

function completionStep(facts: RegistrationFacts): Progress {
  if (isTerminated(facts.status)) return { state: 'blocked', reason: 'terminated' };
  if (isRegistered(facts)) return { state: 'complete', reason: 'completion-done' };
  if (registeredMarkets(facts).length > 0) {
    return { state: 'in-progress', reason: 'completion-partly' };
  }
  const reason = isForMarket(facts, 'shop') ? 'completion-shop' : 'completion-open';
  return { state: 'not-started', reason };
}

/** Whether the MLMS opens, and as what (S35-S37). */
export type MlmsEntry =
  | { readonly allowed: true; readonly as: 'agent' | 'trainee' }
  | { readonly allowed: false; readonly reason: MlmsRefusal };

export type MlmsRefusal =
  | 'profile-missing'
  | 'npn-not-validated'
  | 'npn-refused'
  | 'role-to-be-set'
  | 'terminated';

/**
 * An agent enters with a valid NPN for the plan year; "Not an Agent Broker" enters to train
 * without being registered by it (S36); anyone else is sent back with the reason, as is who has not
 * set the role again after the Service Desk's repair (S37).
 */
export function mlmsEntry(
  facts: RoleFacts & Pick<RegistrationFacts, 'role' | 'status'>,
): MlmsEntry {
  const roleMissing = isRoleMissing(facts);
  if (facts.role === null && !facts.lastAttemptRefused && !roleMissing) {
    return { allowed: false, reason: 'profile-missing' };
  }
  if (facts.role === 'none') return { allowed: true, as: 'trainee' };
  if (isTerminated(facts.status)) return { allowed: false, reason: 'terminated' };
  if (roleMissing) return { allowed: false, reason: 'role-to-be-set' };
  if (facts.standing?.valid) return { allowed: true, as: 'agent' };
  const refused = facts.standing !== null || facts.lastAttemptRefused;
  return { allowed: false, reason: refused ? 'npn-refused' : 'npn-not-validated' };
}

/** Why the SHOP agreement cannot be signed now; null when it can. */
export function findAgreementFault(
  facts: RoleFacts & Pick<RegistrationFacts, 'role' | 'status'>,
): 'no-entry' | 'not-shop' | null {
  if (!mlmsEntry(facts).allowed) return 'no-entry';
  return isForMarket(facts, 'shop') ? null : 'not-shop';
}

/** The link beside the MLMS: its text changes once the agent has entered (S6). */
export function trainingLinkText(
  trainingStarted: boolean,
): 'Access Training' | 'Return to Training' {
  return trainingStarted ? 'Return to Training' : 'Access Training';
}
