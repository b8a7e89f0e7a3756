import {
  acceptedClasses,
  acceptedLines,
  evaluateLicense,
  findBestEvaluation,
  type HealthLineTable,
  heldLines,
  type LicenseEvaluation,
} from './health-line';
import type { IsoDate } from './iso-date';
import { matchesProducer } from './name';
import { digitsOf, isFeinShape, type License, type Producer, type ProducerName } from './producer';
import type { StateCode } from './state';

/** What the mock of NIPR found for one claim. */
export type NiprEvidence = {
  /** The record found by the account's SSN; null when there is none or the account has no SSN. */
  readonly bySsn: Producer | null;
  /** The record whose NPN was typed. */
  readonly byNpn: Producer | null;
  /**
   * Records whose name or alias matches the typed name; used only when the SSN does not find the
   * person. A wider net (all with that last name) does no harm: names are compared again.
   */
  readonly byName: readonly Producer[];
};

/** What an agent says of themself: the typed NPN and name, and whether the account has an SSN. */
export type NpnClaim = {
  readonly npn: string;
  readonly name: ProducerName;
  readonly hasSsn: boolean;
};

/** What a wrong NPN may be instead: help for the agent, not proof (domain.md, Words). */
export type NpnHint =
  | { readonly kind: 'license-number'; readonly state: StateCode }
  | { readonly kind: 'fein' | 'not-found' | 'agency' | 'other-producer' };

/** Why an NPN is not validated. Identity causes (S25) come alone; else there is one license cause. */
export type NpnCause =
  | { readonly code: 'no-ssn' | 'ssn-not-found' | 'name-mismatch' }
  | { readonly code: 'npn-mismatch'; readonly hint: NpnHint }
  | { readonly code: 'no-license'; readonly state: StateCode }
  | (LicenseFacts & {
      readonly code: 'license-not-active' | 'license-expired' | 'license-not-yet-effective';
      readonly effectiveOn: IsoDate;
      readonly expiresOn: IsoDate | null;
    })
  | (LicenseFacts & {
      readonly code: 'license-class';
      readonly held: string;
      readonly accepted: readonly string[];
    })
  | (LicenseFacts & {
      readonly code: 'no-health-line';
      readonly held: readonly string[];
      readonly accepted: readonly string[];
    })
  | (LicenseFacts & {
      /** The line's own dates; an inactive line may be one that starts later. */
      readonly code: 'health-line-inactive' | 'health-line-expired';
      readonly line: string;
      readonly effectiveOn: IsoDate;
      readonly expiresOn: IsoDate | null;
    })
  | (LicenseFacts & {
      readonly code: 'no-appointment';
      readonly line: string;
      /** The line for which the state wants the appointment; it may differ from the license's. */
      readonly appointmentLine: string;
    });

type LicenseFacts = { readonly state: StateCode; readonly licenseNumber: string };

/** The outcome of a validation. Plain data: it can be stored and read back as JSON. */
export type NpnValidation = {
  /** No cause was found: the NPN may register (S19-S22) and is listed as valid (S24). */
  readonly valid: boolean;
  /** The SSN's record has the typed NPN and the typed name. */
  readonly identified: boolean;
  /** The NPN as typed, trimmed. */
  readonly npn: string;
  readonly causes: readonly NpnCause[];
  /** Null unless identified: a stranger learns nothing of a record. */
  readonly residentState: StateCode | null;
  /** States with a license that passes, resident or not, in alphabetical order of their codes. */
  readonly healthStates: readonly StateCode[];
  /** The resident license and line that make the NPN valid. */
  readonly proof: {
    readonly state: StateCode;
    readonly licenseNumber: string;
    readonly line: string;
  } | null;
};

const DESK_CODES: readonly NpnCause['code'][] = ['no-ssn', 'ssn-not-found', 'name-mismatch'];
const IDENTITY_CODES: readonly NpnCause['code'][] = [...DESK_CODES, 'npn-mismatch'];

