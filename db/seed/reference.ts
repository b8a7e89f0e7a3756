import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHealthLineRules } from '@/lib/domain/health-line';
import { nameKey } from '@/lib/domain/name';
import type { StateCode } from '@/lib/domain/state';
import { readEnv } from '@/lib/env';
import { read, transact } from '../client';
import type { Handle } from '../handle';
import { saveHealthLineRules } from '../health-line';
import { findMeta, saveMeta } from '../meta';
import type { ZipCode } from '../zip-code';
import { saveZipCodes } from '../zip-code';

const folder = join(process.cwd(), 'db', 'seed', 'data');

/**
 * Loads the ZIP codes and the health-line rules that every installation needs. A file that has
 * changed since it was loaded is loaded again.
 * @throws Error naming the line of a rule that cannot be read; the rules before stay
 */
export async function loadReferenceData(): Promise<void> {
  await loadFile('zip-codes', join(folder, 'zip-codes.tsv.gz'), (db, bytes) =>
    saveZipCodes(db, parseZipCodes(gunzipSync(bytes))),
  );
  await loadFile('health-line-rules', readEnv().healthLineRules, (db, bytes) =>
    saveHealthLineRules(db, parseHealthLineRules(bytes.toString('utf8'))),
  );
}

async function loadFile(
  name: string,
  file: string,
  save: (db: Handle, bytes: Buffer) => Promise<void>,
): Promise<void> {
  const bytes = await readFile(file);
  const digest = createHash('sha256').update(bytes).digest('base64url');
  if ((await read((db) => findMeta(db, name))) === digest) return;
  await transact(async (db) => {
    await save(db, bytes);
    await saveMeta(db, name, digest);
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
