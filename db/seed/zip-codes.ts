import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameKey } from '@/lib/domain/name';
import type { StateCode } from '@/lib/domain/state';
import type { ZipCode } from '../zip-code';

/** The shipped list of ZIP codes (docs/data-sources.md). */
export const zipCodeFile = join(process.cwd(), 'db', 'seed', 'data', 'zip-codes.tsv.gz');

/** Reads the shipped file, as it is compressed. */
export function parseZipCodes(bytes: Buffer): ZipCode[] {
  const [, ...lines] = gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [zip, city, state, county, fips, latitude, longitude, zone, population, source] =
      line.split('\t') as [string, string, StateCode, ...string[]];
    return {
      zip,
      city,
      cityKey: nameKey(city),
      state,
      county: county ?? '',
      countyFips: fips ?? '',
      latitude: Number(latitude),
      longitude: Number(longitude),
      timeZone: zone ?? '',
      population: Number(population),
      source: source ?? '',
    };
  });
}
