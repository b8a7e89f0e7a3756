import { describe, expect, test } from 'vitest';
import { earthRadiusMiles } from './distance';
import type { HelpCriteria } from './find-local-help';
import type { HelperEntry } from './helper';
import { austinCriteria, austinEntry } from './helper.fixture';
import {
  createHelperIndex,
  dropHelper,
  nearestHelpers,
  putHelper,
  searchHelpers,
  suggestSearches,
} from './helper-index';
import { closedAllWeek } from './hours';

function indexOf(...changes: Partial<HelperEntry>[]) {
  const index = createHelperIndex([2027]);
  changes.forEach((change, place) => {
    putHelper(index, { ...austinEntry, number: place + 1, ...change });
  });
  return index;
}

const page = { start: 0, size: 20 };

/** "near", "elsewhere" or "nowhere". */
function partOf(entry: Partial<HelperEntry>, search: Partial<HelpCriteria> = {}): string {
  const { matches } = searchHelpers(indexOf(entry), { ...austinCriteria, ...search }, page);
  return matches[0]?.part ?? 'nowhere';
}

function numbersOf(index: ReturnType<typeof indexOf>, search: Partial<HelpCriteria> = {}) {
  const { matches } = searchHelpers(index, { ...austinCriteria, ...search }, page);
  return matches.map(({ number }) => number);
}

const dallas = { latitude: 32.78, longitude: -96.8 };
const oklahoma = [{ planYear: 2027, states: ['OK'] }] as const;

describe('where somebody is found', () => {
  test.each([
    ['nearby', {}, {}, 'near'],
    ['beyond the radius', dallas, {}, 'elsewhere'],
    ['in the state, by state', dallas, { radius: 'state' }, 'near'],
    ['a neighbor licensed here', { state: 'OK', ...dallas }, { radius: 'state' }, 'elsewhere'],
    ['a neighbor within the radius', { state: 'OK' }, {}, 'near'],
    ['a neighbor without a license here', { state: 'OK', standings: oklahoma }, {}, 'nowhere'],
    ['an address here without a license', { standings: oklahoma }, { radius: 'state' }, 'nowhere'],
    ['in a year that is not open', {}, { planYears: [2026] }, 'nowhere'],
    ['one of two open years', {}, { planYears: [2028, 2027] }, 'near'],
    ['in every year', { standings: [{ planYear: null, states: ['TX'] }] }, {}, 'near'],
    ['a whole state named', dallas, { center: null, radius: 'state' }, 'near'],
    ['a radius without a center', dallas, { center: null, radius: 5 }, 'near'],
  ] as const)('%s', (_name, entry, search, part) => {
    expect(partOf(entry, search)).toBe(part);
  });

  test.each([
    ['the Aleutians', 'AK', [51.9, 179.9], [51.9, -179.9]],
    ['the Aleutians, westward', 'AK', [51.9, -179.9], [51.9, 179.9]],
    ['the meridian itself', 'AK', [51.9, 179.9], [51.9, -180]],
    ['Guam', 'GU', [13.45, 144.75], [13.5, 144.8]],
  ] as const)('near in %s', (_name, state, from, to) => {
    const point = ([latitude, longitude]: readonly [number, number]) => ({ latitude, longitude });
    const entry = { ...point(to), state, standings: [{ planYear: 2027, states: [state] }] };
    expect(partOf(entry, { state, center: point(from) })).toBe('near');
  });

  test.each([
    ['just inside', 5 - 0.01, 'near'],
    ['just outside', 5 + 0.01, 'elsewhere'],
  ])('%s the radius', (_name, miles, part) => {
    const north = (miles / earthRadiusMiles) * (180 / Math.PI);
    expect(partOf({ latitude: austinEntry.latitude + north }, { radius: 5 })).toBe(part);
  });
});

const evening = [{ opens: '12:00', closes: '20:00' }];
const tuesdayNoon = { open: ['now'], now: new Date('2026-11-24T18:00:00Z') } as const;
const tuesdayNight = { open: ['now'], now: new Date('2026-11-25T02:00:00Z') } as const;

