import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { closeDatabase, read } from '@/db/client';
import { findProducerByFein, findProducerBySsn, listProducersByLicense } from '@/db/producer';
import { listProducersAfter } from '@/db/producer-edition';
import type { ProducerRecord } from '@/lib/domain/producer';
import { importCommand } from '@/lib/feed-worker';
import { copyOf, feedFiles, filledDatabase } from './data';
import { median, percentile, reportFigure, reportRatio, rounds } from './stats';

const betweenMs = 4;

/** The 99th percentile of a look-up while an import runs beside it, against that of an idle machine. */
export async function benchSearch(producers: number): Promise<void> {
  const folder = copyOf(filledDatabase(20_000), 'search');
  process.env.PORTAL_SANDBOX = '1';
  process.env.DATABASE_URL = `file:${join(folder, 'portal.db')}`;
  const sample = await read((db) => listProducersAfter(db, '0', 5_000));
  const files = feedFiles(producers);
  await searchUntil(sample, pause(1_000));
  const idle: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const during = await searchUntil(sample, runImport(files));
    busy.push(percentile(during, 99));
    const window = Math.min(10_000, during.length * (betweenMs + 1));
    idle.push(percentile(await searchUntil(sample, pause(window)), 99));
  }
  console.log(`\nLook-ups while ${producers.toLocaleString('en-US')} producers are imported`);
  reportRatio('99th percentile / the same when idle', median(busy) / median(idle), { atMost: 2 });
  reportFigure('microseconds, the 99th percentile when idle', (median(idle) / 1000).toFixed(0));
  closeDatabase();
  rmSync(folder, { recursive: true });
}

/** As the server runs it: behind everything else. */
async function runImport(files: readonly string[]): Promise<void> {
  const [command, args] = importCommand('scripts/nipr-import.ts', ...files);
  await once(spawn(command, args, { stdio: 'ignore' }), 'exit');
}

/** Looks up again and again until something has ended. @returns nanoseconds of each */
async function searchUntil(
  sample: readonly ProducerRecord[],
  end: Promise<unknown>,
): Promise<number[]> {
  let ended = false;
  void end.then(() => {
    ended = true;
  });
  const times: number[] = [];
  for (let index = 0; !ended; index++) {
    const record = sample[(index * 7_919) % sample.length];
    if (record) times.push(await timeSearch(record));
    await pause(betweenMs);
  }
  return times;
}

async function timeSearch(record: ProducerRecord): Promise<number> {
  const startedAt = process.hrtime.bigint();
  await read(async (db) => {
    const [license] = record.licenses;
    if (license) await listProducersByLicense(db, license.state, license.number);
    if (record.ssnHmac) await findProducerBySsn(db, record.ssnHmac);
    if (record.fein) await findProducerByFein(db, record.fein);
  });
  return Number(process.hrtime.bigint() - startedAt);
}
