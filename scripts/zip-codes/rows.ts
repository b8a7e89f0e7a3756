import { type CountyNames, properCityName } from './city-name';
import {
  type County,
  findCounty,
  findNearestCounty,
  indexCountyNames,
  loadCountyShapes,
  type Shape,
} from './counties';
import type { Place } from './place';
import { estimatePopulations } from './population';
import { assignTimeZones } from './time-zone';
import type { ZipRow } from './tsv';

/** The finished rows and the county gaps filled on the way, for the report. */
export type Built = {
  rows: ZipRow[];
  /** Points in no county: open water, or land the simplified shore leaves out. */
  noCounty: Place[];
  /** Points over the border from the state the mail is addressed to. */
  otherState: Place[];
};

type Settled = Place & { county: County };

/** Adds county, time zone, spelling and population to every place. */
export function buildRows(places: readonly Place[]): Built {
  const shapes = loadCountyShapes();
  const found = places.map((place) => findCounty(place.point, shapes));
  const settled = places.map((place, index): Settled => {
    const county = settleCounty(place, found[index], shapes);
    return { ...place, county };
  });
  return {
    rows: assembleRows(settled, indexCountyNames(shapes)),
    noCounty: places.filter((_, index) => !found[index]),
    otherState: places.filter(({ state }, index) => (found[index]?.state ?? state) !== state),
  };
}

// Mail crosses state lines, but a ZIP's county must be one of the state its addresses are in:
// licenses and plans go by state.
function settleCounty(place: Place, found: County | undefined, shapes: readonly Shape[]): County {
  if (found?.state === place.state) return found;
  const nearest = findNearestCounty(place.point, place.state, shapes);
  if (!nearest) throw new Error(`No county for ZIP ${place.zip} in ${place.state}`);
  return nearest;
}

function assembleRows(places: readonly Settled[], names: CountyNames): ZipRow[] {
  const populations = estimatePopulations(places);
  const timeZones = assignTimeZones(
    places.map(({ point, state, county }) => ({ point, state, countyFips: county.fips })),
  );
  return places.map((place, index) => ({
    zip: place.zip,
    city: properCityName(place.city, place.state, names),
    state: place.state,
    county: place.county.name,
    countyFips: place.county.fips,
    ...place.point,
    timeZone: timeZones[index] ?? '',
    population: populations[index] ?? 0,
    source: place.source,
  }));
}
