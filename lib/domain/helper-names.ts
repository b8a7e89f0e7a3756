import type { Who } from './helper-question';
import {
  appendRow,
  countRows,
  createRowList,
  forgetRow,
  listRows,
  type Row,
  type RowList,
} from './helper-rows';

/** Rows by how a word begins. */
type Shelf = {
  readonly lists: Map<string, RowList>;
  /** The beginnings in order, some of them no longer in use; null when there is a new one. */
  order: readonly string[] | null;
};

/** Rows by the words of their names and by their NPN. */
export type NameIndex = {
  /** By the first word: all rows, each once, in the order of names when read in order. */
  readonly first: Shelf;
  /** By the other words, the first one's list left out. */
  readonly others: Shelf;
  readonly npns: Shelf;
};

/** Long enough to tell most names apart, short enough for few lists. */
const beginningLength = 4;

export function createNameIndex(): NameIndex {
  return { first: createShelf(), others: createShelf(), npns: createShelf() };
}

function createShelf(): Shelf {
  return { lists: new Map(), order: null };
}

export function addName(names: NameIndex, row: Row): void {
  for (const [shelf, beginning] of placesOf(names, row)) {
    const list = shelf.lists.get(beginning) ?? createRowList();
    if (list.rows.length === 0) {
      shelf.lists.set(beginning, list);
      shelf.order = null;
    }
    appendRow(list, row);
  }
}

/** Forgets a row that is marked as gone. */
export function removeName(names: NameIndex, row: Row): void {
  for (const [shelf, beginning] of placesOf(names, row)) {
    const list = shelf.lists.get(beginning);
    if (!list) continue;
    forgetRow(list);
    if (countRows(list) === 0) shelf.lists.delete(beginning);
  }
}

function placesOf(names: NameIndex, { sortKey, npn }: Row): (readonly [Shelf, string])[] {
  const [first = '', ...others] = new Set(sortKey.split(' ').map(beginningOf));
  return [
    [names.first, first],
    ...others.map((beginning) => [names.others, beginning] as const),
    ...(npn === '' ? [] : [[names.npns, npnEnd(npn)] as const]),
  ];
}

function beginningOf(word: string): string {
  return word.slice(0, beginningLength);
}

// The last digits spread evenly; a list for each NPN would take ten times the memory.
function npnEnd(npn: string): string {
  return npn.slice(-beginningLength);
}

/** Lists that together hold all rows in the order of names; most searches need only a few. */
export function* listsByName({ first }: NameIndex): Generator<RowList> {
  for (const beginning of orderOf(first)) {
    const list = first.lists.get(beginning);
    if (list) yield list;
  }
}

function orderOf(shelf: Shelf): readonly string[] {
  shelf.order ??= [...shelf.lists.keys()].sort();
  return shelf.order;
}

/** Everybody with that NPN, or with a word for each beginning; in any order, each once. */
export function listCalled(names: NameIndex, who: Who): readonly Row[] {
  if ('npn' in who) {
    const list = names.npns.lists.get(npnEnd(who.npn));
    return list ? listRows(list).filter(({ npn }) => npn === who.npn) : [];
  }
  const [words = []] = who.beginnings
    .map((beginning) => listsFor(names, beginning))
    .sort((a, b) => countAll(a) - countAll(b));
  const rows = new Set(words.flatMap((list) => listRows(list)));
  return [...rows].filter(({ sortKey }) => isCalled(` ${sortKey}`, who.beginnings));
}

function isCalled(words: string, beginnings: readonly string[]): boolean {
  return beginnings.every((beginning) => words.includes(` ${beginning}`));
}

function listsFor({ first, others }: NameIndex, beginning: string): RowList[] {
  return [first, others].flatMap((shelf) => {
    if (beginning.length >= beginningLength) return shelf.lists.get(beginningOf(beginning)) ?? [];
    const keys = orderOf(shelf).filter((key) => key.startsWith(beginning));
    return keys.flatMap((key) => shelf.lists.get(key) ?? []);
  });
}

function countAll(lists: readonly RowList[]): number {
  return lists.reduce((total, list) => total + countRows(list), 0);
}
