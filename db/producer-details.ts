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
 * A record's lists as one text. Every validation takes one apart, which costs a fifth of what JSON
 * does (docs/benchmarks.md). The order of the fields must not change without a migration.
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
  const cursor = { text, at: 0, end: 0 };
  return {
    aliases: takeList(cursor, takeAlias),
    licenses: takeList(cursor, takeLicense),
    appointments: takeList(cursor, takeAppointment),
    actions: takeList(cursor, takeAction),
  };
}

/** Where unpacking is, and where its item ends: half the cost of splitting a text into lists. */
type Cursor = { readonly text: string; at: number; end: number };

function takeList<T>(cursor: Cursor, take: (cursor: Cursor) => T): T[] {
  const items: T[] = [];
  const end = placeOf(GROUP, cursor, cursor.text.length);
  while (cursor.at < end) {
    cursor.end = placeOf(RECORD, cursor, end);
    items.push(take(cursor));
    cursor.at = cursor.end + 1;
  }
  cursor.at = end + 1;
  return items;
}

/** The next field of the item; '' when there are no more. */
function takeField(cursor: Cursor): string {
  const { at } = cursor;
  const end = placeOf(UNIT, cursor, cursor.end);
  cursor.at = end + 1;
  return cursor.text.slice(at, end);
}

/** Where a separator comes next; `end` when it does not come before. */
function placeOf(separator: string, { text, at }: Cursor, end: number): number {
  const place = text.indexOf(separator, at);
  return place < 0 || place > end ? end : place;
}

function packAlias({ name, state }: ProducerAlias): string {
  return [state ?? '', name.first, name.middle, name.last, name.suffix].join(UNIT);
}

function takeAlias(cursor: Cursor): ProducerAlias {
  const state = (takeField(cursor) || null) as StateCode | null;
  const first = takeField(cursor);
  const middle = takeField(cursor);
  const last = takeField(cursor);
  return { name: { first, middle, last, suffix: takeField(cursor) }, state };
}

function packLicense(held: License): string {
  const { state, number, licenseClass, residency, status, effectiveOn, expiresOn } = held;
  const own = [state, number, licenseClass, residency, status, effectiveOn, expiresOn ?? ''];
  return [...own, ...held.lines.map((line) => packLine(line, held))].join(UNIT);
}

function takeLicense(cursor: Cursor): License {
  const lines: LineOfAuthority[] = [];
  const license = {
    state: takeField(cursor) as StateCode,
    number: takeField(cursor),
    licenseClass: takeField(cursor),
    residency: takeField(cursor) as License['residency'],
    status: takeField(cursor) as License['status'],
    effectiveOn: takeField(cursor),
    expiresOn: takeField(cursor) || null,
    lines,
  };
  while (cursor.at <= cursor.end) lines.push(unpackLine(takeField(cursor), license));
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

function takeAppointment(cursor: Cursor): Appointment {
  return {
    state: takeField(cursor) as StateCode,
    company: takeField(cursor),
    line: takeField(cursor),
    effectiveOn: takeField(cursor),
    terminatedOn: takeField(cursor) || null,
    terminationReason: takeField(cursor),
  };
}

function packAction(one: RegulatoryAction): string {
  const { state, reference, action, reason, effectiveOn, endedOn } = one;
  return [state, reference, action, reason, effectiveOn, endedOn ?? ''].join(UNIT);
}

function takeAction(cursor: Cursor): RegulatoryAction {
  return {
    state: takeField(cursor) as StateCode,
    reference: takeField(cursor),
    action: takeField(cursor),
    reason: takeField(cursor),
    effectiveOn: takeField(cursor),
    endedOn: takeField(cursor) || null,
  };
}
