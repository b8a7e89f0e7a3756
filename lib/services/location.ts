import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import {
  type City,
  type CityTotal,
  findZipCode,
  listCities,
  listCitiesBetween,
} from '@/db/zip-code';
import type { Point } from '@/lib/domain/distance';
import { type CityReading, centralPlace, cityKeys, readLocation } from '@/lib/domain/location';
import { nameKey } from '@/lib/domain/name';
import {
  findStateByNameOrCode,
  type StateCode,
  stateInSentence,
  stateName,
} from '@/lib/domain/state';
import type { Message } from '@/lib/forms/state';

/** A place to search around, or a whole state. */
export type Place = {
  /** "Austin, TX 78701", "Austin, TX" or "Texas". */
  readonly name: string;
  readonly state: StateCode;
  /** null for a whole state. */
  readonly center: Point | null;
};

/** Why there is no place, and which ones may have been meant: texts for the same field. */
export type RefusedPlace = {
  readonly errors: Readonly<Record<'location', Message>>;
  /** "Springfield, IL"; most populous first. */
  readonly choices: readonly string[];
};

/**
 * The place that a visitor typed: a ZIP code, a city with its state, or a state. A city without a
 * state is taken when only one state has it; otherwise, however large one of them is, the visitor
 * chooses, because the state decides who is shown. What is a state and a city too is the city when
 * it lies in that state (New York), else the state (Indiana): a choice.
 */
export async function findPlace(db: Handle, text: string): Promise<Place | RefusedPlace> {
  const location = readLocation(text);
  if ('fault' in location) return refuse({ code: location.fault });
  if ('state' in location) return toState(location.state);
  if ('readings' in location) return findCity(db, location.readings);
  const row = await findZipCode(db, location.zip);
  if (row === null) return refuse({ code: 'zip.unknown' });
  return toPlace(row, `${row.city}, ${row.state} ${row.zip}`);
}

function refuse(message: Message, choices: readonly string[] = []): RefusedPlace {
  return { errors: { location: message }, choices };
}

function toPlace({ state, latitude, longitude }: City, name: string): Place {
  return { name, state, center: { latitude, longitude } };
}

function toState(state: StateCode): Place {
  return { name: stateName(state), state, center: null };
}

async function findCity(
  db: Handle,
  readings: readonly CityReading[],
): Promise<Place | RefusedPlace> {
  for (const { city, state } of readings) {
    const whole = state === null ? findStateByNameOrCode(city)?.code : undefined;
    const [first, ...rest] = await listNamed(db, city, state ?? whole ?? null);
    if (first) return choosePlace([first, ...rest]);
    if (whole) return toState(whole);
  }
  return refuseUnknown(db, readings);
}

async function listNamed(db: Handle, city: string, state: StateCode | null): Promise<City[]> {
  for (const key of cityKeys(city)) {
    const rows = await listCities(db, key, state);
    if (rows.length > 0) return rows;
  }
  return [];
}

function choosePlace(rows: readonly [City, ...City[]]): Place | RefusedPlace {
  const names = namesOf(rows);
  if (names.length > 1) return refuse({ code: 'location.choose' }, names);
  return toPlace(centralPlace(rows), `${rows[0].city}, ${rows[0].state}`);
}

async function refuseUnknown(db: Handle, readings: readonly CityReading[]): Promise<RefusedPlace> {
  const [reading] = readings;
  if (!reading?.state) return refuse({ code: 'location.unknown' });
  const elsewhere = await listNamed(db, reading.city, null);
  if (elsewhere.length === 0) return refuse({ code: 'location.unknown' });
  const params = {
    city: elsewhere[0]?.city ?? reading.city,
    state: stateInSentence(reading.state),
  };
  return refuse({ code: 'location.other-state', params }, namesOf(elsewhere));
}

/** One name per state, the state with the most people first. */
function namesOf(rows: readonly City[]): string[] {
  const cities = new Map<StateCode, { readonly name: string; readonly people: number }>();
  for (const { city, state, population } of rows) {
    const people = (cities.get(state)?.people ?? 0) + population;
    cities.set(state, { name: cities.get(state)?.name ?? `${city}, ${state}`, people });
  }
  return [...cities.values()].sort((a, b) => b.people - a.people).map(({ name }) => name);
}

/** Above all letters and digits, which is all that a city's key is made of. */
const afterAll = '\u{10ffff}';
const longestPrefix = 80;

/** More states than this do not have a city of one name. */
const mostNamesakes = 60;

/**
 * Cities that a text may be the beginning of, "Austin, TX", most populous first. With a comma the
 * city is finished, and what follows begins its state. Takes any text.
 */
export async function suggestPlaces(prefix: string, limit = 8): Promise<readonly string[]> {
  const [city = '', state] = prefix.slice(0, longestPrefix).split(',');
  const listBeginning = (db: Handle, key: string) =>
    state === undefined
      ? listCitiesBetween(db, key, key + afterAll, limit)
      : listCitiesBetween(db, key, `${key} `, mostNamesakes);
  const found = await read(async (db) => {
    const cities: CityTotal[] = [];
    for (const key of cityKeys(city)) cities.push(...(await listBeginning(db, key)));
    return cities;
  });
  const fitting = found
    .filter((one) => beginsState(one.state, state ?? ''))
    .sort((a, b) => b.population - a.population);
  return [...new Set(fitting.map((one) => `${one.city}, ${one.state}`))].slice(0, limit);
}

function beginsState(state: StateCode, typed: string): boolean {
  const key = nameKey(typed);
  return [state, stateName(state)].some((name) => nameKey(name).startsWith(key));
}
