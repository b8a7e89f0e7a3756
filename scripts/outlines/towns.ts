import { readFileSync } from 'node:fs';
import { parseZipCodes, zipCodeFile } from '../../db/seed/zip-codes';
import { centralPlace } from '../../lib/domain/location';
import type { OutlineFile } from '../../lib/domain/outline';

/** Bases have ZIP codes of their own, but nobody looks for them on this map. */
const military = /\b(?:[A-Z]{3,}|A[Ff]b|Naval|Navy|Air Force|Army|Barracks|Mcas|Jbsa)\b/;

/**
 * Towns by their postal names, the larger ones first: they get their name onto a map before others.
 * The estimate of the population is good enough for that order; no figure leaves this file.
 */
export function listTowns(): OutlineFile['towns'] {
  const zips = parseZipCodes(readFileSync(zipCodeFile))
    .filter(({ population }) => population > 0)
    .filter(({ city }) => !military.test(city));
  const cities = Map.groupBy(zips, ({ state, cityKey }) => `${state} ${cityKey}`);
  return [...cities.values()]
    .flatMap(([first, ...rest]) => (first ? [toTown([first, ...rest])] : []))
    .sort((a, b) => b.population - a.population || (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}

type Zip = ReturnType<typeof parseZipCodes>[number];

function toTown(zips: readonly [Zip, ...Zip[]]) {
  const { city, zip } = zips[0];
  const { longitude, latitude } = centralPlace(zips);
  const row = [city, Math.round(longitude * 1000), Math.round(latitude * 1000)] as const;
  return { row, key: zip, population: zips.reduce((sum, one) => sum + one.population, 0) };
}
