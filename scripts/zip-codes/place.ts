import type { StateCode } from '../../lib/domain/state';
import { isMailerName } from './city-name';
import { milesBetween, nearestByDistance, nearestByNumber, type Point } from './distance';
import type { PostalRecord } from './sources';

/** Where a row's coordinates come from. */
export type Source = 'gazetteer' | 'geonames' | 'neighbor';

/** A ZIP with its raw city name, state and coordinates. */
export type Place = {
  zip: string;
  city: string;
  state: StateCode;
  point: Point;
  source: Source;
  /** Whether the Census has an area for the ZIP: PO boxes and single buildings have none. */
  hasArea: boolean;
  /** What was set aside or borrowed, for the build's report. */
  note?: 'gazetteer point set aside' | 'postal point set aside' | 'city from neighbor';
};

// A point further than this from every other Census area of its city is not where the city's mail
// goes: the Census point of Anchorage's 99503 is 275 miles out (its area lies in scattered pieces),
// the postal point of 99505 is 314. Where a city has no area, its three-digit zone or its state
// stands in. Both limits are choices.
const sameCityMiles = 25;
const sameZoneMiles = 100;

type Candidate = PostalRecord & { area?: Point };
type Neighbor = { zip: string; city: string; state: StateCode; point: Point };

/** Gives every postal ZIP a point; fails on a Census ZIP the postal list lacks. */
export function placeAll(
  postal: ReadonlyMap<string, PostalRecord>,
  gazetteer: ReadonlyMap<string, Point>,
): Place[] {
  const nameless = [...gazetteer.keys()].filter((zip) => !postal.has(zip));
  if (nameless.length > 0) throw new Error(`Add to sources.ts: ${nameless.join(', ')}`);
  const candidates = [...postal.values()].map((record): Candidate => {
    const area = gazetteer.get(record.zip);
    return area ? { ...record, area } : record;
  });
  const neighbors = groupNeighbors(candidates);
  const places = candidates.map((candidate) => placeOne(candidate, neighbors));
  return places.sort((a, b) => (a.zip < b.zip ? -1 : 1));
}

function placeOne(candidate: Candidate, neighbors: Neighbors): Place {
  const sameCity = neighbors.inCity(candidate);
  const place = candidate.area
    ? placeWithArea(candidate, candidate.area, sameCity)
    : placeWithoutArea(candidate, neighbors);
  const renames = !candidate.area && sameCity.length === 0 && isMailerName(candidate.city);
  return renames ? renamed(place, neighbors.inZone(candidate)) : place;
}

function placeWithArea(candidate: Candidate, area: Point, sameCity: readonly Neighbor[]): Place {
  const { zip, city, state, point } = candidate;
  const base = { zip, city, state, hasArea: true };
  const astray = sameCity.length > 0 && !isNear(area, sameCity, sameCityMiles);
  if (!astray || !point || !isNear(point, sameCity, sameCityMiles)) {
    return { ...base, point: area, source: 'gazetteer' };
  }
  return { ...base, point, source: 'geonames', note: 'gazetteer point set aside' };
}

function placeWithoutArea(candidate: Candidate, neighbors: Neighbors): Place {
  const { zip, city, state, point } = candidate;
  const base = { zip, city, state, hasArea: false };
  const sameCity = neighbors.inCity(candidate);
  const sameZone = neighbors.inZone(candidate);
  const wider = sameZone.length > 0 ? sameZone : neighbors.inState(candidate);
  const around = sameCity.length > 0 ? sameCity : wider;
  const miles = sameCity.length > 0 ? sameCityMiles : sameZoneMiles;
  if (point && isNear(point, around, miles)) return { ...base, point, source: 'geonames' };
  const neighbor = nearestByNumber(zip, around);
  if (!neighbor) throw new Error(`No neighbor for ZIP ${zip} in ${state}`);
  return { ...base, point: neighbor.point, source: 'neighbor', note: 'postal point set aside' };
}

function renamed(place: Place, sameZone: readonly Neighbor[]): Place {
  const neighbor = nearestByDistance(place.point, sameZone);
  return neighbor ? { ...place, city: neighbor.city, note: 'city from neighbor' } : place;
}

function isNear(point: Point, neighbors: readonly Neighbor[], miles: number): boolean {
  return neighbors.some((neighbor) => milesBetween(point, neighbor.point) <= miles);
}

/** The other ZIPs with a Census area around a ZIP. */
type Neighbors = Record<'inCity' | 'inZone' | 'inState', (of: Candidate) => readonly Neighbor[]>;

function groupNeighbors(candidates: readonly Candidate[]): Neighbors {
  const withArea = candidates.flatMap(({ zip, city, state, area }) =>
    area ? [{ zip, city, state, point: area }] : [],
  );
  return {
    inCity: grouped(withArea, ({ state, city }) => `${state} ${city}`),
    inZone: grouped(withArea, ({ state, zip }) => `${state} ${zip.slice(0, 3)}`),
    inState: grouped(withArea, ({ state }) => state),
  };
}

function grouped(
  neighbors: readonly Neighbor[],
  keyOf: (item: PostalRecord) => string,
): (of: Candidate) => readonly Neighbor[] {
  const groups = Map.groupBy(neighbors, keyOf);
  return (of) => (groups.get(keyOf(of)) ?? []).filter((neighbor) => neighbor.zip !== of.zip);
}
