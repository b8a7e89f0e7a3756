import type { HelpCriteria, HelpTotals, Match, PartTotals, Suggestion } from './find-local-help';
import type { HelperEntry } from './helper';
import { searchAmong } from './helper-few';
import { listCalled } from './helper-names';
import { makeQuestion, type Question } from './helper-question';
import { addRow, createStore, followPlanYears, type HelperStore, removeRow } from './helper-store';
import { listSuggestions } from './helper-suggestion';
import { countAll, countNear } from './helper-totals';
import { listByName, listNearest, listPart, type Window } from './helper-window';
import type { LanguageCode } from './language';

/** Everybody whom a search may find, in memory, in the order in which searches look. */
export type HelperIndex = HelperStore;

/** @param planYears the open ones; a search that names others takes the index along */
export function createHelperIndex(planYears: readonly number[]): HelperIndex {
  return createStore(planYears);
}

/** Adds somebody, in place of what was there under the same number. */
export function putHelper(index: HelperIndex, entry: HelperEntry): void {
  dropHelper(index, entry.number);
  addRow(index, entry);
}

/** Removes somebody, if there. */
export function dropHelper(index: HelperIndex, number: number): void {
  const row = index.rows.get(number);
  if (row) removeRow(index, row);
}

/** How many speak each language, of those who are shown anywhere. */
export function listSpokenLanguages(index: HelperIndex): ReadonlyMap<LanguageCode, number> {
  return new Map(index.spoken);
}

/** A window of what a search finds, and how many it finds. */
export type HelperSearch = {
  /** Of both kinds, whatever type was asked for. */
  readonly totals: HelpTotals;
  readonly matches: readonly Match[];
};

/**
 * A window of all whom a search finds: near before elsewhere (S10, S38-S39), inside a part by
 * distance, then name, then number; or by name, then number.
 */
export function searchHelpers(
  index: HelperIndex,
  criteria: HelpCriteria,
  { start, size }: Window,
): HelperSearch {
  const question = ask(index, criteria);
  if (question.who) {
    const { totals, matches } = searchAmong(listCalled(index.names, question.who), question);
    return { totals, matches: matches.slice(start, start + size) };
  }
  const totals = countAll(index, question);
  const asked = totalsOf(totals, question);
  const near = listPart(index, question, 'near', asked, { start, size });
  const rest = { start: Math.max(0, start - asked.near), size: size - near.length };
  return { totals, matches: [...near, ...listPart(index, question, 'elsewhere', asked, rest)] };
}

/** The first of those near, as `searchHelpers` gives them, but without counting anybody. */
export function nearestHelpers(
  index: HelperIndex,
  criteria: HelpCriteria,
  size: number,
): readonly Match[] {
  const question = ask(index, criteria);
  const { center, who } = question;
  const window = { start: 0, size };
  if (who) {
    const { matches } = searchAmong(listCalled(index.names, who), question);
    return matches.filter(({ part }) => part === 'near').slice(0, size);
  }
  if (center === null || question.byName) return listByName(index, question, 'near', window);
  return listNearest(index, question, center, window);
}

/**
 * What to change in a search that finds nobody near so that it finds somebody near, at most four;
 * nothing when it does find somebody.
 */
export function suggestSearches(index: HelperIndex, criteria: HelpCriteria): readonly Suggestion[] {
  return listSuggestions(criteria, {
    countNear: (changed) => countAsked(index, changed),
    nearest: (changed) => nearestHelpers(index, changed, 1)[0] ?? null,
  });
}

function countAsked(index: HelperIndex, criteria: HelpCriteria): number {
  const question = ask(index, criteria);
  if (question.who) {
    return totalsOf(searchAmong(listCalled(index.names, question.who), question).totals, question)
      .near;
  }
  const { agents, assisters } = countNear(index, question);
  return { agents, assisters, both: agents + assisters }[question.type];
}

/** Far below what the memory of answers can tell apart. */
const mostQuestions = 1_000_000_000;

function ask(index: HelperIndex, criteria: HelpCriteria): Question {
  followPlanYears(index, criteria.planYears);
  if (index.questions >= mostQuestions) {
    index.questions = 0;
    index.traits.answers.fill(0);
  }
  index.questions += 1;
  return makeQuestion(index.questions, index.traits, criteria);
}

function totalsOf({ agents, assisters }: HelpTotals, { type }: Question): PartTotals {
  if (type !== 'both') return { agents, assisters }[type];
  return {
    near: agents.near + assisters.near,
    elsewhere: agents.elsewhere + assisters.elsewhere,
  };
}
