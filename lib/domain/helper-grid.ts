import { type Box, boxAround, isInBox, milesBetween, type Point } from './distance';
import type { HelperEntry } from './helper';
import { createRowList, type RowList } from './helper-rows';
import type { StateCode } from './state';

/** The rows at one point and in one state: most share the point of their ZIP code. */
export type Group = {
  readonly key: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly state: StateCode;
  readonly list: RowList;
};

/** Groups by the cell of half a degree in which they lie. */
export type Grid = {
  readonly groups: Map<string, Group>;
  readonly cells: Map<number, Set<Group>>;
};

/** A group with its distance from the center of a search. */
export type Hit = { readonly group: Group; readonly miles: number };

export function createGrid(): Grid {
  return { groups: new Map(), cells: new Map() };
}

/** The group for a point and a state, a new one when there is none. */
export function takeGroup(grid: Grid, { latitude, longitude, state }: HelperEntry): Group {
  const key = `${latitude},${longitude},${state}`;
  const known = grid.groups.get(key);
  if (known) return known;
  const group = { key, latitude, longitude, state, list: createRowList() };
  grid.groups.set(key, group);
  const cell = cellNumber(cellRow(latitude), cellColumn(longitude));
  const mates = grid.cells.get(cell);
  if (mates) mates.add(group);
  else grid.cells.set(cell, new Set([group]));
  return group;
}

export function removeGroup(grid: Grid, group: Group): void {
  grid.groups.delete(group.key);
  const cell = cellNumber(cellRow(group.latitude), cellColumn(group.longitude));
  const mates = grid.cells.get(cell);
  mates?.delete(group);
  if (mates?.size === 0) grid.cells.delete(cell);
}

/** Groups within a distance, its edge included, in any order. */
export function listHitsWithin(grid: Grid, center: Point, miles: number): Hit[] {
  const box = boxAround(center, miles);
  const hits: Hit[] = [];
  for (const cell of listCells(grid, box)) {
    for (const group of cell) {
      if (!isInBox(group, box)) continue;
      const hit = measure(group, center);
      if (hit.miles <= miles) hits.push(hit);
    }
  }
  return hits;
}

/** All groups of a state, in any order. */
export function listHitsOf(groups: Iterable<Group>, center: Point): Hit[] {
  return Array.from(groups, (group) => measure(group, center));
}

function measure(group: Group, center: Point): Hit {
  return { group, miles: milesBetween(center, group) };
}

function listCells(grid: Grid, box: Box): Iterable<Set<Group>> {
  const spans = columnSpans(box);
  const rows = cellRow(box.north) - cellRow(box.south) + 1;
  const columns = spans.reduce((total, [west, east]) => total + east - west + 1, 0);
  // A box as large as a continent has more cells than there are with somebody in them.
  if (rows * columns > grid.cells.size) return grid.cells.values();
  const cells: Set<Group>[] = [];
  for (let row = cellRow(box.south); row <= cellRow(box.north); row++) {
    for (const [west, east] of spans) collectRow(grid, row, west, east, cells);
  }
  return cells;
}

function collectRow(
  grid: Grid,
  row: number,
  west: number,
  east: number,
  cells: Set<Group>[],
): void {
  for (let column = west; column <= east; column++) {
    const cell = grid.cells.get(cellNumber(row, column));
    if (cell) cells.push(cell);
  }
}

/** One span of columns, or two where the box crosses the 180th meridian. */
function columnSpans({ west, east }: Box): readonly (readonly [number, number])[] {
  if (west <= east) return [[cellColumn(west), cellColumn(east)]];
  return [
    [cellColumn(west), cellColumn(180)],
    [cellColumn(-180), cellColumn(east)],
  ];
}

const cellsPerDegree = 2;

function cellRow(latitude: number): number {
  return Math.floor((latitude + 90) * cellsPerDegree);
}

function cellColumn(longitude: number): number {
  return Math.floor((longitude + 180) * cellsPerDegree);
}

function cellNumber(row: number, column: number): number {
  return row * 1000 + column;
}
