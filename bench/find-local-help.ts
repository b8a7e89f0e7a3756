import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { HelpRound } from './find-local-help-worker';
import { helperDatabase } from './helper-data';
import { openPostgis } from './postgis';
import { median, reportFigure, reportRatio, rounds } from './stats';

/** The nearest twenty of Find Local Help beside reads by key, beside ten times less, beside PostGIS. */
export async function benchFindLocalHelp(small: number, large: number): Promise<void> {
  const workers = [await startWorker(small), await startWorker(large)] as const;
  const postgis = await openPostgis(large);
  for (const worker of workers) await ask(worker);
  const results: [HelpRound, HelpRound][] = [];
  const postgisTimes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    results.push([await ask(workers[0]), await ask(workers[1])]);
    if (postgis) postgisTimes.push(await postgis.time());
  }
  for (const worker of workers) worker.send('end');
  await postgis?.close();
  report(results, postgisTimes, { small, large });
}

async function startWorker(count: number): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(await helperDatabase(count), 'portal.db')}`,
  };
  const worker = fork('bench/find-local-help-worker.ts', { env, execArgv: ['--import', 'tsx'] });
  await once(worker, 'message');
  return worker;
}

async function ask(worker: ChildProcess): Promise<HelpRound> {
  worker.send('round');
  const [result] = await once(worker, 'message');
  return result;
}

type Sizes = { readonly small: number; readonly large: number };

function report(
  results: readonly [HelpRound, HelpRound][],
  postgisTimes: readonly number[],
  { small, large }: Sizes,
): void {
  const of = (index: 0 | 1, what: keyof HelpRound) =>
    median(results.map((pair) => pair[index][what]));
  console.log(`\nFind Local Help with ${large.toLocaleString('en-US')} listed`);
  const reads = of(1, 'reads');
  reportRatio('the nearest 20 / twenty prepared reads by primary key', of(1, 'nearest') / reads, {
    atMost: 1.6,
  });
  reportRatio(
    `95th percentile / the same with ${small.toLocaleString('en-US')}`,
    of(1, 'nearest95') / of(0, 'nearest95'),
    { atMost: 1.5 },
  );
  reportFigure('microseconds, the nearest 20', (of(1, 'nearest') / 1e3).toFixed(0));
  reportFigure(
    'all that the page asks, totals included / the nearest 20',
    (of(1, 'page') / of(1, 'nearest')).toFixed(2),
  );
  reportFigure('microseconds, its 95th percentile', (of(1, 'page95') / 1e3).toFixed(0));
  reportPostgis(postgisTimes, of(1, 'nearest'));
}

function reportPostgis(postgisTimes: readonly number[], nearest: number): void {
  if (postgisTimes.length > 0) {
    reportRatio('PostgreSQL with PostGIS / the nearest 20', median(postgisTimes) / nearest, {
      atLeast: 2,
    });
  } else console.log('  PostGIS: left out, set BENCH_POSTGRES to a database with the extension');
}
