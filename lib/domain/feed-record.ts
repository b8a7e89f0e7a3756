import type { FeedKind, FeedMode } from './feed';
import type { FeedFault, FeedRowOf } from './feed-row';
import type { FeedKeys, FeedLicense, FeedLine, FeedProducer } from './feed-row-values';
import type { License, ProducerRecord } from './producer';

/** The good rows of one producer, each file's in the order of the file. */
export type FeedRows = { readonly [K in FeedKind]: readonly FeedRowOf<K>[] };

/** A row that is set aside, with the file that it comes from. */
export type FeedRowFault = FeedFault & { readonly kind: FeedKind };

type Row<Value, Key> = { readonly line: number } & (
  | { readonly change: 'set'; readonly value: Value }
  | { readonly change: 'remove'; readonly value: Key }
);

/** Values by their keys. One that is removed leaves its place, which it gets back when set again. */
type Places<Value> = {
  readonly byKey: Map<string, number>;
  readonly values: (Value | null)[];
  /** Whether a row of this file has set the value. */
  readonly isSet: boolean[];
};

/** What the file of producers leaves: the producer, and the record whose children stay. */
type Head = { readonly producer: FeedProducer | null; readonly kept: ProducerRecord | null };

/**
 * Puts one producer together from the rows of six files, the files in the order of `feedLayouts`.
 * A full feed says all; a change feed sets or removes single rows of what there is, and read twice
 * it changes nothing the second time. Rows that fit nowhere or repeat another are faults; to remove
 * what is not there is none.
 * @param base the record there is; a full feed ignores it
 * @returns the new record, null when there is (or is to be) none
 */
export function assembleRecord(
  npn: number,
  base: ProducerRecord | null,
  rows: FeedRows,
  mode: FeedMode,
): { readonly record: ProducerRecord | null; readonly faults: readonly FeedRowFault[] } {
  const faults: FeedRowFault[] = [];
  const { producer, kept } = applyProducers(mode === 'full' ? null : base, rows.producers, faults);
  if (producer === null) return { record: null, faults: [...faults, ...orphans(rows)] };
  const { kind, name, residentState, ssnHmac, fein } = producer;
  const head = { npn: String(npn), kind, name, residentState, ssnHmac, fein };
  return { record: { ...head, ...applyChildren(kept, rows, faults) }, faults };
}

function applyProducers(
  base: ProducerRecord | null,
  rows: FeedRows['producers'],
  faults: FeedRowFault[],
): Head {
  let head: Head = { producer: base, kept: base };
  let isSet = false;
  for (const row of rows) {
    if (row.change === 'remove') head = { producer: null, kept: null };
    else if (isSet) faults.push(faultOf('producers', row.line, 'repeated'));
    else head = { producer: row.value, kept: head.kept };
    isSet ||= row.change === 'set';
  }
  return head;
}

function orphans({ producers: _, ...children }: FeedRows): FeedRowFault[] {
  return Object.values(children)
    .flat()
    .filter((row) => row.change === 'set')
    .map((row) => faultOf(row.kind, row.line, 'unknown-producer'));
}

function applyChildren(base: ProducerRecord | null, rows: FeedRows, faults: FeedRowFault[]) {
  return {
    aliases: applyRows('aliases', base?.aliases ?? [], rows.aliases, aliasKey, faults),
    licenses: applyLicenses(base?.licenses ?? [], rows, faults),
    appointments: applyRows(
      'appointments',
      base?.appointments ?? [],
      rows.appointments,
      appointmentKey,
      faults,
    ),
    actions: applyRows(
      'regulatory_actions',
      base?.actions ?? [],
      rows.regulatory_actions,
      actionKey,
      faults,
    ),
  };
}

/** A license that is set again keeps its lines; one that is removed loses them. */
function applyLicenses(
  base: readonly License[],
  { licenses, lines_of_authority }: FeedRows,
  faults: FeedRowFault[],
): License[] {
  const lines = new Map(base.map((one) => [licenseKey(one), linesOf(one)]));
  for (const row of licenses) if (row.change === 'remove') lines.delete(licenseKey(row.value));
  const left = applyRows<FeedKeys['licenses'], FeedLicense>(
    'licenses',
    base,
    licenses,
    licenseKey,
    faults,
  );
  return [...groupLines(left, lines_of_authority, faults)].map(([key, { license, rows }]) => {
    const own = applyRows('lines_of_authority', lines.get(key) ?? [], rows, lineName, faults);
    return { ...license, lines: own.map(({ line }) => line) };
  });
}

type LineRow = FeedRows['lines_of_authority'][number];

// By license first, so that a line's name is its whole key: making and comparing longer ones was a
// sixth of the work. Licenses stay in their order.
function groupLines(
  licenses: readonly FeedLicense[],
  rows: readonly LineRow[],
  faults: FeedRowFault[],
) {
  const groups = new Map(
    licenses.map((license) => [licenseKey(license), { license, rows: [] as LineRow[] }]),
  );
  for (const row of rows) {
    const group = groups.get(licenseKey(row.value));
    if (group) group.rows.push(row);
    else if (row.change === 'set') {
      faults.push(faultOf('lines_of_authority', row.line, 'unknown-license'));
    }
  }
  return groups;
}

function linesOf({ state, number, lines }: License): FeedLine[] {
  return lines.map((line) => ({ state, number, line }));
}

/** What `rows` leave of `base`: in its own order, then what is new in the order of the file. */
function applyRows<Key, Value extends Key>(
  kind: FeedKind,
  base: readonly Value[],
  rows: readonly Row<Value, Key>[],
  keyOf: (value: Key) => string,
  faults: FeedRowFault[],
): readonly Value[] {
  if (rows.length === 0) return base;
  const places: Places<Value> = { byKey: new Map(), values: [], isSet: [] };
  for (const value of base) append(places, keyOf(value), value, false);
  for (const row of rows) {
    const isRepeated = applyRow(places, row, keyOf(row.value));
    if (isRepeated) faults.push(faultOf(kind, row.line, 'repeated'));
  }
  return places.values.filter((value) => value !== null);
}

/** @returns whether the row sets what an earlier one has set already, and so counts for nothing */
function applyRow<Key, Value>(places: Places<Value>, row: Row<Value, Key>, key: string): boolean {
  const place = places.byKey.get(key);
  if (row.change === 'remove') {
    if (place !== undefined) places.values[place] = null;
  } else if (place === undefined) {
    append(places, key, row.value, true);
  } else {
    if (places.isSet[place]) return true;
    places.values[place] = row.value;
    places.isSet[place] = true;
  }
  return false;
}

function append<Value>(places: Places<Value>, key: string, value: Value, isSet: boolean): void {
  places.byKey.set(key, places.values.length);
  places.values.push(value);
  places.isSet.push(isSet);
}

function faultOf(kind: FeedKind, line: number, code: FeedFault['code']): FeedRowFault {
  return { kind, line, column: '', code };
}

// No field holds a control character, so U+0000 keeps the parts of a key apart.

function aliasKey({ state, name }: FeedKeys['aliases']): string {
  return `${state ?? ''}\0${name.first}\0${name.middle}\0${name.last}\0${name.suffix}`;
}

function licenseKey({ state, number }: FeedKeys['licenses']): string {
  return state + number;
}

function lineName({ line }: FeedKeys['lines_of_authority']): string {
  return line.name;
}

function appointmentKey({ state, company, line }: FeedKeys['appointments']): string {
  return `${state}${company}\0${line}`;
}

function actionKey({ state, reference }: FeedKeys['regulatory_actions']): string {
  return state + reference;
}
