import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { filledDatabase } from './data';
import { median, reportFigure, reportRatio, rounds } from './stats';
import type { ValidationRound } from './validation-worker';

const small = 20_000;

/** What a validation costs beside one prepared read by primary key, and how it grows with size. */
export async function benchValidation(producers: number): Promise<void> {
  const workers = [await startWorker(small), await startWorker(producers)] as const;
  await ask(workers[0]);
  await ask(workers[1]);
  const results: [ValidationRound, ValidationRound][] = [];
  for (let round = 0; round < rounds; round++) {
    results.push([await ask(workers[0]), await ask(workers[1])]);
  }
  for (const worker of workers) worker.send('end');
  const of = (index: 0 | 1, what: keyof ValidationRound) =>
    median(results.map((pair) => pair[index][what]));
  const validate = of(1, 'validate');
  console.log(`\nValidation at ${producers.toLocaleString('en-US')} producers`);
  reportRatio('one validation / one prepared read by primary key', validate / of(1, 'read'), {
    atMost: 3,
  });
  reportFigure(
    'one validation / the same read by the driver alone, without query builder and promises',
    (validate / of(1, 'driver')).toFixed(2),
  );
  reportRatio('one validation / the same at 20,000', validate / of(0, 'validate'), {
    atMost: 1.4,
  });
  reportFigure(
    'the read by primary key / the same at 20,000',
    (of(1, 'read') / of(0, 'read')).toFixed(2),
  );
}

async function startWorker(producers: number): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(filledDatabase(producers), 'portal.db')}`,
  };
  const worker = fork('bench/validation-worker.ts', { env, execArgv: ['--import', 'tsx'] });
  await once(worker, 'message');
  return worker;
}

async function ask(worker: ChildProcess): Promise<ValidationRound> {
  worker.send('round');
  const [result] = await once(worker, 'message');
  return result;
}
