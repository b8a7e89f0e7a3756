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

// ASCII's own separators, from the outermost in: lists, items of a list, fields of an item, parts
// of a field. No field of the Producer Database holds a control character (docs/nipr-feed.md).
const GROUP = '\x1d';
const RECORD = '\x1e';
const UNIT = '\x1f';
const PART = '\x1c';

/**
 * A record's lists as one text. Every validation takes one apart, and splitting costs less than
 * half of what JSON does (docs/benchmarks.md). The order of the fields must not change without a
 * migration.
 */
export function packDetails({ aliases, licenses, appointments, actions }: ProducerDetails): string {
  return [
    aliases.map(packAlias).join(RECORD),
    licenses.map(packLicense).join(RECORD),
    appointments.map(packAppointment).join(RECORD),
    actions.map(packAction).join(RECORD),
  ].join(GROUP);
}

export function unpackDetails(text: string): ProducerDetails {
  const groups = text.split(GROUP);
  return {
    aliases: unpackList(groups[0], unpackAlias),
    licenses: unpackList(groups[1], unpackLicense),
    appointments: unpackList(groups[2], unpackAppointment),
    actions: unpackList(groups[3], unpackAction),
  };
}

function unpackList<T>(text: string | undefined, unpack: (fields: string[]) => T): T[] {
  if (!text) return [];
  return text.split(RECORD).map((item) => unpack(item.split(UNIT)));
}

function packAlias({ name, state }: ProducerAlias): string {
  return [state ?? '', name.first, name.middle, name.last, name.suffix].join(UNIT);
}

function unpackAlias(fields: string[]): ProducerAlias {
  const [state, first = '', middle = '', last = '', suffix = ''] = fields;
  return { name: { first, middle, last, suffix }, state: (state || null) as StateCode | null };
}

function packLicense(held: License): string {
  const { state, number, licenseClass, residency, status, effectiveOn, expiresOn } = held;
  const own = [state, number, licenseClass, residency, status, effectiveOn, expiresOn ?? ''];
  return [...own, ...held.lines.map((line) => packLine(line, held))].join(UNIT);
}

const ownFields = 7;

// By index: taking an array apart by name costs several times as much.
function unpackLicense(fields: string[]): License {
  const lines: LineOfAuthority[] = [];
  const license = {
    state: fields[0] as StateCode,
    number: fields[1] ?? '',
    licenseClass: fields[2] ?? '',
    residency: fields[3] as License['residency'],
    status: fields[4] as License['status'],
    effectiveOn: fields[5] ?? '',
    expiresOn: fields[6] || null,
    lines,
  };
  for (let at = ownFields; at < fields.length; at++) {
    lines.push(unpackLine(fields[at] ?? '', license));
  }
  return license;
}

/** A line with its license's status and dates, as most are, is its name alone. */
function packLine(line: LineOfAuthority, held: License): string {
  const { name, status, effectiveOn, expiresOn } = line;
  const same =
    status === held.status && effectiveOn === held.effectiveOn && expiresOn === held.expiresOn;
  return same ? name : [name, status, effectiveOn, expiresOn ?? ''].join(PART);
}

function unpackLine(text: string, { status, effectiveOn, expiresOn }: License): LineOfAuthority {
  if (!text.includes(PART)) return { name: text, status, effectiveOn, expiresOn };
  const parts = text.split(PART);
  return {
    name: parts[0] ?? '',
    status: parts[1] as LineOfAuthority['status'],
    effectiveOn: parts[2] ?? '',
    expiresOn: parts[3] || null,
  };
}

function packAppointment(one: Appointment): string {
  const { state, company, line, effectiveOn, terminatedOn, terminationReason } = one;
  return [state, company, line, effectiveOn, terminatedOn ?? '', terminationReason].join(UNIT);
}

function unpackAppointment(fields: string[]): Appointment {
  return {
    state: fields[0] as StateCode,
    company: fields[1] ?? '',
    line: fields[2] ?? '',
    effectiveOn: fields[3] ?? '',
    terminatedOn: fields[4] || null,
    terminationReason: fields[5] ?? '',
  };
}

function packAction(one: RegulatoryAction): string {
  const { state, reference, action, reason, effectiveOn, endedOn } = one;
  return [state, reference, action, reason, effectiveOn, endedOn ?? ''].join(UNIT);
}

function unpackAction(fields: string[]): RegulatoryAction {
  return {
    state: fields[0] as StateCode,
    reference: fields[1] ?? '',
    action: fields[2] ?? '',
    reason: fields[3] ?? '',
    effectiveOn: fields[4] ?? '',
    endedOn: fields[5] || null,
  };
}
