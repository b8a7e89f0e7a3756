import { type IsoDate, isWithin } from './iso-date';
import type { Appointment, License, LineOfAuthority } from './producer';
import { findStateByNameOrCode, isStateCode, type StateCode } from './state';

/**
 * One way in which a state lets a license sell health insurance; several rows of a state are
 * alternatives. `appointmentLine` is null where no carrier appointment is needed.
 */
export type HealthLineRule = {
  readonly state: StateCode;
  readonly licenseClass: string;
  readonly licenseLine: string;
  readonly appointmentLine: string | null;
};

/** The rule table, by state; a state without rules accepts nothing. */
export type HealthLineTable = ReadonlyMap<StateCode, readonly HealthLineRule[]>;

/** Puts rules in order by state, for `evaluateLicense`. */
export function healthLineTable(rules: readonly HealthLineRule[]): HealthLineTable {
  return Map.groupBy(rules, (rule) => rule.state);
}

type LicenseDateFailure = 'license-not-active' | 'license-expired' | 'license-not-yet-effective';

/** What a license is worth for health insurance today, with the facts that a message needs. */
export type LicenseEvaluation =
  | { readonly ok: true; readonly license: License; readonly line: LineOfAuthority }
  | { readonly ok: false; readonly code: LicenseDateFailure; readonly license: License }
  | {
      readonly ok: false;
      readonly code: 'license-class' | 'no-health-line';
      readonly license: License;
      /** What would be accepted: the state's rules, or those for the license's class. */
      readonly rules: readonly HealthLineRule[];
    }
  | {
      readonly ok: false;
      readonly code: 'health-line-inactive' | 'health-line-expired';
      readonly license: License;
      readonly line: LineOfAuthority;
    }
  | {
      readonly ok: false;
      readonly code: 'no-appointment';
      readonly license: License;
      readonly line: LineOfAuthority;
      readonly appointmentLine: string;
    };

const HEADER =
  'licensing_authority,resident_state,approved_license_level_loa,appointment_level_loa,approved_class_type';

/**
 * Reads the rule table in the shape in which CMS publishes its list (domain.md, NPN validation).
 * `resident_state` is the two-letter code, `licensing_authority` the same state's full name; an
 * empty `appointment_level_loa` means that no appointment is needed. Blank lines are skipped.
 * @throws Error naming the line: another header, an unknown state, a name that is not the code's,
 *   an empty line or class, a broken row, or a row that repeats another
 */
export function parseHealthLineRules(csv: string): HealthLineRule[] {
  const [header = '', ...rows] = csv.replace(/^\ufeff/, '').split(/\r?\n/);
  if (header.trim() !== HEADER) throw badRow(1, `the header must be ${HEADER}`);
  const seen = new Map<string, number>();
  return rows.flatMap((row, index) => {
    if (row.trim() === '') return [];
    const rule = parseRule(row, index + 2);
    refuseRepeated(rule, index + 2, seen);
    return [rule];
  });
}

/**
 * Whether one license lets its holder sell health insurance on `today`: license, then class, then
 * line, then appointment (S19-S22). Expects the producer's appointments. When several lines would
 * do, the result is the passing one, else the failure that came furthest.
 */
export function evaluateLicense(
  license: License,
  appointments: readonly Appointment[],
  table: HealthLineTable,
  today: IsoDate,
): LicenseEvaluation {
  const code = findLicenseFailure(license, today);
  if (code) return { ok: false, code, license };
  const ofState = table.get(license.state) ?? [];
  const ofClass = ofState.filter((rule) => isSameTerm(rule.licenseClass, license.licenseClass));
  if (ofClass.length === 0) return { ok: false, code: 'license-class', license, rules: ofState };
  const best = evaluateLines(license, ofClass, appointments, today);
  return best ?? { ok: false, code: 'no-health-line', license, rules: ofClass };
}

// In loops and without lists in between: it runs for every license at every Save and search.
function evaluateLines(
  license: License,
  rules: readonly HealthLineRule[],
  appointments: readonly Appointment[],
  today: IsoDate,
): LicenseEvaluation | undefined {
  let best: LicenseEvaluation | undefined;
  for (const line of license.lines) {
    for (const rule of rules) {
      if (!isSameTerm(rule.licenseLine, line.name)) continue;
      const next = evaluateLine(license, line, rule, appointments, today);
      if (!best || isBetter(next, best)) best = next;
    }
  }
  return best;
}

/**
 * The evaluation that came furthest, a passing one first; undefined for none. Ties go to the one
 * that lasts longest, so that the answer does not depend on the order of NIPR's rows.
 */
export function findBestEvaluation(
  evaluations: readonly LicenseEvaluation[],
): LicenseEvaluation | undefined {
  let best: LicenseEvaluation | undefined;
  for (const next of evaluations) if (!best || isBetter(next, best)) best = next;
  return best;
}

// From the first hurdle to the last; the further, the less is left for the agent to repair.
const PROGRESS = [
  'license-not-active',
  'license-expired',
  'license-not-yet-effective',
  'license-class',
  'no-health-line',
  'health-line-inactive',
  'health-line-expired',
  'no-appointment',
] as const;

