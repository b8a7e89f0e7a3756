import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HelpCriteria } from './find-local-help';
import { searchAll } from './find-local-help.oracle.fixture';
import type { HelperEntry } from './helper';
import { helpCriteria, helperEntries, type IndexChange, indexChanges } from './helper.fixture';
import type { HelperIndex } from './helper-index';
import {
  createHelperIndex,
  dropHelper,
  listSpokenLanguages,
  nearestHelpers,
  putHelper,
  searchHelpers,
  suggestSearches,
} from './helper-index';

const changes = fc.array(indexChanges, { maxLength: 120, size: 'max' });
const searches = fc.array(helpCriteria, { minLength: 1, maxLength: 6 });
const everything = { start: 0, size: 1000 };

type Entries = Map<number, HelperEntry>;

function apply(index: HelperIndex, entries: Entries, list: readonly IndexChange[]) {
  for (const change of list) {
    if ('put' in change) {
      putHelper(index, change.put);
      entries.set(change.put.number, change.put);
    } else {
      dropHelper(index, change.drop);
      entries.delete(change.drop);
    }
  }
}

/** Checks something after some changes, and again after some more. */
function holds(check: (index: HelperIndex, entries: HelperEntry[], search: HelpCriteria) => void) {
  fc.assert(
    fc.property(changes, changes, searches, (before, after, criteria) => {
      const index = createHelperIndex([2027]);
      const entries: Entries = new Map();
      for (const list of [before, after]) {
        apply(index, entries, list);
        for (const search of criteria) check(index, [...entries.values()], search);
      }
    }),
    { numRuns: 100 },
  );
}

describe('the index against a search through everybody', () => {
  test('the same people in the same order with the same totals', () => {
    holds((index, entries, search) => {
      expect(searchHelpers(index, search, everything)).toEqual(searchAll(entries, search));
    });
  });

  test('the windows together are the list: no gap, no duplicate', () => {
    holds((index, entries, search) => {
      const { matches } = searchAll(entries, search);
      const size = 1 + (matches.length % 7);
      const starts = Array.from({ length: matches.length / size + 2 }, (_, page) => page * size);
      const windows = starts.map((start) => searchHelpers(index, search, { start, size }).matches);
      expect(windows.flat()).toEqual(matches);
      expect(windows.every((window) => window.length <= size)).toBe(true);
    });
  });

  test('the nearest are the beginning of the near part', () => {
    holds((index, entries, search) => {
      const near = searchAll(entries, search).matches.filter(({ part }) => part === 'near');
      for (const size of [0, 1, 5, 1000]) {
        expect(nearestHelpers(index, search, size)).toEqual(near.slice(0, size));
      }
    });
  });

  test('suggestions only when nobody is near, and each finds that many near', () => {
    holds((index, entries, search) => {
      const countNear = (change: Partial<HelpCriteria>) =>
        searchAll(entries, { ...search, ...change }).matches.filter(({ part }) => part === 'near')
          .length;
      const suggestions = suggestSearches(index, search);
      expect(suggestions.length).toBeLessThanOrEqual(countNear({}) > 0 ? 0 : 4);
      for (const { change, total } of suggestions) {
        expect(total).toBeGreaterThan(0);
        expect(countNear(change)).toBe(total);
      }
    });
  });

  test('languages of those who are shown anywhere', () => {
    holds((index, entries, search) => {
      searchHelpers(index, search, everything);
      const shown = entries.filter(({ standings }) =>
        standings.some(
          ({ planYear, states }) =>
            states.length > 0 && (planYear === null || search.planYears.includes(planYear)),
        ),
      );
      const spoken = listSpokenLanguages(index);
      for (const code of ['es', 'vi', 'en', 'hi']) {
        const speakers = shown.filter(({ languages }) => languages.includes(code));
        expect(spoken.get(code) ?? 0).toBe(speakers.length);
      }
    });
  });

  // Long lists are not looked at as a whole, so there must be a long one.
  test('windows of a long list', () => {
    const search = helpCriteria.map((any): HelpCriteria => ({ ...any, ...plain }));
    fc.assert(
      fc.property(crowds, fc.array(search, { minLength: 8 }), (entries, criteria) => {
        const index = createHelperIndex([2027]);
        for (const entry of entries) putHelper(index, entry);
        for (const any of criteria) {
          const { totals, matches } = searchAll(entries, any);
          const near = matches.filter(({ part }) => part === 'near').length;
          for (const start of [0, near, near + 3, matches.length - 2]) {
            const window = searchHelpers(index, any, { start: Math.max(0, start), size: 4 });
            expect(window.totals).toEqual(totals);
            expect(window.matches).toEqual(matches.slice(Math.max(0, start)).slice(0, 4));
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

const plain = { state: 'TX', who: '', open: [], market: null, acceptsTexts: false } as const;

/** Each of some entries many times, all shown in Texas. */
const crowds = fc
  .array(helperEntries, { minLength: 80, maxLength: 100, size: 'max' })
  .map((drawn) =>
    Array.from({ length: 20 }, () => drawn)
      .flat()
      .map(
        (entry, number): HelperEntry => ({
          ...entry,
          number,
          standings: [{ planYear: null, states: ['TX'] }],
        }),
      ),
  );