describe('what a search asks for', () => {
  test.each([
    ['the other type', {}, { type: 'assisters' }, false],
    ['both types', { kind: 'assisters' }, { type: 'both' }, true],
    ['a market', {}, { market: 'individual' }, true],
    ['another market', {}, { market: 'shop' }, false],
    ['a language', {}, { languages: ['es'] }, true],
    ['any of two languages', {}, { languages: ['vi', 'es'] }, true],
    ['another language', {}, { languages: ['vi'] }, false],
    ['English or another language', {}, { languages: ['vi', 'en'] }, true],
    ['texts', { acceptsTexts: true }, { acceptsTexts: true }, true],
    ['texts that are not accepted', {}, { acceptsTexts: true }, false],
    ['open now, no hours known', {}, tuesdayNoon, false],
    ['open now', { hours: { ...closedAllWeek, tue: evening } }, tuesdayNoon, true],
    ['closed now', { hours: { ...closedAllWeek, tue: evening } }, tuesdayNight, false],
    ['evenings', { hours: { ...closedAllWeek, tue: evening } }, { open: ['evenings'] }, true],
    [
      'evenings and weekends',
      { hours: { ...closedAllWeek, tue: evening } },
      { open: ['evenings', 'weekends'] },
      false,
    ],
    ['the NPN', {}, { who: ' 8800001 ' }, true],
    ['a part of the NPN', {}, { who: '880000' }, false],
    ['the NPN after a zero', {}, { who: '08800001' }, false],
    ['the name', {}, { who: 'Ann Lee' }, true],
    ['the name as records write it', {}, { who: 'LEE, ANN' }, true],
    ['beginnings', {}, { who: 'l a' }, true],
    ['letters inside a word', {}, { who: 'ee' }, false],
    ['one word too many', {}, { who: 'Ann Lee Kim' }, false],
    ['accents', { sortKey: 'nunez pena jose' }, { who: 'Peña Núñez' }, true],
    ['an apostrophe', { sortKey: 'obrien pat' }, { who: "O'Brien" }, true],
    ['a long word', { sortKey: 'featherstone pat' }, { who: 'feathers' }, true],
    ['another long word', { sortKey: 'featherstone pat' }, { who: 'featherweight' }, false],
    ['spaces', {}, { who: '  ' }, true],
    ['only signs', {}, { who: '--' }, false],
    ['more digits than an NPN has', {}, { who: '88000010000' }, false],
  ] as const)('%s', (_name, entry, search, isFound) => {
    expect(partOf(entry, search)).toBe(isFound ? 'near' : 'nowhere');
  });
});

describe('the order', () => {
  const people = [
    { sortKey: 'zuniga bo', latitude: 30.3 },
    { sortKey: 'lee ann' },
    { sortKey: 'abel zoe' },
    { sortKey: 'lee ann' },
    { sortKey: 'abel al', ...dallas },
    { sortKey: 'zz top', state: 'OK' as const, latitude: 34 },
  ];

  test.each([
    ['by distance', {}, [3, 2, 4, 1, 5, 6]],
    ['by name', { sort: 'name' }, [3, 2, 4, 1, 5, 6]],
    ['the whole state by distance', { radius: 'state' }, [3, 2, 4, 1, 5, 6]],
    ['the whole state by name', { radius: 'state', sort: 'name' }, [5, 3, 2, 4, 1, 6]],
    ['without a center', { radius: 'state', center: null }, [5, 3, 2, 4, 1, 6]],
  ] as const)('%s', (_name, search, numbers) => {
    expect(numbersOf(indexOf(...people), search)).toEqual(numbers);
  });

  test('a name of fewer letters comes first', () => {
    const names = ['leeds ann', 'lee zoe', 'le bo', 'lees', 'lee'].map((sortKey) => ({ sortKey }));
    expect(numbersOf(indexOf(...names), { sort: 'name' })).toEqual([3, 5, 2, 1, 4]);
  });

  test('no miles without a center', () => {
    const search = { ...austinCriteria, center: null, radius: 'state' as const };
    expect(nearestHelpers(indexOf({}), search, 5)).toEqual([
      { number: 1, miles: null, part: 'near' },
    ]);
  });
});

test('who fits a name twice is found once', () => {
  const index = indexOf({ sortKey: 'leeds lee' }, { sortKey: 'lee leeds' });
  expect(numbersOf(index, { who: 'le' })).toEqual([2, 1]);
});

describe('totals', () => {
  test('are of both kinds, whatever type is asked for', () => {
    const index = indexOf({}, { kind: 'assisters' }, { kind: 'assisters', ...dallas });
    for (const type of ['agents', 'assisters', 'both'] as const) {
      expect(searchHelpers(index, { ...austinCriteria, type }, page).totals).toEqual({
        agents: { near: 1, elsewhere: 0 },
        assisters: { near: 1, elsewhere: 1 },
      });
    }
  });
});

