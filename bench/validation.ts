import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { filledDatabase } from './data';
import { median, reportFigure, reportRatio, rounds } from './stats';
import type { ValidationRound } from './validation-worker';

const small = 20_000;
/** Rounds in which a new process compiles what it runs often; they do not count. */
const warmUps = 4;

/**
 * What a validation costs beside one prepared read by primary key, and how it grows with size. Each
 * round has processes of its own, since what a process learns at its start stays with it.
 */
export async function benchValidation(producers: number): Promise<void> {
  const results: (readonly [ValidationRound, ValidationRound])[] = [];
  for (let round = 0; round < rounds; round++) results.push(await runPair(small, producers));
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

/** One round of each of two sizes, in turn from the first warming up on. */
async function runPair(...sizes: [number, number]) {
  const workers = [await startWorker(sizes[0]), await startWorker(sizes[1])] as const;
  for (let warmUp = 0; warmUp < warmUps; warmUp++) for (const worker of workers) await ask(worker);
  const pair = [await ask(workers[0]), await ask(workers[1])] as const;
  for (const worker of workers) worker.send('end');
  return pair;
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
