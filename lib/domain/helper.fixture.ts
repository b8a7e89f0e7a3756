import fc from 'fast-check';
import type { HelpCriteria } from './find-local-help';
import { helpTypes, openTimes, searchRadii, sortOrders } from './find-local-help';
import { type HelperEntry, helperKinds } from './helper';
import { closedAllWeek, type WeeklyHours } from './hours';
import { markets } from './market';

/** An agent in Austin whom every plain search for Texas finds. */
export const austinEntry: HelperEntry = {
  number: 1,
  kind: 'agents',
  sortKey: 'lee ann',
  npn: '8800001',
  latitude: 30.25,
  longitude: -97.75,
  state: 'TX',
  standings: [{ planYear: 2027, states: ['TX', 'OK'] }],
  languages: ['es'],
  markets: ['individual'],
  hours: closedAllWeek,
  timeZone: 'America/Chicago',
  acceptsTexts: false,
};

/** The plainest search around the middle of Austin. */
export const austinCriteria: HelpCriteria = {
  state: 'TX',
  center: { latitude: 30.25, longitude: -97.75 },
  radius: 25,
  type: 'agents',
  market: null,
  languages: [],
  open: [],
  acceptsTexts: false,
  who: '',
  sort: 'distance',
  planYears: [2027],
  now: new Date('2026-11-24T18:00:00Z'),
};

const span = [{ opens: '09:00', closes: '17:00' }];
const timetables: readonly WeeklyHours[] = [
  closedAllWeek,
  { ...closedAllWeek, mon: span, tue: span, wed: span },
  { ...closedAllWeek, tue: [{ opens: '12:00', closes: '20:30' }], sat: span },
  { ...closedAllWeek, sun: [{ opens: '00:00', closes: '23:59' }] },
];

// Two towns, one at the 180th meridian, and all the way between. Steps are exact in binary, so that
// points east and west of a center are equally far away; many share one point.
const town = fc.constantFrom(
  { latitude: 30.25, longitude: -97.75 },
  { latitude: 30.25, longitude: -97.75 },
  { latitude: 52, longitude: 179.875 },
  { latitude: 13.5, longitude: 144.75 },
);
const steps = fc.constantFrom(0, 0, 0, 0.125, -0.125, 0.25, -0.25, 1, -1, 1.5, -20);
const point = fc.tuple(town, steps, steps).map(([{ latitude, longitude }, north, east]) => ({
  latitude: latitude + north,
  longitude: wrap(longitude + east),
}));

function wrap(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude;
}

const state = fc.constantFrom('TX', 'TX', 'OK', 'AK', 'GU', 'VI');
const manyStates = fc.uniqueArray(state, { maxLength: 4 });
const standing = fc.record({
  planYear: fc.constantFrom(2026, 2027, 2027, null),
  states: manyStates,
});
const number = fc.integer({ min: 1, max: 60 });

/** Entries of whom many share a point, a name or a distance, as it is with real ones. */
export const helperEntries: fc.Arbitrary<HelperEntry> = fc
  .record({
    number,
    kind: fc.constantFrom('agents', ...helperKinds),
    sortKey: fc.constantFrom('', 'lee ann', 'lee bo', 'leeds ann', 'ng bo', 'oneil zoe ann', 'öz'),
    npn: fc.constantFrom('', '7', '77', '8800001'),
    point,
    state,
    standings: fc.array(standing, { maxLength: 3 }),
    languages: fc.subarray(['es', 'vi', 'en']),
    markets: fc.subarray([...markets]),
    hours: fc.constantFrom(...timetables),
    timeZone: fc.constantFrom('America/Chicago', 'Pacific/Guam'),
    acceptsTexts: fc.boolean(),
  })
  .map(({ point: place, ...rest }) => ({ ...rest, ...place }));

/** A set of values that asks for nothing most of the time. */
const seldom = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([] as T[]) },
    { weight: 1, arbitrary: fc.subarray([...values]) },
  );

/** Searches of all kinds; most ask for little, so that they find many. */
export const helpCriteria: fc.Arbitrary<HelpCriteria> = fc.record({
  state,
  center: fc.option(point, { freq: 6 }),
  radius: fc.constantFrom(...searchRadii, 'state' as const),
  type: fc.constantFrom(...helpTypes, 'both' as const),
  market: fc.constantFrom(null, null, null, ...markets),
  languages: seldom(['es', 'vi', 'en']),
  open: seldom(openTimes),
  acceptsTexts: fc.constantFrom(false, false, false, true),
  who: fc.constantFrom('', '', '', '', ' ', 'LEE', 'ann lee', 'Ö', "O'Neil", 'nn', '7', '---'),
  sort: fc.constantFrom(...sortOrders, 'distance' as const),
  planYears: fc.constantFrom([2027], [2027], [2027], [2027, 2026], [2026]),
  now: fc.constantFrom(new Date('2026-11-24T18:00:00Z'), new Date('2026-11-22T00:30:00Z')),
});

/** What happens to an index. */
export type IndexChange = { readonly put: HelperEntry } | { readonly drop: number };

export const indexChanges: fc.Arbitrary<IndexChange> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ put: helperEntries }) },
  { weight: 1, arbitrary: fc.record({ drop: number }) },
);
