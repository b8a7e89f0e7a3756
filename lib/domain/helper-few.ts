import { milesBetween } from './distance';
import type { HelpTotals, Match } from './find-local-help';
import { fits, isNear, type Question } from './helper-question';
import { compareRows, countRows, listRows, type Row } from './helper-rows';
import type { Counts } from './helper-shelf';
import type { HelperStore } from './helper-store';
import { totalsFrom } from './helper-totals';
import { isWanted } from './helper-traits';

type Found = { readonly row: Row; readonly match: Match };

/** All whom a question finds among some rows, for when they are few. */
export function searchAmong(
  rows: readonly Row[],
  question: Question,
): { readonly totals: HelpTotals; readonly matches: readonly Match[] } {
  const found = rows
    .filter((row) => fits(row, question))
    .map((row): Found => ({ row, match: place(row, question) }));
  const near = found.filter(({ match }) => match.part === 'near');
  const { type } = question;
  const asked = found.filter(({ row }) => type === 'both' || row.traits.kind === type);
  asked.sort((a, b) => compareFound(a, b, question.byName));
  return {
    totals: totalsFrom(countKinds(near), countKinds(found)),
    matches: asked.map(({ match }) => match),
  };
}

function place({ number, group }: Row, question: Question): Match {
  const miles = question.center && milesBetween(question.center, group);
  return { number, miles, part: isNear(group, miles, question) ? 'near' : 'elsewhere' };
}

function countKinds(found: readonly Found[]): Counts {
  const agents = found.filter(({ row }) => row.traits.kind === 'agents').length;
  return { agents, assisters: found.length - agents };
}

function compareFound(a: Found, b: Found, byName: boolean): number {
  if (a.match.part !== b.match.part) return a.match.part === 'near' ? -1 : 1;
  const farther = byName ? 0 : (a.match.miles ?? 0) - (b.match.miles ?? 0);
  return farther || compareRows(a.row, b.row);
}

/**
 * Rows among which are all that a question without a name finds: those shown in the state, or those
 * with traits that are wanted, whichever are fewer.
 */
export function listCandidates(store: HelperStore, question: Question): readonly Row[] {
  const shelf = store.shelves.get(question.state);
  if (!shelf) return [];
  const { type } = question;
  const wanted = [...shelf.shown.byTraits.keys()].filter(
    (traits) => (type === 'both' || traits.kind === type) && isWanted(traits, question),
  );
  const count = wanted.reduce((total, { list }) => total + countRows(list), 0);
  if (count > countRows(shelf.list)) return listRows(shelf.list);
  return wanted.flatMap(({ list }) => listRows(list));
}
