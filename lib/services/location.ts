import type { Handle } from '@/db/handle';
import { findZipCode, listCities, type ZipCode } from '@/db/zip-code';
import type { Point } from '@/lib/domain/distance';
import { type CityReading, centralPlace, cityKeys, readLocation } from '@/lib/domain/location';
import { findStateByNameOrCode, type StateCode, stateInSentence } from '@/lib/domain/state';
import type { Message } from '@/lib/forms/state';

/** A place to search around. */
export type Place = Point & {
  /** "Austin, TX 78701" or "Austin, TX". */
  readonly name: string;
  readonly state: StateCode;
};

/** Why there is no place, and which ones may have been meant: texts for the same field. */
export type RefusedPlace = {
  readonly errors: Readonly<Record<'location', Message>>;
  /** "Springfield, IL"; most populous first. */
  readonly choices: readonly string[];
};

/**
 * The place that a visitor typed: a ZIP code, or a city with its state. A city without a state is
 * taken when only one state has it; otherwise, however large one of them is, the visitor chooses,
 * because the state decides who is shown.
 */
export async function findPlace(db: Handle, text: string): Promise<Place | RefusedPlace> {
  const location = readLocation(text);
  if ('fault' in location) return refuse({ code: location.fault });
  if ('readings' in location) return findCity(db, location.readings);
  const row = await findZipCode(db, location.zip);
  if (row === null) return refuse({ code: 'zip.unknown' });
  return toPlace(row, `${row.city}, ${row.state} ${row.zip}`);
}

function refuse(message: Message, choices: readonly string[] = []): RefusedPlace {
  return { errors: { location: message }, choices };
}

function toPlace({ state, latitude, longitude }: ZipCode, name: string): Place {
  return { name, state, latitude, longitude };
}

async function findCity(
  db: Handle,
  readings: readonly CityReading[],
): Promise<Place | RefusedPlace> {
  for (const { city, state } of readings) {
    const [first, ...rest] = await listNamed(db, city, state);
    if (first) return choosePlace([first, ...rest], city, state);
  }
  return refuseUnknown(db, readings);
}

async function listNamed(db: Handle, city: string, state: StateCode | null): Promise<ZipCode[]> {
  for (const key of cityKeys(city)) {
    const rows = await listCities(db, key, state);
    if (rows.length > 0) return rows;
  }
  return [];
}

function choosePlace(
  rows: readonly [ZipCode, ...ZipCode[]],
  city: string,
  typedState: StateCode | null,
): Place | RefusedPlace {
  const names = namesOf(rows);
  if (typedState === null && (names.length > 1 || isOtherState(city, rows[0].state))) {
    return refuse({ code: 'location.choose' }, names);
  }
  return toPlace(centralPlace(rows), `${rows[0].city}, ${rows[0].state}`);
}

/** "Indiana" is a town in Pennsylvania, but hardly what was meant. */
function isOtherState(city: string, state: StateCode): boolean {
  const named = findStateByNameOrCode(city);
  return named !== undefined && named.code !== state;
}

async function refuseUnknown(db: Handle, readings: readonly CityReading[]): Promise<RefusedPlace> {
  const whole = findStateByNameOrCode(readings.at(-1)?.city ?? '');
  if (whole)
    return refuse({ code: 'location.state-only', params: { state: stateInSentence(whole.code) } });
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
function namesOf(rows: readonly ZipCode[]): string[] {
  const cities = new Map<StateCode, { readonly name: string; readonly people: number }>();
  for (const { city, state, population } of rows) {
    const people = (cities.get(state)?.people ?? 0) + population;
    cities.set(state, { name: cities.get(state)?.name ?? `${city}, ${state}`, people });
  }
  return [...cities.values()].sort((a, b) => b.people - a.people).map(({ name }) => name);
}
