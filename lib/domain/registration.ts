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
  readonly completed: boolean;
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
  | 'languages-none'
  | 'languages-some'
  | 'listing-opted-out'
  | 'listing-needs-npn'
  | 'listing-needs-role'
  | 'listing-shown'
  | 'listing-no-state'
  | 'completion-open'
  | 'completion-done';

export type StepId = 'profile' | 'npn' | 'training' | 'languages' | 'listing' | 'completion';

export type Step = {
  readonly id: StepId;
  readonly state: StepState;
  readonly reason: StepReason;
};

/** The steps of the plan year in order (S3-S8, S19, S24, S38; domain.md, Registration). */
export function registrationSteps(facts: RegistrationFacts): readonly Step[] {
  return [
    { id: 'profile', ...profileStep(facts) },
    { id: 'npn', ...npnStep(facts) },
    { id: 'training', ...trainingStep(facts) },
    { id: 'languages', ...languagesStep(facts) },
    { id: 'listing', ...listingStep(facts) },
    { id: 'completion', ...completionStep(facts) },
  ];
}

type Progress = Omit<Step, 'id'>;

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
  if (facts.completed) return { state: 'complete', reason: 'training-complete' };
  const entry = mlmsEntry(facts);
  if (!entry.allowed) return { state: 'blocked', reason: trainingNeed(entry.reason) };
  if (facts.trainingStarted) return { state: 'in-progress', reason: 'training-started' };
  const reason = entry.as === 'trainee' ? 'training-as-trainee' : 'training-open';
  return { state: 'not-started', reason };
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

function completionStep({ completed, status }: RegistrationFacts): Progress {
  if (isTerminated(status)) return { state: 'blocked', reason: 'terminated' };
  if (completed) return { state: 'complete', reason: 'completion-done' };
  return { state: 'not-started', reason: 'completion-open' };
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

/** The link beside the MLMS: its text changes once the agent has entered (S6). */
export function trainingLinkText(
  trainingStarted: boolean,
): 'Access Training' | 'Return to Training' {
  return trainingStarted ? 'Return to Training' : 'Access Training';
}