/**
 * Validates a claim against NIPR's records (S19-S25; domain.md, NPN validation). The SSN finds the
 * person, whose record then decides about NPN and name. Only an identified person's licenses are
 * looked at; valid means a resident license in the resident state with an active health line.
 * @param rules the health lines of all states
 */
export function validateNpn(
  claim: NpnClaim,
  evidence: NiprEvidence,
  rules: HealthLineTable,
  today: IsoDate,
): NpnValidation {
  const npn = claim.npn.trim();
  const person = claim.hasSsn ? onlyPerson(evidence.bySsn) : null;
  const identityCauses = person
    ? compareWithPerson(claim, person, evidence)
    : compareWithoutPerson(claim, evidence);
  if (!person || identityCauses.length > 0) return refuse(npn, identityCauses);
  return judgeLicenses(npn, person, rules, today);
}

/** The heading of a refusal: without an SSN "Saving Data Failed", else "NPN validation failed". */
export function failureHeading(
  causes: readonly NpnCause[],
): 'saving-data-failed' | 'npn-validation-failed' {
  const withoutSsn = causes.some((cause) => cause.code === 'no-ssn');
  return withoutSsn ? 'saving-data-failed' : 'npn-validation-failed';
}

/** Whether only the Marketplace Service Desk can help: name or SSN is wrong or absent (S31-S34). */
export function needsServiceDesk(causes: readonly NpnCause[]): boolean {
  return causes.some((cause) => DESK_CODES.includes(cause.code));
}

/** What made a validation run: the agent's Save, the weekly re-check, or the Service Desk. */
export type ValidationTrigger = 'save' | 'recheck' | 'desk';

/**
 * Whether a result changes the agent's public standing. A Save refused because the typed identity
 * is wrong is only a refused attempt, or a typing error would take a registered agent off the
 * public list (choice; S24). What the Service Desk repairs counts for who has a role: others must
 * set theirs first, and are validated by that (S34, S37).
 * @param hasAgentRole whether the saved profile has a role of an agent or broker
 */
export function countsForStanding(
  { causes }: NpnValidation,
  trigger: ValidationTrigger,
  hasAgentRole: boolean,
): boolean {
  if (trigger === 'recheck') return true;
  if (trigger === 'desk') return hasAgentRole;
  return !causes.some((cause) => IDENTITY_CODES.includes(cause.code));
}

// People and their agencies have separate NPNs; an agency's never validates a person.
function onlyPerson(record: Producer | null): Producer | null {
  return record?.kind === 'individual' ? record : null;
}

function compareWithPerson(claim: NpnClaim, person: Producer, evidence: NiprEvidence): NpnCause[] {
  const npnAgrees = claim.npn.trim() === person.npn;
  return [
    ...(npnAgrees ? [] : [npnMismatch(claim, [person], evidence.byNpn)]),
    ...nameCauses(matchesProducer(claim.name, person)),
  ];
}

// Without the person's record the two other causes must still be told apart (S25): the NPN's
// record and the records of that name are all there is to judge by.
function compareWithoutPerson(claim: NpnClaim, evidence: NiprEvidence): NpnCause[] {
  const namesakes = evidence.byName.filter(
    (record) => onlyPerson(record) && matchesProducer(claim.name, record),
  );
  const owner = onlyPerson(evidence.byNpn);
  const ownerNamed = owner !== null && matchesProducer(claim.name, owner);
  const nameKnown = ownerNamed || namesakes.length > 0;
  const npnAgrees = ownerNamed || (owner !== null && !nameKnown);
  return [
    { code: claim.hasSsn ? 'ssn-not-found' : 'no-ssn' },
    ...(npnAgrees ? [] : [npnMismatch(claim, namesakes, evidence.byNpn)]),
    ...nameCauses(nameKnown),
  ];
}

function nameCauses(nameAgrees: boolean): NpnCause[] {
  return nameAgrees ? [] : [{ code: 'name-mismatch' }];
}

