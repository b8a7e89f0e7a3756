import { milesBetween, type Point } from './distance';
import { nameKey } from './name';
import { findStateByNameOrCode, type StateCode } from './state';

/** A city as typed, and the state that was typed with it. */
export type CityReading = { readonly city: string; readonly state: StateCode | null };

/** Why a text can be no place at all; the codes are those of the message catalogue. */
export type LocationFault = 'location.required' | 'zip.invalid' | 'location.invalid';

/**
 * What a text for a place may mean: a ZIP code, a whole state, or readings as a city to try in
 * order.
 */
export type Location =
  | { readonly zip: string }
  | { readonly state: StateCode }
  | { readonly readings: readonly CityReading[] }
  | { readonly fault: LocationFault };

/** Five digits, alone or with four more, at the end of the text. */
const zipAtEnd = /(?:^|[\s,])(\d{5})(?:[\s\p{Pd}]?\d{4})?$/u;
const longest = 80;

/**
 * Reads "78701", "78701-1234", "Austin, TX", "austin texas" or "Austin, TX 78701" (domain.md, Find
 * Local Help: one field for both). A ZIP code decides when there is one. Takes any text.
 */
export function readLocation(text: string): Location {
  const typed = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  if (typed === '') return { fault: 'location.required' };
  const zip = zipAtEnd.exec(typed)?.[1];
  if (zip) return { zip };
  if (/^[\d\s\p{Pd}]+$/u.test(typed)) return { fault: 'zip.invalid' };
  if (nameKey(typed) === '' || typed.length > longest) return { fault: 'location.invalid' };
  const state = findWholeState(typed);
  return state ? { state } : { readings: cityReadings(typed) };
}

/** "Washington State" and "the state of New York" cannot mean the cities. */
function findWholeState(typed: string): StateCode | null {
  const [, before, after] = /^(?:the )?state of (.+)$|^(.+) state$/iu.exec(typed) ?? [];
  return findStateByNameOrCode(before ?? after ?? '')?.code ?? null;
}

/** The longest ending that is a state comes first: "Charleston West Virginia" is no Virginia. */
function cityReadings(typed: string): CityReading[] {
  // The one "state" that is a city too.
  if (findStateByNameOrCode(typed)?.code === 'DC') return [{ city: 'Washington', state: 'DC' }];
  const words = typed.split(/[\s,]+/u).filter((word) => word !== '');
  const readings: CityReading[] = [];
  for (let size = 1; size < words.length; size++) {
    const state = findStateByNameOrCode(words.slice(size).join(' '));
    const city = words.slice(0, size).join(' ');
    if (state && nameKey(city) !== '') readings.push({ city, state: state.code });
  }
  return [...readings, { city: typed, state: null }];
}

/** Words that people shorten and the postal table spells out, or the other way round. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['ft', 'fort'],
  ['mt', 'mount'],
  ['saint', 'st'],
  ['sainte', 'ste'],
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

const compass: ReadonlyMap<string, string> = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);

const nicknames: ReadonlyMap<string, string> = new Map([
  ['nyc', 'newyork'],
  ['newyorkcity', 'newyork'],
]);

/** The keys under which the ZIP code table may hold a city, the typed spelling first. */
export function cityKeys(city: string): readonly string[] {
  const words = city
    .replace(/\./g, '')
    .toLowerCase()
    .split(/[\s,]+/u);
  const respelled = words.map((word) => spellings.get(word) ?? word);
  const [first = '', ...rest] = words;
  const spelledOut = [compass.get(first) ?? first, ...rest];
  const keys = [words, respelled, spelledOut].map((variant) => nameKey(variant.join(' ')));
  const nickname = nicknames.get(keys[0] ?? '');
  return [...new Set(nickname ? [nickname, ...keys] : keys)].filter((key) => key !== '');
}

type Populated = Point & { readonly population: number };

/**
 * Of a city's ZIP codes, the one nearest to where its people live on average: the middle of the
 * search. One of them and not the average itself, which may lie between two towns of one name.
 */
export function centralPlace<T extends Populated>(places: readonly [T, ...T[]]): T {
  const middle = averagePoint(places);
  return places.reduce((best, place) =>
    milesBetween(middle, place) < milesBetween(middle, best) ? place : best,
  );
}

function averagePoint(places: readonly Populated[]): Point {
  const total = places.reduce((sum, { population }) => sum + population, 0);
  const weigh = (population: number) => (total === 0 ? 1 / places.length : population / total);
  const average = (degrees: (place: Populated) => number) =>
    places.reduce((sum, place) => sum + weigh(place.population) * degrees(place), 0);
  return {
    latitude: average(({ latitude }) => latitude),
    longitude: average(({ longitude }) => longitude),
  };
}
