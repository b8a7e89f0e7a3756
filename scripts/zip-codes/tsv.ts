import { gunzipSync, gzipSync } from 'node:zlib';
import type { StateCode } from '../../lib/domain/state';
import type { Source } from './place';

/** One line of the shipped table. */
export type ZipRow = {
  zip: string;
  city: string;
  state: StateCode;
  county: string;
  countyFips: string;
  /** Degrees, rounded to 5 decimals (about 1 meter). */
  latitude: number;
  longitude: number;
  /** IANA name. */
  timeZone: string;
  /** An estimate for spreading synthetic agents; 0 for PO box and single-building ZIPs. */
  population: number;
  source: Source;
};

export const header = [
  'zip',
  'city',
  'state',
  'county',
  'county_fips',
  'latitude',
  'longitude',
  'time_zone',
  'population',
  'source',
] as const;

/** Gzipped tab-separated text with a header row and a final newline. */
export function packRows(rows: readonly ZipRow[]): Buffer {
  const lines = [header.join('\t'), ...rows.map(toLine)];
  return zeroGzipStamp(gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
}

/** The lines of a packed table, split into cells; the first is the header. */
export function unpackCells(packed: Buffer): string[][] {
  const text = gunzipSync(packed).toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

function toLine(row: ZipRow): string {
  return [
    row.zip,
    row.city,
    row.state,
    row.county,
    row.countyFips,
    row.latitude.toFixed(5),
    row.longitude.toFixed(5),
    row.timeZone,
    row.population,
    row.source,
  ].join('\t');
}

// Bytes 4 to 7 are the modification time, byte 9 the operating system: fixed, so that building
// again on another day or machine gives the same file.
function zeroGzipStamp(packed: Buffer): Buffer {
  packed.fill(0, 4, 8);
  packed[9] = 255;
  return packed;
}
