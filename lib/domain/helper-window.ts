import { milesBetween, type Point } from './distance';
import type { Match, Part, PartTotals } from './find-local-help';
import { listCandidates, searchAmong } from './helper-few';
import { type Hit, listHitsOf, listHitsWithin } from './helper-grid';
import { listsByName } from './helper-names';
import { isAskedAt, isNear, type Question } from './helper-question';
import { compareRows, packRows, type Row, type RowList } from './helper-rows';
import type { HelperStore } from './helper-store';

/** The part of a list to give: items from `start` (from 0) on, at most `size`. */
export type Window = { readonly start: number; readonly size: number };

/** A window being filled: how many to pass over still, and those taken. */
type Filling = { skip: number; readonly size: number; readonly taken: Match[] };

/** A window of one part of what a question without a name finds; totals of the type asked for. */
export function listPart(
  store: HelperStore,
  question: Question,
  part: Part,
  totals: PartTotals,
  window: Window,
): readonly Match[] {
  if (window.size <= 0 || window.start >= totals[part]) return [];
  const { center, radius, byName } = question;
  const isInCircle = part === 'near' && center !== null && radius !== 'state';
  if (isInCircle && byName && totals.near <= few) {
    return listCircleByName(store, question, center, radius, window);
  }
  if (part === 'near' && center !== null && !byName) {
    return listNearest(store, question, center, window);
  }
  if (totals.near + totals.elsewhere <= few) return listFew(store, question, part, window);
  if (center === null || byName) return listByName(store, question, part, window);
  return listFarther(store, question, center, totals.elsewhere, window);
}

/** So few are sorted faster than they are met among all others. */
const few = 1000;

/** A window of one part of what a question finds, by looking at all of it. */
function listFew(
  store: HelperStore,
  question: Question,
  part: Part,
  { start, size }: Window,
): readonly Match[] {
  const { matches } = searchAmong(listCandidates(store, question), question);
  return matches.filter((match) => match.part === part).slice(start, start + size);
}

/** A window of one part in the order of names; looks at no more names than it must. */
export function listByName(
  store: HelperStore,
  question: Question,
  part: Part,
  window: Window,
): readonly Match[] {
  const filling = begin(window);
  for (const list of listsByName(store.names)) {
    if (isFull(filling)) break;
    takeNames(list, question, part, filling);
  }
  return filling.taken;
}

function takeNames(list: RowList, question: Question, part: Part, filling: Filling): void {
  const packed = packRows(list);
  for (let index = 0; index < list.rows.length && !isFull(filling); index++) {
    const row = isAskedAt(packed, index, question) ? list.rows[index] : undefined;
    if (!row) continue;
    const miles = question.center && milesBetween(question.center, row.group);
    if (isNear(row.group, miles, question) === (part === 'near')) offer(filling, row, miles, part);
  }
}

function listCircleByName(
  store: HelperStore,
  question: Question,
  center: Point,
  radius: number,
  { start, size }: Window,
): readonly Match[] {
  const found = listHitsWithin(store.grid, center, radius).flatMap(({ group, miles }) =>
    listAsked(group.list, question).map((row) => ({ row, miles })),
  );
  found.sort((a, b) => compareRows(a.row, b.row));
  return found
    .slice(start, start + size)
    .map(({ row, miles }) => ({ number: row.number, miles, part: 'near' }));
}

const smallRings = [1.5, 4, 10, 25, 50, 100];
const largeRings = [50, 100, 200, 400, 800, 1600, 3200, 12_500];

/** A window of those near, nearest first; looks no farther than it must. */
export function listNearest(
  store: HelperStore,
  question: Question,
  center: Point,
  window: Window,
): readonly Match[] {
  const { radius, state } = question;
  const rings = smallRings.filter((miles) => radius === 'state' || miles < radius);
  const found = growRings(store, question, center, rings, 'near', window);
  if (isFull(found)) return found.taken;
  const all =
    radius === 'state'
      ? listHitsOf(store.groups.get(state) ?? [], center)
      : listHitsWithin(store.grid, center, radius);
  return takeHits(all, question, 'near', window).taken;
}

/** A window of those elsewhere, nearest first; `total` is how many there are. */
function listFarther(
  store: HelperStore,
  question: Question,
  center: Point,
  total: number,
  window: Window,
): readonly Match[] {
  const { radius } = question;
  if (window.start + window.size <= total / manyTimes) {
    const rings = largeRings.filter((miles) => radius === 'state' || miles > radius);
    return growRings(store, question, center, rings, 'elsewhere', window).taken;
  }
  const all = [...store.grid.groups.values()].filter(({ list }) => hasAsked(list, question));
  return takeHits(listHitsOf(all, center), question, 'elsewhere', window).taken;
}

/** With this many times as many elsewhere as are to be found, growing rings find them soon. */
const manyTimes = 10;

/** Looks within one distance after another until the window is full. */
function growRings(
  store: HelperStore,
  question: Question,
  center: Point,
  rings: readonly number[],
  part: Part,
  window: Window,
): Filling {
  let filling = begin(window);
  for (const miles of rings) {
    filling = takeHits(listHitsWithin(store.grid, center, miles), question, part, window);
    if (isFull(filling)) break;
  }
  return filling;
}

/** Those of a part at some groups, nearest first. */
function takeHits(hits: readonly Hit[], question: Question, part: Part, window: Window): Filling {
  const filling = begin(window);
  const wanted = hits.filter(
    ({ group, miles }) =>
      isNear(group, miles, question) === (part === 'near') && hasAsked(group.list, question),
  );
  wanted.sort((a, b) => a.miles - b.miles);
  for (let start = 0; start < wanted.length && !isFull(filling); ) {
    const end = endOfRun(wanted, start);
    takeRun(wanted.slice(start, end), question, part, filling);
    start = end;
  }
  return filling;
}

/** Where the groups end that are as far away as the one at `start`. */
function endOfRun(hits: readonly Hit[], start: number): number {
  let end = start + 1;
  while (end < hits.length && hits[end]?.miles === hits[start]?.miles) end += 1;
  return end;
}

function takeRun(run: readonly Hit[], question: Question, part: Part, filling: Filling): void {
  const [first, ...others] = run;
  if (!first) return;
  const rows = run.flatMap(({ group }) => listAsked(group.list, question));
  if (others.length > 0) rows.sort(compareRows);
  for (const row of rows) {
    if (isFull(filling)) break;
    offer(filling, row, first.miles, part);
  }
}

/** The rows of a list that are asked for, by name. */
function listAsked(list: RowList, question: Question): Row[] {
  const packed = packRows(list);
  const asked: Row[] = [];
  for (const [index, row] of list.rows.entries()) {
    if (isAskedAt(packed, index, question)) asked.push(row);
  }
  return asked;
}

function hasAsked(list: RowList, question: Question): boolean {
  const packed = packRows(list);
  for (let index = 0; index < list.rows.length; index++) {
    if (isAskedAt(packed, index, question)) return true;
  }
  return false;
}

function begin({ start, size }: Window): Filling {
  return { skip: start, size, taken: [] };
}

function isFull({ taken, size }: Filling): boolean {
  return taken.length >= size;
}

/** Takes somebody when it is their turn. */
function offer(filling: Filling, row: Row, miles: number | null, part: Part): void {
  if (filling.skip > 0) filling.skip -= 1;
  else filling.taken.push({ number: row.number, miles, part });
}