describe('changes', () => {
  test('nothing is left of those who went', () => {
    const index = indexOf({}, { npn: '', ...dallas }, { sortKey: 'ng bo', state: 'OK' });
    for (let round = 0; round < 10; round++) {
      putHelper(index, { ...austinEntry, sortKey: `lee ${round}`, languages: [`${round}`] });
    }
    const { group } = index.rows.get(1) ?? {};
    expect(group?.list.rows.length).toBeLessThan(5);
    for (const number of [1, 2, 3]) dropHelper(index, number);
    const { rows, grid, groups, names, shelves, traits, spoken } = index;
    const counts = [...shelves.values()].flatMap(({ shown, home }) => [shown, home]);
    const left = [
      ...[rows, grid.groups, grid.cells, spoken, traits.byKey, ...groups.values()],
      ...[names.first, names.others, names.npns].map(({ lists }) => lists),
      ...counts.map(({ byTraits }) => byTraits),
    ].map(({ size }) => size);
    expect(Math.max(...left)).toBe(0);
    expect([...shelves.values()].flatMap(({ list }) => list.rows)).toEqual([]);
    expect(traits.byId.length).toBeLessThan(5);
  });

  test('nobody is there twice after the plan years have changed and changed back', () => {
    const away = { state: 'OK', standings: oklahoma } as const;
    const index = indexOf({ ...dallas }, away, away, away);
    numbersOf(index, { planYears: [2026] });
    expect(numbersOf(index)).toEqual([1]);
  });

  test('who is open is asked again when time has passed', () => {
    const index = indexOf({ hours: { ...closedAllWeek, tue: evening }, ...dallas });
    const totals = [tuesdayNoon, tuesdayNight, tuesdayNoon].map(
      (search) => searchHelpers(index, { ...austinCriteria, ...search }, page).totals,
    );
    expect(totals.map(({ agents }) => agents.elsewhere)).toEqual([1, 0, 1]);
  });

  test('who is put again is there once, as put last', () => {
    const index = indexOf({}, {});
    putHelper(index, { ...austinEntry, number: 1, standings: oklahoma });
    expect(numbersOf(index)).toEqual([2]);
    expect(numbersOf(index, { state: 'OK', radius: 'state' })).toEqual([1, 2]);
  });

  test('who is dropped is gone; dropping nobody changes nothing', () => {
    const index = indexOf({}, {});
    dropHelper(index, 1);
    dropHelper(index, 7);
    expect(numbersOf(index)).toEqual([2]);
  });

  test('the index follows the plan years of a search, and back', () => {
    const index = indexOf({}, { standings: [{ planYear: 2028, states: ['TX'] }] });
    expect(numbersOf(index)).toEqual([1]);
    expect(numbersOf(index, { planYears: [2028] })).toEqual([2]);
    expect(numbersOf(index, { planYears: [2028, 2027] })).toEqual([1, 2]);
    expect(numbersOf(index)).toEqual([1]);
  });
});

describe('suggestSearches', () => {
  const spanish = { languages: ['es'] };
  const none = { languages: [] };

  test.each([
    ['nothing when somebody is near', [{}], {}, []],
    ['nothing when nothing helps', [{ standings: oklahoma }], {}, []],
    [
      'a wider radius',
      [{ latitude: 30.85 }],
      { radius: 5 },
      [{ change: { radius: 50 }, total: 1 }],
    ],
    ['the whole state', [dallas], {}, [{ change: { radius: 'state' }, total: 1 }]],
    ['no language', [none, none], spanish, [{ change: none, total: 2 }]],
    ['at any time', [{}], { open: ['weekends'] }, [{ change: { open: [] }, total: 1 }]],
    ['no texts', [{}], { acceptsTexts: true }, [{ change: { acceptsTexts: false }, total: 1 }]],
    ['anybody', [{}, {}], { who: 'Zoe' }, [{ change: { who: '' }, total: 2 }]],
    [
      'the other market',
      [{}],
      { market: 'shop' },
      [{ change: { market: 'individual' }, total: 1 }],
    ],
    ['the other type', [{}], { type: 'assisters' }, [{ change: { type: 'agents' }, total: 1 }]],
    [
      'two changes when none is enough',
      [{ latitude: 30.85, ...none }],
      spanish,
      [{ change: { languages: [], radius: 50 }, total: 1 }],
    ],
    [
      'the widest first, then what asks for less',
      [{ latitude: 30.85 }, { ...none, acceptsTexts: true }],
      spanish,
      [
        { change: { radius: 50 }, total: 1 },
        { change: { languages: [] }, total: 1 },
      ],
    ],
  ] as const)('%s', (_name, entries, search, expected) => {
    const found = suggestSearches(indexOf(...entries), { ...austinCriteria, ...search });
    expect(found).toEqual(expected);
  });

  test('at most four, those first that take away least', () => {
    const all = { acceptsTexts: true, hours: { ...closedAllWeek, sat: evening } };
    const index = indexOf(
      { ...all, languages: [] },
      { ...all, hours: closedAllWeek },
      { ...all, acceptsTexts: false },
      { ...all, markets: ['shop'] },
      { ...all, kind: 'assisters' },
      { ...all, latitude: 30.85 },
    );
    const asked = { languages: ['es'], open: ['weekends'], acceptsTexts: true } as const;
    const search = { ...austinCriteria, ...asked, market: 'individual', radius: 5 } as const;
    expect(suggestSearches(index, search)).toEqual([
      { change: { radius: 50 }, total: 1 },
      { change: { languages: [] }, total: 1 },
      { change: { open: [] }, total: 1 },
      { change: { acceptsTexts: false }, total: 1 },
    ]);
  });
});
