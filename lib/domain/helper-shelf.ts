import type { HelperKind } from './helper';
import {
  appendRow,
  createRowList,
  forgetRow,
  type Row,
  type RowList,
  statesOf,
} from './helper-rows';
import { isWanted, type Traits, type TraitsWanted } from './helper-traits';
import { type StateCode, stateCodes } from './state';

export type Counts = Record<HelperKind, number>;

/** How many have the same traits, of all who are shown in a state. */
export type Tally = {
  readonly byTraits: Map<Traits, number>;
  /** Counts given before, kept right when somebody comes or goes. */
  readonly answers: Map<string, Answer>;
};

type Answer = { readonly wanted: TraitsWanted; readonly counts: Counts };

/** Counting takes long in large states, so the searches that people often make are remembered. */
const mostAnswers = 16;

/** All who are shown in a state, and of those who has an address there. */
type Shelf = { readonly list: RowList; readonly shown: Tally; readonly home: Tally };

export type Shelves = ReadonlyMap<StateCode, Shelf>;

export function createShelves(): Shelves {
  return new Map(
    stateCodes.map((state) => [
      state,
      { list: createRowList(), shown: createTally(), home: createTally() },
    ]),
  );
}

function createTally(): Tally {
  return { byTraits: new Map(), answers: new Map() };
}

/** Puts a row where it is shown, or takes it away, marked as gone, when the change is -1. */
export function shelveRow(shelves: Shelves, row: Row, change: 1 | -1): void {
  for (const state of statesOf(row)) {
    const shelf = shelves.get(state);
    if (!shelf) continue;
    if (change === 1) appendRow(shelf.list, row);
    else forgetRow(shelf.list);
    addTraits(shelf.shown, row.traits, change);
    if (row.group.state === state) addTraits(shelf.home, row.traits, change);
  }
}

function addTraits({ byTraits, answers }: Tally, traits: Traits, change: 1 | -1): void {
  const count = (byTraits.get(traits) ?? 0) + change;
  if (count === 0) byTraits.delete(traits);
  else byTraits.set(traits, count);
  for (const { wanted, counts } of answers.values()) {
    if (isWanted(traits, wanted)) counts[traits.kind] += change;
  }
}

export function clearShelves(shelves: Shelves): void {
  for (const { list, shown, home } of shelves.values()) {
    Object.assign(list, createRowList());
    for (const { byTraits, answers } of [shown, home]) {
      byTraits.clear();
      answers.clear();
    }
  }
}

/** How many of each kind have traits that are wanted. */
export function countWanted(tally: Tally, wanted: TraitsWanted): Readonly<Counts> {
  const key = keyOf(wanted);
  const known = tally.answers.get(key);
  if (known) return known.counts;
  const counts = { agents: 0, assisters: 0 };
  for (const [traits, count] of tally.byTraits) {
    if (isWanted(traits, wanted)) counts[traits.kind] += count;
  }
  const [oldest] = tally.answers.keys();
  if (oldest !== undefined && tally.answers.size >= mostAnswers) tally.answers.delete(oldest);
  tally.answers.set(key, { wanted, counts });
  return counts;
}

const msPerMinute = 60_000;

function keyOf({ market, languages, open, acceptsTexts, now }: TraitsWanted): string {
  const minute = open.includes('now') ? Math.floor(now.getTime() / msPerMinute) : '';
  return [market, languages, open, acceptsTexts, minute].join(';');
}
