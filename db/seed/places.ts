import { asc, gt } from 'drizzle-orm';
import { nameKey } from '@/lib/domain/name';
import { niprStates, type StateCode } from '@/lib/domain/state';
import type { Handle } from '../handle';
import { zipCode } from '../schema/zip-code';
import { areaCodes } from './area-codes';
import type { Random } from './random';

/** A ZIP code where people live. */
export type Place = {
  readonly zip: string;
  readonly city: string;
  readonly cityKey: string;
  readonly county: string;
  readonly state: StateCode;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number;
};

type Exchange = {
  readonly codes: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
};

/** Where people live, ready to be drawn from in proportion to population. */
export type Places = {
  readonly list: readonly Place[];
  /** Population up to and including each place of the list. */
  readonly upTo: readonly number[];
  readonly exchanges: ReadonlyMap<StateCode, readonly Exchange[]>;
};

const columns = {
  zip: zipCode.zip,
  city: zipCode.city,
  cityKey: zipCode.cityKey,
  county: zipCode.county,
  state: zipCode.state,
  latitude: zipCode.latitude,
  longitude: zipCode.longitude,
  population: zipCode.population,
};

/** The populated ZIP codes of the states that license agents, in the order of their numbers. */
export async function loadPlaces(db: Handle): Promise<Places> {
  const rows = await db
    .select(columns)
    .from(zipCode)
    .where(gt(zipCode.population, 0))
    .orderBy(asc(zipCode.zip));
  return placesOf(rows);
}

/**
 * The places of a list that can be drawn: where people live and a state licenses agents.
 * @param all sorted by ZIP code
 */
export function placesOf(all: readonly Place[]): Places {
  const licensing = new Set<StateCode>(niprStates.map((state) => state.code));
  const list = all.filter((row) => row.population > 0 && licensing.has(row.state));
  let sum = 0;
  const upTo = list.map((place) => {
    sum += place.population;
    return sum;
  });
  return { list, upTo, exchanges: locateExchanges(list) };
}

export function drawPlace(random: Random, places: Places): Place {
  return placeAt(places, random.next());
}

/**
 * The place at a point of the line on which all people stand, sorted by ZIP code.
 * @param share 0 (inclusive) to 1 (exclusive)
 */
export function placeAt({ list, upTo }: Places, share: number): Place {
  const wanted = share * (upTo.at(-1) ?? 0);
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  const place = list[low];
  if (!place) throw new Error('there are no populated ZIP codes: load the reference data first');
  return place;
}

/**
 * Ten digits with an area code used around the place. 555-0100 to 555-0199 are reserved for
 * fiction (NANP), so no number of the sandbox can ring.
 */
export function drawPhone(random: Random, places: Places, place: Place): string {
  const exchanges = places.exchanges.get(place.state) ?? [];
  const nearest = exchanges.reduce<Exchange | undefined>(
    (best, next) => (!best || distance(next, place) < distance(best, place) ? next : best),
    undefined,
  );
  if (!nearest) throw new Error(`no area code for ${place.state}`);
  return `${random.pick(nearest.codes)}55501${String(random.int(0, 99)).padStart(2, '0')}`;
}

// Enough to find the nearest: degrees on a flat map, squared.
function distance(a: Omit<Exchange, 'codes'>, b: Place): number {
  const east = (a.longitude - b.longitude) * Math.cos((b.latitude * Math.PI) / 180);
  return east ** 2 + (a.latitude - b.latitude) ** 2;
}

function locateExchanges(list: readonly Place[]): Map<StateCode, Exchange[]> {
  const cities = new Map(list.map((place) => [`${place.state} ${place.cityKey}`, place]));
  const entries = Object.entries(areaCodes) as [StateCode, string][];
  return new Map(
    entries.map(([state, text]) => [
      state,
      text.split(',').map((part) => locate(part, state, cities)),
    ]),
  );
}

function locate(text: string, state: StateCode, cities: ReadonlyMap<string, Place>): Exchange {
  const [, codes = '', city = ''] = /^\s*((?:\d{3}\s+)+)(.+)$/.exec(text) ?? [];
  const center = cities.get(`${state} ${nameKey(city)}`);
  if (!center) throw new Error(`area codes of ${state}: "${text.trim()}" names no city there`);
  return { ...center, codes: codes.trim().split(/\s+/) };
}
