import type { Standing } from './helper';
import type { Group } from './helper-grid';
import type { Traits } from './helper-traits';
import { isStateCode, type StateCode, stateCodes } from './state';

/** An entry in the index. */
export type Row = {
  readonly number: number;
  readonly sortKey: string;
  readonly npn: string;
  /** As `standingsText` writes them, which takes much less memory than what it was made from. */
  readonly standings: string;
  readonly traits: Traits;
  readonly group: Group;
  /** Where it is shown in the open plan years, as bits; see `StateBits`. */
  low: number;
  high: number;
  /** No longer in the index, though lists may hold it until they are used next. */
  gone: boolean;
};

/** States as bits of two numbers: every search asks very many rows where they are shown. */
export type StateBits = { readonly low: number; readonly high: number };

const bitsPerNumber = 28;
const places: ReadonlyMap<StateCode, number> = new Map(
  stateCodes.map((code, place) => [code, place]),
);

export function stateBits(states: readonly StateCode[]): StateBits {
  let [low, high] = [0, 0];
  for (const state of states) {
    const place = places.get(state) ?? 0;
    if (place < bitsPerNumber) low |= 1 << place;
    else high |= 1 << (place - bitsPerNumber);
  }
  return { low, high };
}

/** The states in which a row is shown. */
export function statesOf({ low, high }: StateBits): StateCode[] {
  const states: StateCode[] = [];
  for (const [place, state] of stateCodes.entries()) {
    const bits = place < bitsPerNumber ? low >> place : high >> (place - bitsPerNumber);
    if (bits & 1) states.push(state);
  }
  return states;
}

/** "2027,TX,OK;,TX": a plan year, empty for every year, and its states. */
export function standingsText(standings: readonly Standing[]): string {
  return standings.map(({ planYear, states }) => [planYear, ...states].join()).join(';');
}

/** The inverse of `standingsText`. */
export function readStandings(text: string): Standing[] {
  return text.split(';').map((standing) => {
    const [planYear = '', ...codes] = standing.split(',');
    return {
      planYear: planYear === '' ? null : Number(planYear),
      states: codes.filter(isStateCode),
    };
  });
}

/** Where somebody is shown while these plan years are open. */
export function bitsIn(standings: readonly Standing[], planYears: readonly number[]): StateBits {
  let [low, high] = [0, 0];
  for (const { planYear, states } of standings) {
    if (planYear !== null && !planYears.includes(planYear)) continue;
    const bits = stateBits(states);
    low |= bits.low;
    high |= bits.high;
  }
  return { low, high };
}

/** Rows by name, as soon as somebody wants to know. */
export type RowList = {
  rows: Row[];
  gone: number;
  /** Per row the bits of its states and the id of its traits, side by side in memory. */
  packed: Int32Array | null;
};

export const packedWidth = 3;

export function createRowList(): RowList {
  return { rows: [], gone: 0, packed: null };
}

export function appendRow(list: RowList, row: Row): void {
  list.rows.push(row);
  list.packed = null;
}

/** Forgets a row that is marked as gone; without looking for it, which would take long. */
export function forgetRow(list: RowList): void {
  list.gone += 1;
  list.packed = null;
  if (list.gone * 2 > list.rows.length) listRows(list);
}

export function countRows(list: RowList): number {
  return list.rows.length - list.gone;
}

/** The rows, in any order. */
export function listRows(list: RowList): readonly Row[] {
  if (list.gone > 0) {
    list.rows = list.rows.filter(({ gone }) => !gone);
    list.gone = 0;
  }
  return list.rows;
}

/** Puts the rows in order, which takes little when only a few have changed, and packs them. */
export function packRows(list: RowList): Int32Array {
  if (list.packed) return list.packed;
  listRows(list);
  list.rows.sort(compareRows);
  const packed = new Int32Array(list.rows.length * packedWidth);
  let at = 0;
  for (const { low, high, traits } of list.rows) {
    packed[at++] = low;
    packed[at++] = high;
    packed[at++] = traits.id;
  }
  list.packed = packed;
  return packed;
}

/** By name, then by number. Names are normalized, so the order of their characters will do. */
export function compareRows(a: Row, b: Row): number {
  if (a.sortKey === b.sortKey) return a.number - b.number;
  return a.sortKey < b.sortKey ? -1 : 1;
}
