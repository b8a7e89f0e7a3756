import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHealthLineRules } from '@/lib/domain/health-line';
import { nameKey } from '@/lib/domain/name';
import type { StateCode } from '@/lib/domain/state';
import { type Place, placesOf } from './places';
import { type Ground, groupRules } from './world';

/** What the producers of a feed are drawn from; their numbers follow from their place in it. */
export type FeedWorld = Omit<Ground, 'numbers'>;

/** The day of a feed and the newest plan year then: fixed, so that a feed never changes. */
export const feedDay = '2026-11-02';
const planYear = 2027;

/** About five licenses each (domain.md: 10 million of 2 million producers). */
const otherCountWeights = [33, 16, 12, 9, 7, 7, 5, 5, 3, 3];

const folder = join(process.cwd(), 'db', 'seed', 'data');

/** Reads places and rules from the files that fill a database, so that none is needed. */
export function loadFeedWorld(): FeedWorld {
  const rules = parseHealthLineRules(readFileSync(join(folder, 'health-line-rules.csv'), 'utf8'));
  return {
    context: { planYear },
    places: placesOf(readPlaces()),
    rulesByState: groupRules(rules),
    otherCountWeights,
  };
}

function readPlaces(): Place[] {
  const text = gunzipSync(readFileSync(join(folder, 'zip-codes.tsv.gz'))).toString('utf8');
  const [, ...lines] = text.trimEnd().split('\n');
  return lines.map(parsePlace);
}

function parsePlace(line: string): Place {
  const [zip = '', city = '', state, county = '', , latitude, longitude, , population] =
    line.split('\t');
  return {
    zip,
    city,
    cityKey: nameKey(city),
    county,
    state: state as StateCode,
    latitude: Number(latitude),
    longitude: Number(longitude),
    population: Number(population),
  };
}