function isBetter(one: LicenseEvaluation, other: LicenseEvaluation): boolean {
  const further = progressOf(one) - progressOf(other);
  return further === 0 ? endKey(one) > endKey(other) : further > 0;
}

function progressOf(evaluation: LicenseEvaluation): number {
  return evaluation.ok ? PROGRESS.length : PROGRESS.indexOf(evaluation.code);
}

function endKey(evaluation: LicenseEvaluation): string {
  const { license } = evaluation;
  const line = 'line' in evaluation ? evaluation.line : null;
  const ends = [line?.expiresOn, license.expiresOn].map((day) => day ?? '9999-12-31');
  return [...ends, license.state, license.number, line?.name].join('|');
}

// Dates before status: states also set an expired license to inactive, and "expired" says more.
function findLicenseFailure(license: License, today: IsoDate): LicenseDateFailure | null {
  if (license.expiresOn !== null && license.expiresOn < today) return 'license-expired';
  if (license.effectiveOn > today) return 'license-not-yet-effective';
  return license.status === 'active' ? null : 'license-not-active';
}

function evaluateLine(
  license: License,
  line: LineOfAuthority,
  rule: HealthLineRule,
  appointments: readonly Appointment[],
  today: IsoDate,
): LicenseEvaluation {
  if (line.expiresOn !== null && line.expiresOn < today) {
    return { ok: false, code: 'health-line-expired', license, line };
  }
  if (line.status !== 'active' || line.effectiveOn > today) {
    return { ok: false, code: 'health-line-inactive', license, line };
  }
  const { appointmentLine } = rule;
  if (appointmentLine === null) return { ok: true, license, line };
  const appointed = appointments.some(
    (appointment) =>
      appointment.state === license.state &&
      isSameTerm(appointment.line, appointmentLine) &&
      isWithin(today, appointment.effectiveOn, appointment.terminatedOn),
  );
  if (appointed) return { ok: true, license, line };
  return { ok: false, code: 'no-appointment', license, line, appointmentLine };
}

/** The classes that rules accept, each once. */
export function acceptedClasses(rules: readonly HealthLineRule[]): string[] {
  return unique(rules.map((rule) => rule.licenseClass));
}

/** The lines that rules accept, each once. */
export function acceptedLines(rules: readonly HealthLineRule[]): string[] {
  return unique(rules.map((rule) => rule.licenseLine));
}

/** The lines that a license has, each once, in the order of the alphabet. */
export function heldLines(license: License): string[] {
  return unique(license.lines.map((line) => line.name)).sort();
}

// Membership in the table, never a part of a name: "Health" must not admit "Animal Health". Nearly
// all terms differ in length, which tells them apart without folding either.
function isSameTerm(a: string, b: string): boolean {
  if (a.length !== b.length && !hasOuterSpace(a) && !hasOuterSpace(b)) return false;
  return a === b || fold(a) === fold(b);
}

function hasOuterSpace(text: string): boolean {
  return text.charCodeAt(0) <= SPACE || text.charCodeAt(text.length - 1) <= SPACE;
}

const SPACE = 32;

function fold(term: string): string {
  return term.trim().toLowerCase();
}

function unique(terms: readonly string[]): string[] {
  return [...new Map(terms.map((term) => [fold(term), term] as const)).values()];
}

function parseRule(row: string, lineNumber: number): HealthLineRule {
  const fields = splitRow(row);
  if (fields?.length !== 5) throw badRow(lineNumber, 'five comma-separated fields are needed');
  const [authority = '', state = '', licenseLine = '', appointment = '', licenseClass = ''] =
    fields;
  if (!isStateCode(state)) throw badRow(lineNumber, `"${state}" is not a state code`);
  if (findStateByNameOrCode(authority)?.code !== state) {
    throw badRow(lineNumber, `"${authority}" is not the name of ${state}`);
  }
  if (licenseLine === '') throw badRow(lineNumber, 'approved_license_level_loa is empty');
  if (licenseClass === '') throw badRow(lineNumber, 'approved_class_type is empty');
  return { state, licenseClass, licenseLine, appointmentLine: appointment || null };
}

// A field is quoted when it holds a comma ("Life, Accident and Health"); a quote inside is doubled.
function splitRow(row: string): string[] | null {
  const text = `,${row}`;
  const cells = [...text.matchAll(/,\s*(?:"((?:[^"]|"")*)"\s*(?=,|$)|([^",]*))/gy)];
  if (cells.map(([cell]) => cell).join('') !== text) return null;
  return cells.map(([, quoted, plain = '']) => (quoted?.replaceAll('""', '"') ?? plain).trim());
}

function refuseRepeated(rule: HealthLineRule, lineNumber: number, seen: Map<string, number>): void {
  const key = JSON.stringify(Object.values(rule).map((value) => fold(value ?? '')));
  const earlier = seen.get(key);
  if (earlier !== undefined) throw badRow(lineNumber, `repeats line ${earlier}`);
  seen.set(key, lineNumber);
}

function badRow(lineNumber: number, reason: string): Error {
  return new Error(`Health line rules, line ${lineNumber}: ${reason}`);
}
