import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHealthLineRules } from '@/lib/domain/health-line';
import { nameKey } from '@/lib/domain/name';
import type { StateCode } from '@/lib/domain/state';
import { read, transact } from '../client';
import type { Handle } from '../handle';
import { saveHealthLineRules } from '../health-line';
import { findMeta, saveMeta } from '../meta';
import type { ZipCode } from '../zip-code';
import { saveZipCodes } from '../zip-code';

/** Grows when a shipped data file changes; a database with another number is filled anew. */
const referenceVersion = '1';

const folder = join(process.cwd(), 'db', 'seed', 'data');

/** Loads the ZIP codes and the health-line rules that every installation needs; once per version. */
export async function loadReferenceData(): Promise<void> {
  if ((await read((db) => findMeta(db, 'reference-data'))) === referenceVersion) return;
  const zipCodes = parseZipCodes(gunzipSync(await readFile(join(folder, 'zip-codes.tsv.gz'))));
  const rules = parseHealthLineRules(await readFile(join(folder, 'health-line-rules.csv'), 'utf8'));
  await transact(async (db: Handle) => {
    await saveZipCodes(db, zipCodes);
    await saveHealthLineRules(db, rules);
    await saveMeta(db, 'reference-data', referenceVersion);
  });
}

function parseZipCodes(text: Buffer): ZipCode[] {
  const [, ...lines] = text.toString('utf8').trimEnd().split('\n');
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
