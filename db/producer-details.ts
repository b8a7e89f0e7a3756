import type {
  Appointment,
  License,
  LineOfAuthority,
  Producer,
  ProducerAlias,
  RegulatoryAction,
} from '@/lib/domain/producer';
import type { StateCode } from '@/lib/domain/state';

/** What one row of the table `producer` packs into its column `details`. */
export type ProducerDetails = Pick<Producer, 'aliases' | 'licenses' | 'appointments' | 'actions'>;

type Status = 'active' | 'inactive';
type PackedAlias = readonly [StateCode | null, string, string, string, string];
/** A line with its license's status and dates is its name alone. */
type PackedLine = string | readonly [string, Status, string, string | null];
type PackedLicense = readonly [
  StateCode,
  string,
  string,
  License['residency'],
  Status,
  string,
  string | null,
  readonly PackedLine[],
];
type PackedAppointment = readonly [StateCode, string, string, string, string | null, string];
type PackedAction = readonly [StateCode, string, string, string, string, string | null];
type Packed = readonly [
  readonly PackedAlias[],
  readonly PackedLicense[],
  readonly PackedAppointment[],
  readonly PackedAction[],
];

/**
 * A record's lists as JSON arrays without names: a third of the size of objects. The order of the
 * parts is that of the types above and must not change without a migration.
 */
export function packDetails(details: ProducerDetails): string {
  const packed: Packed = [
    details.aliases.map(packAlias),
    details.licenses.map(packLicense),
    details.appointments.map(packAppointment),
    details.actions.map(packAction),
  ];
  return JSON.stringify(packed);
}

// By index throughout: taking an array apart by destructuring costs several times as much.
export function unpackDetails(text: string): ProducerDetails {
  const packed = JSON.parse(text) as Packed;
  return {
    aliases: packed[0].map(unpackAlias),
    licenses: packed[1].map(unpackLicense),
    appointments: packed[2].map(unpackAppointment),
    actions: packed[3].map(unpackAction),
  };
}

function packAlias({ name, state }: ProducerAlias): PackedAlias {
  return [state, name.first, name.middle, name.last, name.suffix];
}

function unpackAlias(packed: PackedAlias): ProducerAlias {
  const name = { first: packed[1], middle: packed[2], last: packed[3], suffix: packed[4] };
  return { name, state: packed[0] };
}

function packLicense(held: License): PackedLicense {
  const { state, number, licenseClass, residency, status, effectiveOn, expiresOn } = held;
  const lines = held.lines.map((line) => packLine(line, held));
  return [state, number, licenseClass, residency, status, effectiveOn, expiresOn, lines];
}

function unpackLicense(packed: PackedLicense): License {
  return {
    state: packed[0],
    number: packed[1],
    licenseClass: packed[2],
    residency: packed[3],
    status: packed[4],
    effectiveOn: packed[5],
    expiresOn: packed[6],
    lines: packed[7].map((line) => unpackLine(line, packed)),
  };
}

function packLine(line: LineOfAuthority, held: License): PackedLine {
  const { name, status, effectiveOn, expiresOn } = line;
  const same =
    status === held.status && effectiveOn === held.effectiveOn && expiresOn === held.expiresOn;
  return same ? name : [name, status, effectiveOn, expiresOn];
}

function unpackLine(line: PackedLine, held: PackedLicense): LineOfAuthority {
  if (typeof line === 'string') {
    return { name: line, status: held[4], effectiveOn: held[5], expiresOn: held[6] };
  }
  return { name: line[0], status: line[1], effectiveOn: line[2], expiresOn: line[3] };
}

function packAppointment(one: Appointment): PackedAppointment {
  const { state, company, line, effectiveOn, terminatedOn, terminationReason } = one;
  return [state, company, line, effectiveOn, terminatedOn, terminationReason];
}

function unpackAppointment(packed: PackedAppointment): Appointment {
  return {
    state: packed[0],
    company: packed[1],
    line: packed[2],
    effectiveOn: packed[3],
    terminatedOn: packed[4],
    terminationReason: packed[5],
  };
}

function packAction(one: RegulatoryAction): PackedAction {
  const { state, reference, action, reason, effectiveOn, endedOn } = one;
  return [state, reference, action, reason, effectiveOn, endedOn];
}

function unpackAction(packed: PackedAction): RegulatoryAction {
  return {
    state: packed[0],
    reference: packed[1],
    action: packed[2],
    reason: packed[3],
    effectiveOn: packed[4],
    endedOn: packed[5],
  };
}
