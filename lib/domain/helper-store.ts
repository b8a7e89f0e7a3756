import type { HelperEntry } from './helper';
import { createGrid, type Grid, type Group, removeGroup, takeGroup } from './helper-grid';
import { addName, createNameIndex, type NameIndex, removeName } from './helper-names';
import {
  appendRow,
  bitsIn,
  countRows,
  forgetRow,
  type Row,
  readStandings,
  standingsText,
} from './helper-rows';
import { clearShelves, createShelves, type Shelves, shelveRow } from './helper-shelf';
import { createTraitsBook, dropUnusedTraits, type TraitsBook, takeTraits } from './helper-traits';
import type { LanguageCode } from './language';
import { type StateCode, stateCodes } from './state';

/** All rows, and the ways by which searches come to them: place, name, state and traits. */
export type HelperStore = {
  planYears: readonly number[];
  /** The number of the last question. */
  questions: number;
  readonly rows: Map<number, Row>;
  readonly grid: Grid;
  /** By the state of the address. */
  readonly groups: ReadonlyMap<StateCode, Set<Group>>;
  readonly names: NameIndex;
  readonly shelves: Shelves;
  readonly traits: TraitsBook;
  /** Languages of those who are shown anywhere. */
  readonly spoken: Map<LanguageCode, number>;
};

export function createStore(planYears: readonly number[]): HelperStore {
  return {
    planYears: [...planYears],
    questions: 0,
    rows: new Map(),
    grid: createGrid(),
    groups: new Map(stateCodes.map((state) => [state, new Set()])),
    names: createNameIndex(),
    shelves: createShelves(),
    traits: createTraitsBook(),
    spoken: new Map(),
  };
}

export function addRow(store: HelperStore, entry: HelperEntry): void {
  const row = makeRow(store, entry);
  store.rows.set(row.number, row);
  store.groups.get(row.group.state)?.add(row.group);
  appendRow(row.group.list, row);
  appendRow(row.traits.list, row);
  addName(store.names, row);
  countRow(store, row, 1);
}

function makeRow(store: HelperStore, entry: HelperEntry): Row {
  const { number, sortKey, npn } = entry;
  return {
    ...{ number, sortKey, npn },
    standings: standingsText(entry.standings),
    traits: takeTraits(store.traits, entry),
    group: takeGroup(store.grid, entry),
    ...bitsIn(entry.standings, store.planYears),
    gone: false,
  };
}

export function removeRow(store: HelperStore, row: Row): void {
  row.gone = true;
  store.rows.delete(row.number);
  forgetRow(row.group.list);
  forgetRow(row.traits.list);
  if (countRows(row.group.list) === 0) dropGroup(store, row.group);
  removeName(store.names, row);
  countRow(store, row, -1);
  dropUnusedTraits(store.traits, row.traits);
}

function dropGroup(store: HelperStore, group: Group): void {
  removeGroup(store.grid, group);
  store.groups.get(group.state)?.delete(group);
}

function countRow(store: HelperStore, row: Row, change: 1 | -1): void {
  if (row.low === 0 && row.high === 0) return;
  shelveRow(store.shelves, row, change);
  for (const code of new Set(row.traits.languages)) {
    const count = (store.spoken.get(code) ?? 0) + change;
    if (count === 0) store.spoken.delete(code);
    else store.spoken.set(code, count);
  }
}

/** Shows everybody where they may be shown in these plan years; they change about twice a year. */
export function followPlanYears(store: HelperStore, planYears: readonly number[]): void {
  if (isSameYears(planYears, store.planYears)) return;
  store.planYears = [...planYears];
  store.spoken.clear();
  clearShelves(store.shelves);
  const lists = [...store.grid.groups.values()].map(({ list }) => list);
  for (const list of [...lists, ...store.names.first.lists.values()]) list.packed = null;
  for (const row of store.rows.values()) {
    Object.assign(row, bitsIn(readStandings(row.standings), planYears));
    countRow(store, row, 1);
  }
}

function isSameYears(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((year) => others.includes(year));
}
