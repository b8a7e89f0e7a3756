import type { FeedKind } from './feed';
import type { FeedContext } from './feed-row';
import {
  columnsOf,
  type FeedFaultCode,
  fail,
  type RowCheck,
  rawField,
  readDay,
  readDayOrNull,
  readLicenseNumber,
  readRequired,
  readState,
  readStatus,
  readText,
} from './feed-row-check';
import type { IsoDate } from './iso-date';
import {
  type Appointment,
  digitsOf,
  isFeinShape,
  type License,
  type LineOfAuthority,
  type ProducerAlias,
  type ProducerName,
  type ProducerRecord,
  type RegulatoryAction,
} from './producer';
import { findSsnFault, parseSsn } from './ssn';

/** A row of the file of licenses; its lines of authority come in a file of their own. */
export type FeedLicense = Omit<License, 'lines'>;

/** A row of the file of producers. */
export type FeedProducer = Pick<
  ProducerRecord,
  'kind' | 'name' | 'residentState' | 'ssnHmac' | 'fein'
>;

type LicenseKey = Pick<License, 'state' | 'number'>;

/** A line of authority with the license that carries it. */
export type FeedLine = LicenseKey & { readonly line: LineOfAuthority };

/** What a row of each file says. */
export type FeedValues = {
  readonly producers: FeedProducer;
  readonly aliases: ProducerAlias;
  readonly licenses: FeedLicense;
  readonly lines_of_authority: FeedLine;
  readonly appointments: Appointment;
  readonly regulatory_actions: RegulatoryAction;
};

/** What tells the rows of one producer apart in each file; a row that removes needs no more. */
export type FeedKeys = {
  readonly producers: null;
  readonly aliases: ProducerAlias;
  readonly licenses: LicenseKey;
  readonly lines_of_authority: LicenseKey & { readonly line: Pick<LineOfAuthority, 'name'> };
  readonly appointments: Pick<Appointment, 'state' | 'company' | 'line'>;
  readonly regulatory_actions: Pick<RegulatoryAction, 'state' | 'reference'>;
};

const producer = columnsOf('producers');
const alias = columnsOf('aliases');
const license = columnsOf('licenses');
const line = columnsOf('lines_of_authority');
const appointment = columnsOf('appointments');
const action = columnsOf('regulatory_actions');

/** Reads a whole row of each file; what is wrong is noted in `check`. */
export const valueReaders: {
  readonly [K in FeedKind]: (check: RowCheck, context: FeedContext) => FeedValues[K];
} = {
  producers: readProducer,
  aliases: readAlias,
  licenses: readLicense,
  lines_of_authority: readLineOfLicense,
  appointments: readAppointment,
  regulatory_actions: readAction,
};

/** Reads only the key of a row of each file. */
export const keyReaders: { readonly [K in FeedKind]: (check: RowCheck) => FeedKeys[K] } = {
  producers: () => null,
  aliases: readAlias,
  licenses: readLicenseKey,
  lines_of_authority: (check) => ({
    ...readLicenseKey(check),
    line: { name: readRequired(check, line.line, 100) },
  }),
  appointments: readAppointmentKey,
  regulatory_actions: readActionKey,
};

function readProducer(check: RowCheck, context: FeedContext): FeedProducer {
  const kind = readKind(check);
  const name = readName(check, producer.first_name);
  if (kind === 'individual' && name.first === '') {
    fail(check, producer.first_name, 'person-first-name');
  }
  if (kind === 'agency') refuseNameParts(check);
  const residentState = readState(check, producer.resident_state);
  const ssnHmac = readSsnHmac(check, kind, context);
  return { kind, name, residentState, ssnHmac, fein: readFein(check, kind) };
}

function readKind(check: RowCheck): FeedProducer['kind'] {
  const text = rawField(check, producer.kind);
  if (text === 'individual' || text === 'agency') return text;
  fail(check, producer.kind, text === '' ? 'required' : 'producer-kind');
  return 'individual';
}

/** The four parts of a name, which stand side by side from `first` on. */
function readName(check: RowCheck, first: number): ProducerName {
  return {
    first: readText(check, first, 100),
    middle: readText(check, first + 1, 100),
    last: readRequired(check, first + 2, 100),
    suffix: readText(check, first + 3, 100),
  };
}

// An agency's name is its last name: a part elsewhere would be lost (lib/domain/producer.ts).
function refuseNameParts(check: RowCheck): void {
  for (const column of [producer.first_name, producer.middle_name, producer.suffix]) {
    if (rawField(check, column) !== '') fail(check, column, 'agency-name-part');
  }
}

function readSsnHmac(
  check: RowCheck,
  kind: FeedProducer['kind'],
  { hashSsn, sandbox }: FeedContext,
): string | null {
  const ssn = rawField(check, producer.ssn);
  const hmac = rawField(check, producer.ssn_hmac);
  if (ssn === '' && hmac === '') return null;
  if (kind === 'agency')
    fail(check, ssn === '' ? producer.ssn_hmac : producer.ssn, 'ssn-of-agency');
  if (ssn === '') return readHmac(check, hmac);
  if (hmac !== '') fail(check, producer.ssn_hmac, 'ssn-and-hmac');
  const digits = readSsn(check, ssn, sandbox);
  return check.code === null ? hashSsn(digits) : null;
}

