import type { HelpTotals } from './find-local-help';
import type { HelperKind } from './helper';
import { type Hit, listHitsWithin } from './helper-grid';
import { fitsAt, kindAt, type Question } from './helper-question';
import { packRows } from './helper-rows';
import { type Counts, countWanted } from './helper-shelf';
import type { HelperStore } from './helper-store';

/** How many of each kind a question without a name finds near and elsewhere. */
export function countAll(store: HelperStore, question: Question): HelpTotals {
  const near = countNear(store, question);
  const shelf = store.shelves.get(question.state);
  const shown = shelf ? countWanted(shelf.shown, question) : nobody;
  return totalsFrom(near, shown);
}

/** Totals from those near and all who are shown. */
export function totalsFrom(near: Readonly<Counts>, all: Readonly<Counts>): HelpTotals {
  const part = (kind: HelperKind) => ({ near: near[kind], elsewhere: all[kind] - near[kind] });
  return { agents: part('agents'), assisters: part('assisters') };
}

const nobody: Readonly<Counts> = { agents: 0, assisters: 0 };

/** How many of each kind a question without a name finds near. */
export function countNear(store: HelperStore, question: Question): Readonly<Counts> {
  const { center, radius, state } = question;
  if (center !== null && radius !== 'state') {
    return countHits(listHitsWithin(store.grid, center, radius), question);
  }
  const shelf = store.shelves.get(state);
  return shelf ? countWanted(shelf.home, question) : nobody;
}

function countHits(hits: readonly Hit[], question: Question): Counts {
  const counts = { agents: 0, assisters: 0 };
  for (const { group } of hits) {
    const packed = packRows(group.list);
    for (let index = 0; index < group.list.rows.length; index++) {
      if (fitsAt(packed, index, question)) counts[kindAt(packed, index, question)] += 1;
    }
  }
  return counts;
}
