import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { milesBetween } from './distance';
import {
  type Candidate,
  findRadius,
  type HelpCriteria,
  matchHelpers,
  pageOf,
  pageSize,
  searchRadii,
} from './find-local-help';

const center = { latitude: 30.27, longitude: -97.74 };
const criteria: HelpCriteria = { center, state: 'TX', radius: 25, language: null };

function candidate(id: string, change: Partial<Candidate> = {}): Candidate {
  return { id, name: 'Ann Lee', ...center, states: ['TX'], languages: [], ...change };
}

const found = (candidates: readonly Candidate[], change: Partial<HelpCriteria> = {}) =>
  matchHelpers(candidates, { ...criteria, ...change }).map(({ id }) => id);

describe('matchHelpers', () => {
  test('only who may be shown in the state', () => {
    const across = candidate('across', { states: ['OK', 'LA'] });
    expect(found([candidate('here'), across])).toEqual(['here']);
  });

  test('only who speaks the language', () => {
    const people = [candidate('a', { languages: ['es', 'hi'] }), candidate('b')];
    expect(found(people, { language: 'es' })).toEqual(['a']);
    expect(found(people, { language: 'en' })).toEqual(['a', 'b']);
    expect(found(people)).toEqual(['a', 'b']);
  });

  test('nearest first, then by name, then by id', () => {
    const people = [
      candidate('far', { latitude: 30.4 }),
      candidate('z', { name: 'Zoe Abel' }),
      candidate('2', { name: 'Ángel Ruiz' }),
      candidate('1', { name: 'Ángel Ruiz' }),
    ];
    expect(found(people)).toEqual(['1', '2', 'z', 'far']);
  });

  test('the radius is part of the circle, nothing beyond it', () => {
    const there = candidate('there', { latitude: 30.5 });
    const miles = milesBetween(center, there);
    expect(found([there], { radius: miles })).toEqual(['there']);
    expect(found([there], { radius: miles - 0.001 })).toEqual([]);
  });
});

const candidates = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    name: fc.constantFrom('Ann Lee', 'ann lee', 'Bo Ng', 'Zoë Öz', ''),
    latitude: fc.integer({ min: -5, max: 5 }).map((step) => center.latitude + step / 10),
    longitude: fc.integer({ min: -5, max: 5 }).map((step) => center.longitude + step / 10),
    states: fc.subarray(['TX', 'OK', 'LA'] as const),
    languages: fc.subarray(['es', 'vi']),
  }),
  { selector: ({ id }) => id, maxLength: 70 },
);
const searches = fc.record({
  center: fc.constant(center),
  state: fc.constantFrom('TX', 'OK', 'NM'),
  radius: fc.constantFrom(...searchRadii),
  language: fc.constantFrom(null, 'es', 'vi'),
});

/** The definition, as slow as it likes: take whoever fits and comes before all others, again. */
function bruteForce(people: readonly Candidate[], search: HelpCriteria): string[] {
  const names = new Intl.Collator('en-US');
  const left = people.filter(
    (person) =>
      person.states.some((state) => state === search.state) &&
      (search.language === null || person.languages.some((code) => code === search.language)) &&
      milesBetween(search.center, person) <= search.radius,
  );
  const isBefore = (a: Candidate, b: Candidate) => {
    const miles = milesBetween(search.center, a) - milesBetween(search.center, b);
    if (miles !== 0) return miles < 0;
    const order = names.compare(a.name, b.name);
    return order === 0 ? a.id < b.id : order < 0;
  };
  const ids: string[] = [];
  while (left.length > 0) {
    const next = left.findIndex((a) => left.every((b) => a === b || isBefore(a, b)));
    ids.push(...left.splice(next, 1).map(({ id }) => id));
  }
  return ids;
}

describe('against brute force', () => {
  test('the same people in the same order, whatever order they come in', () => {
    fc.assert(
      fc.property(candidates, searches, (people, search) => {
        const ids = matchHelpers(people, search).map(({ id }) => id);
        expect(ids).toEqual(bruteForce(people, search));
        expect(matchHelpers(people.toReversed(), search).map(({ id }) => id)).toEqual(ids);
      }),
    );
  });

  test('the pages together are the list: no gap, no duplicate', () => {
    fc.assert(
      fc.property(candidates, searches, fc.integer({ min: 1, max: 25 }), (people, search, size) => {
        const matches = matchHelpers(people, search);
        const { pages } = pageOf(matches, 1, size);
        const numbers = Array.from({ length: pages }, (_, index) => index + 1);
        const together = numbers.flatMap((number) => pageOf(matches, number, size).items);
        expect(together.map(({ id }) => id)).toEqual(bruteForce(people, search));
      }),
    );
  });
});

describe('pageOf', () => {
  const list = Array.from({ length: 42 }, (_, index) => index + 1);

  test.each([
    [1, 1, 1, 20],
    [3, 3, 41, 2],
    [9, 3, 41, 2],
    [0, 1, 1, 20],
  ])('page %d', (wanted, page, from, count) => {
    const result = pageOf(list, wanted);
    expect(result).toMatchObject({ page, pages: 3, from });
    expect(result.items).toHaveLength(count);
    expect(result.items[0]).toBe(from);
  });

  test('an empty list has one empty page', () => {
    expect(pageOf([], 5)).toEqual({ items: [], page: 1, pages: 1, from: 1 });
  });

  test('a full page needs no second one', () => {
    expect(pageOf(list.slice(0, pageSize), 1).pages).toBe(1);
  });
});

describe('findRadius', () => {
  const far = candidate('far', { latitude: center.latitude + 0.6 });

  test.each([
    [5, 50],
    [50, 50],
    [100, 100],
  ])('the smallest from %d on that finds somebody', (radius, expected) => {
    expect(findRadius([far], { ...criteria, radius })).toEqual({ radius: expected, total: 1 });
  });

  test('null when the widest finds nobody', () => {
    expect(findRadius([{ ...far, states: [] }], criteria)).toBeNull();
  });
});
