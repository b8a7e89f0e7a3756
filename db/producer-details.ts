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
type PackedAlias = [StateCode | null, string, string, string, string];
type PackedLine = [string, Status, string, string | null];
type PackedLicense = [
  StateCode,
  string,
  string,
  License['residency'],
  Status,
  string,
  string | null,
  PackedLine[],
];
type PackedAppointment = [StateCode, string, string, string, string | null, string];
type PackedAction = [StateCode, string, string, string, string, string | null];
type Packed = [PackedAlias[], PackedLicense[], PackedAppointment[], PackedAction[]];

/**
 * A record's lists as JSON arrays without names: a third of the size and twice as fast to read as
 * objects. The order of the parts is the order in the types above and must not change without a
 * migration.
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

export function unpackDetails(text: string): ProducerDetails {
  const [aliases, licenses, appointments, actions] = JSON.parse(text) as Packed;
  return {
    aliases: aliases.map(unpackAlias),
    licenses: licenses.map(unpackLicense),
    appointments: appointments.map(unpackAppointment),
    actions: actions.map(unpackAction),
  };
}

function packAlias({ name, state }: ProducerAlias): PackedAlias {
  return [state, name.first, name.middle, name.last, name.suffix];
}

function unpackAlias([state, first, middle, last, suffix]: PackedAlias): ProducerAlias {
  return { name: { first, middle, last, suffix }, state };
}

function packLicense(held: License): PackedLicense {
  const { state, number, licenseClass, residency, status, effectiveOn, expiresOn } = held;
  const lines = held.lines.map(packLine);
  return [state, number, licenseClass, residency, status, effectiveOn, expiresOn, lines];
}

function unpackLicense(packed: PackedLicense): License {
  const [state, number, licenseClass, residency, status, effectiveOn, expiresOn, lines] = packed;
  return {
    state,
    number,
    licenseClass,
    residency,
    status,
    effectiveOn,
    expiresOn,
    lines: lines.map(unpackLine),
  };
}

function packLine({ name, status, effectiveOn, expiresOn }: LineOfAuthority): PackedLine {
  return [name, status, effectiveOn, expiresOn];
}

function unpackLine([name, status, effectiveOn, expiresOn]: PackedLine): LineOfAuthority {
  return { name, status, effectiveOn, expiresOn };
}

function packAppointment(one: Appointment): PackedAppointment {
  const { state, company, line, effectiveOn, terminatedOn, terminationReason } = one;
  return [state, company, line, effectiveOn, terminatedOn, terminationReason];
}

function unpackAppointment(packed: PackedAppointment): Appointment {
  const [state, company, line, effectiveOn, terminatedOn, terminationReason] = packed;
  return { state, company, line, effectiveOn, terminatedOn, terminationReason };
}

function packAction(one: RegulatoryAction): PackedAction {
  const { state, reference, action, reason, effectiveOn, endedOn } = one;
  return [state, reference, action, reason, effectiveOn, endedOn];
}

function unpackAction(packed: PackedAction): RegulatoryAction {
  const [state, reference, action, reason, effectiveOn, endedOn] = packed;
  return { state, reference, action, reason, effectiveOn, endedOn };
}