function npnMismatch(
  claim: NpnClaim,
  candidates: readonly Producer[],
  byNpn: Producer | null,
): NpnCause {
  return { code: 'npn-mismatch', hint: hintFor(claim.npn.trim(), candidates, byNpn) };
}

// The most useful guess first: what the person's own record explains, then what the shape says.
function hintFor(npn: string, candidates: readonly Producer[], byNpn: Producer | null): NpnHint {
  const state = findLicenseState(npn, candidates);
  if (state) return { kind: 'license-number', state };
  if (isFeinShape(npn)) return { kind: 'fein' };
  if (!byNpn) return { kind: 'not-found' };
  return { kind: byNpn.kind === 'agency' ? 'agency' : 'other-producer' };
}

function findLicenseState(npn: string, candidates: readonly Producer[]): StateCode | undefined {
  const digits = digitsOf(npn);
  if (digits === '') return undefined;
  const states = candidates.flatMap(({ licenses, residentState }) =>
    licenses
      .filter((license) => digitsOf(license.number) === digits)
      .map(({ state }) => ({ state, rank: state === residentState ? 0 : 1 })),
  );
  return states.sort((a, b) => a.rank - b.rank || compareText(a.state, b.state))[0]?.state;
}

function judgeLicenses(
  npn: string,
  person: Producer,
  rules: HealthLineTable,
  today: IsoDate,
): NpnValidation {
  const { licenses, appointments, residentState } = person;
  const evaluations = licenses.map((held) => evaluateLicense(held, appointments, rules, today));
  const atHome = evaluations.filter(({ license }) => isResident(license, person));
  const best = findBestEvaluation(atHome);
  const passing: StateCode[] = [];
  for (const { ok, license } of evaluations) if (ok) passing.push(license.state);
  return {
    valid: best?.ok === true,
    identified: true,
    npn,
    causes: licenseCauses(best, residentState),
    residentState,
    healthStates: passing.length < 2 ? passing : [...new Set(passing)].sort(compareText),
    proof: proofOf(best),
  };
}

function isResident(license: License, person: Producer): boolean {
  return license.residency === 'resident' && license.state === person.residentState;
}

function refuse(npn: string, causes: readonly NpnCause[]): NpnValidation {
  const nothing = { residentState: null, healthStates: [], proof: null };
  return { valid: false, identified: false, npn, causes, ...nothing };
}

function proofOf(best: LicenseEvaluation | undefined): NpnValidation['proof'] {
  if (!best?.ok) return null;
  const { license, line } = best;
  return { state: license.state, licenseNumber: license.number, line: line.name };
}

function licenseCauses(
  best: LicenseEvaluation | undefined,
  residentState: StateCode,
): readonly NpnCause[] {
  if (!best) return [{ code: 'no-license', state: residentState }];
  return best.ok ? [] : [licenseCause(best)];
}

function licenseCause(failure: Exclude<LicenseEvaluation, { ok: true }>): NpnCause {
  const { license } = failure;
  const facts = { state: license.state, licenseNumber: license.number };
  switch (failure.code) {
    case 'license-class': {
      const accepted = acceptedClasses(failure.rules);
      return { ...facts, code: failure.code, held: license.licenseClass, accepted };
    }
    case 'no-health-line': {
      const accepted = acceptedLines(failure.rules);
      return { ...facts, code: failure.code, held: heldLines(license), accepted };
    }
    case 'health-line-inactive':
    case 'health-line-expired': {
      const { name: line, effectiveOn, expiresOn } = failure.line;
      return { ...facts, code: failure.code, line, effectiveOn, expiresOn };
    }
    case 'no-appointment': {
      const { appointmentLine, line } = failure;
      return { ...facts, code: failure.code, line: line.name, appointmentLine };
    }
    default: {
      const { effectiveOn, expiresOn } = license;
      return { ...facts, code: failure.code, effectiveOn, expiresOn };
    }
  }
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