function readHmac(check: RowCheck, hmac: string): string {
  if (!/^[\w-]{43}$/.test(hmac)) fail(check, producer.ssn_hmac, 'ssn-hmac-shape');
  return hmac;
}

function readSsn(check: RowCheck, text: string, sandbox: boolean): string {
  const digits = parseSsn(text);
  const code = digits === null ? 'ssn-shape' : findSsnCode(digits, sandbox);
  if (code !== null) fail(check, producer.ssn, code);
  return digits ?? '';
}

// Area 000 and 666, group 00 and serial 0000 were never given to anyone (SSA, POMS RM 10201.035).
// A sandbox's numbers are made up, and any that starts with 9 will do.
function findSsnCode(digits: string, sandbox: boolean): FeedFaultCode | null {
  const fault = findSsnFault(digits, sandbox);
  if (fault !== null) return `ssn-${fault}`;
  return !sandbox && /^000|^666|^...00|0000$/.test(digits) ? 'ssn-never-issued' : null;
}

function readFein(check: RowCheck, kind: FeedProducer['kind']): string | null {
  const text = rawField(check, producer.fein);
  if (text === '') return null;
  if (kind === 'individual') fail(check, producer.fein, 'fein-of-person');
  if (!isFeinShape(text)) fail(check, producer.fein, 'fein-shape');
  return digitsOf(text);
}

function readAlias(check: RowCheck): ProducerAlias {
  const ofAll = rawField(check, alias.state) === '';
  const state = ofAll ? null : readState(check, alias.state);
  return { name: readName(check, alias.first_name), state };
}

// Licenses and lines have these two columns in the same place.
function readLicenseKey(check: RowCheck): LicenseKey {
  return {
    state: readState(check, license.state),
    number: readLicenseNumber(check, license.license_number),
  };
}

function readLicense(check: RowCheck): FeedLicense {
  const { state, number } = readLicenseKey(check);
  const licenseClass = readRequired(check, license.class, 100);
  const residency = readResidency(check);
  const status = readStatus(check, license.status);
  const effectiveOn = readDay(check, license.effective_on);
  const expiresOn = readEnd(check, license.expires_on, effectiveOn, 'expires-before-effective');
  return { state, number, licenseClass, residency, status, effectiveOn, expiresOn };
}

function readResidency(check: RowCheck): License['residency'] {
  const text = rawField(check, license.residency);
  if (text === 'resident' || text === 'non-resident') return text;
  fail(check, license.residency, text === '' ? 'required' : 'residency');
  return 'resident';
}

function readLineOfLicense(check: RowCheck): FeedLine {
  const { state, number } = readLicenseKey(check);
  return { state, number, line: readLine(check) };
}

function readLine(check: RowCheck): LineOfAuthority {
  const name = readRequired(check, line.line, 100);
  const status = readStatus(check, line.status);
  const effectiveOn = readDay(check, line.effective_on);
  const expiresOn = readEnd(check, line.expires_on, effectiveOn, 'expires-before-effective');
  return { name, status, effectiveOn, expiresOn };
}

function readAppointmentKey(check: RowCheck): FeedKeys['appointments'] {
  return {
    state: readState(check, appointment.state),
    company: readRequired(check, appointment.company, 100),
    line: readRequired(check, appointment.line, 100),
  };
}

function readAppointment(check: RowCheck): Appointment {
  const { state, company, line } = readAppointmentKey(check);
  const effectiveOn = readDay(check, appointment.effective_on);
  const { terminated_on: end } = appointment;
  const terminatedOn = readEnd(check, end, effectiveOn, 'terminated-before-effective');
  const terminationReason = readText(check, appointment.termination_reason, 500);
  if (terminationReason !== '' && terminatedOn === null) {
    fail(check, appointment.termination_reason, 'reason-without-termination');
  }
  return { state, company, line, effectiveOn, terminatedOn, terminationReason };
}

function readActionKey(check: RowCheck): FeedKeys['regulatory_actions'] {
  return {
    state: readState(check, action.state),
    reference: readRequired(check, action.reference, 100),
  };
}

function readAction(check: RowCheck): RegulatoryAction {
  const { state, reference } = readActionKey(check);
  const what = readRequired(check, action.action, 100);
  const reason = readText(check, action.reason, 500);
  const effectiveOn = readDay(check, action.effective_on);
  const endedOn = readEnd(check, action.ended_on, effectiveOn, 'ended-before-effective');
  return { state, reference, action: what, reason, effectiveOn, endedOn };
}

/** A last day, which must not lie before the first one; null for none. */
function readEnd(
  check: RowCheck,
  column: number,
  effectiveOn: IsoDate,
  code: FeedFaultCode,
): IsoDate | null {
  const end = readDayOrNull(check, column);
  if (end !== null && end < effectiveOn) fail(check, column, code);
  return end;
}
