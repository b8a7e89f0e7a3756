import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabase, transact } from '@/db/client';
import { type NewHelper, saveHelpers } from '@/db/helper';
import { parseZipCodes, zipCodeFile } from '@/db/seed/zip-codes';
import type { ZipCode } from '@/db/zip-code';
import { closedAllWeek, type WeeklyHours } from '@/lib/domain/hours';
import { copyOfEmpty, databaseFolder } from './data';

const office = [{ opens: '09:00', closes: '17:00' }];
const late = [{ opens: '10:00', closes: '20:00' }];
const week: WeeklyHours = { ...closedAllWeek, mon: office, tue: office, wed: late, thu: office };

/** The same numbers on every machine (a linear congruential generator, 0 to 1). */
export function createDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const zipCodes: readonly ZipCode[] = parseZipCodes(readFileSync(zipCodeFile));

/** Draws ZIP codes as people live in them. */
export function createZipDraw(draw: () => number): () => ZipCode {
  const lived = zipCodes.filter(({ population }) => population > 0);
  let total = 0;
  const ends = lived.map(({ population }) => {
    total += population;
    return total;
  });
  return () => {
    const wanted = draw() * total;
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const found = lived[low];
    if (!found) throw new Error('no ZIP code');
    return found;
  };
}

const surnames = [
  'garcia',
  'nguyen',
  'smith',
  'okafor',
  'lopez',
  'chen',
  'weber',
  'adams',
  'patel',
  'young',
];
const givenNames = ['maria', 'john', 'linh', 'ada', 'priya', 'walter', 'zoe'];
const languageSets = [[], [], ['es'], ['es'], ['vi'], ['es', 'pt'], ['cmn'], ['ko']];

function drawHelper(index: number, draw: () => number, zip: ZipCode): NewHelper {
  const text = index.toString(36);
  const pick = <T>(list: readonly T[]) => list[Math.floor(draw() * list.length)] as T;
  return {
    id: `helper-${text}`,
    slug: `agent-${text}`,
    publication: {
      kind: draw() < 0.03 ? 'assisters' : 'agents',
      sortKey: `${pick(surnames)}${text} ${pick(givenNames)}`,
      npn: String(10_000_000 + index),
      state: zip.state,
      latitude: zip.latitude,
      longitude: zip.longitude,
      standings: [{ planYear: 2027, states: draw() < 0.3 ? [zip.state, 'TX', 'FL'] : [zip.state] }],
      languages: pick(languageSets),
      markets: draw() < 0.5 ? ['individual'] : ['individual', 'shop'],
      hours: pick([week, closedAllWeek]),
      timeZone: zip.timeZone,
      acceptsTexts: draw() < 0.4,
      assisterKind: null,
      name: `Given Surname${text}`,
      street: `${index % 9_999} Main Street`,
      city: zip.city,
      zip: zip.zip,
      phone: '5125550142',
      phoneExtension: '',
      email: `agent.${text}@example.com`,
      website: `https://agent-${text}.example.com/`,
    },
  };
}

const rowsAtOnce = 50_000;

/** A folder with a database in which so many helpers are listed. */
export async function helperDatabase(count: number): Promise<string> {
  const folder = databaseFolder(`helpers-${count}`);
  if (existsSync(folder)) return folder;
  console.log(`(listing ${count.toLocaleString('en-US')} helpers)`);
  const part = copyOfEmpty(`helpers-${count}`);
  process.env.PORTAL_SANDBOX = '1';
  process.env.DATABASE_URL = `file:${join(part, 'portal.db')}`;
  const draw = createDraw(count);
  const drawZip = createZipDraw(draw);
  for (let from = 0; from < count; from += rowsAtOnce) {
    const helpers = Array.from({ length: Math.min(rowsAtOnce, count - from) }, (_, index) =>
      drawHelper(from + index, draw, drawZip()),
    );
    await transact((db) => saveHelpers(db, helpers, new Date('2026-11-01T12:00:00Z')));
  }
  closeDatabase();
  renameSync(part, folder);
  return folder;
}
