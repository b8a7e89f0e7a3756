import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { closeDatabase, read } from '@/db/client';
import { listProducersAfter } from '@/db/producer-edition';
import type { ProducerRecord } from '@/lib/domain/producer';
import { importCommand } from '@/lib/feed-worker';
import { copyOf, feedFiles, sandboxDatabase } from './data';
import { lookUpByLicense, openLookupForm, startServer } from './server';
import { median, percentile, reportFigure, reportRatio, rounds } from './stats';

/** Between two searches: a server that is used, not one that is flooded. */
const betweenMs = 20;

/**
 * The 99th percentile of a search at `/npn-lookup`, as a browser without JavaScript sends it to the
 * server, while an import runs beside it, against that of an idle machine.
 */
export async function benchSearch(producers: number): Promise<void> {
  const folder = copyOf(sandboxDatabase(), 'search');
  process.env.PORTAL_SANDBOX = '1';
  process.env.DATABASE_URL = `file:${folder}/portal.db`;
  const files = feedFiles(producers);
  const sample = (await read((db) => listProducersAfter(db, '17001200', 5_000))).filter(
    ({ licenses }) => licenses.length > 0,
  );
  closeDatabase();
  const server = await startServer(folder);
  const form = await openLookupForm(server.url);
  const search = (index: number) => timeSearch(server.url, form, sample, index);
  await searchUntil(search, pause(8_000));
  const idle: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < rounds; round++) {
    busy.push(percentile(await searchUntil(search, runImport(files)), 99));
    idle.push(percentile(await searchUntil(search, pause(8_000)), 99));
  }
  await server.stop();
  console.log(`\nSearches while ${producers.toLocaleString('en-US')} producers are imported`);
  reportRatio('99th percentile / the same when idle', median(busy) / median(idle), { atMost: 2 });
  reportFigure('milliseconds, the 99th percentile when idle', (median(idle) / 1e6).toFixed(1));
  rmSync(folder, { recursive: true });
}

/** As the server runs it: behind everything else. */
async function runImport(files: readonly string[]): Promise<void> {
  const [command, args] = importCommand('scripts/nipr-import.ts', ...files);
  await once(spawn(command, args, { stdio: 'ignore' }), 'exit');
}

/** Searches again and again until something has ended. @returns nanoseconds of each */
async function searchUntil(
  search: (index: number) => Promise<number>,
  end: Promise<unknown>,
): Promise<number[]> {
  let ended = false;
  void end.then(() => {
    ended = true;
  });
  const times: number[] = [];
  for (let index = 0; !ended; index++) {
    times.push(await search(index));
    await pause(betweenMs);
  }
  return times;
}

let visitors = 0;

async function timeSearch(
  url: string,
  form: FormData,
  sample: readonly ProducerRecord[],
  index: number,
): Promise<number> {
  const license = sample[(index * 7_919) % sample.length]?.licenses[0];
  if (!license) throw new Error('nobody to search for');
  // Each from an address of its own, or the limit would answer.
  const address = `10.${visitors >> 16}.${(visitors >> 8) & 255}.${visitors++ & 255}`;
  const startedAt = process.hrtime.bigint();
  const page = await lookUpByLicense(url, form, license, address);
  const time = Number(process.hrtime.bigint() - startedAt);
  if (!/records? found/i.test(page)) throw new Error('the search was not answered');
  return time;
}
