import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { healthLineTable, parseHealthLineRules } from '@/lib/domain/health-line';
import { placesOf } from './places';
import type { Ground } from './world';
import { parseZipCodes, zipCodeFile } from './zip-codes';

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
    places: placesOf(parseZipCodes(readFileSync(zipCodeFile))),
    rules: healthLineTable(rules),
    otherCountWeights,
  };
}
