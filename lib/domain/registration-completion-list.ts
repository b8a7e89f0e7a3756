import type { IsoDate } from './iso-date';
import type { RegistrationStatusCode } from './registration';

/** A registration as it is stored, for one plan year. */
export type CompletedRegistration = {
  readonly planYear: number;
  readonly individualCompletedOn: IsoDate | null;
  readonly individualEndsOn: IsoDate | null;
  readonly shopCompletedOn: IsoDate | null;
  readonly shopEndsOn: IsoDate | null;
  readonly status: RegistrationStatusCode | null;
};

/** An NPN validation, as far as the public list needs it. */
export type PublicValidation = {
  readonly planYear: number;
  readonly valid: boolean;
  /** The SSN's record carries the NPN: the result speaks of this NPN's owner. */
  readonly identified: boolean;
  /** The result that decides the standing of its account. */
  readonly current: boolean;
};

/** Y: valid, N: not valid or not validated, -: the plan year is past (domain.md, RCL). */
export type NpnFlag = 'Y' | 'N' | '-';

/** A row of the list: one NPN in one plan year. No names. */
export type CompletionRow = CompletedRegistration & {
  readonly npn: string;
  readonly npnValid: NpnFlag;
};

/** What is stored about one NPN. */
export type CompletionFacts = {
  readonly npn: string;
  readonly registrations: readonly CompletedRegistration[];
  /** Newest first. */
  readonly validations: readonly PublicValidation[];
  /** Plan years for which one can register today. */
  readonly openYears: readonly number[];
};

const notCompleted = {
  individualCompletedOn: null,
  individualEndsOn: null,
  shopCompletedOn: null,
  shopEndsOn: null,
  status: null,
} as const;

/**
 * The rows of an NPN, newest plan year first (S24; domain.md, RCL): every registration, and each
 * open plan year for which the NPN was validated and the registration is not completed yet. An
 * attempt with somebody else's NPN says nothing about its owner and never shows (choice).
 */
export function registrationCompletionRows(facts: CompletionFacts): CompletionRow[] {
  const registered = new Set(facts.registrations.map(({ planYear }) => planYear));
  const started = facts.openYears
    .filter((planYear) => !registered.has(planYear) && findStanding(facts, planYear))
    .map((planYear) => ({ ...notCompleted, planYear }));
  return [...facts.registrations, ...started]
    .map((registration) => completionRow(facts, registration))
    .sort((a, b) => b.planYear - a.planYear);
}

// Field by field: a stored row also knows its account.
function completionRow(facts: CompletionFacts, registration: CompletedRegistration): CompletionRow {
  const { planYear, individualCompletedOn, individualEndsOn } = registration;
  const { shopCompletedOn, shopEndsOn, status } = registration;
  return {
    npn: facts.npn,
    planYear,
    individualCompletedOn,
    individualEndsOn,
    shopCompletedOn,
    shopEndsOn,
    npnValid: npnFlag(facts, planYear),
    status,
  };
}

// Without a validation the NPN is not known to be valid, so the flag must not say so (choice).
function npnFlag(facts: CompletionFacts, planYear: number): NpnFlag {
  if (!facts.openYears.includes(planYear)) return '-';
  return findStanding(facts, planYear)?.valid ? 'Y' : 'N';
}

function findStanding(facts: CompletionFacts, planYear: number): PublicValidation | undefined {
  return facts.validations.find(
    (validation) => validation.planYear === planYear && validation.current && validation.identified,
  );
}
