import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, sandboxDatabase } from './data';
import type { EnumerationRound } from './enumeration-worker';
import { median, reportRatio, rounds } from './stats';

/** With five rounds: 200 pairs. */
const pairs = 40;

/** Whether the time of an answer tells who has an account: known and unknown asked in turn. */
export async function benchEnumeration(): Promise<void> {
  const folder = copyOf(sandboxDatabase(), 'enumeration');
  const worker = await startWorker(folder);
  const results: EnumerationRound[] = [];
  for (let round = 0; round < rounds; round++) {
    worker.send(pairs);
    const [result] = await once(worker, 'message');
    results.push(result);
  }
  worker.send('end');
  rmSync(folder, { recursive: true, force: true });
  console.log(`\nAnswers to ${rounds * pairs} pairs of a known and an unknown User ID`);
  for (const name of ['sign-in', 'create-account', 'forgot-password'] as const) {
    const ratio = median(results.map((result) => ratioOf(result[name])));
    reportRatio(`${name}: known / unknown`, ratio, { atMost: 1.1 });
  }
}

function ratioOf(times: readonly (readonly [number, number])[]): number {
  return median(times.map(([theirs]) => theirs)) / median(times.map(([, nobodys]) => nobodys));
}

async function startWorker(folder: string): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
  };
  const worker = fork('bench/enumeration-worker.ts', { env, execArgv: ['--import', 'tsx'] });
  await once(worker, 'message');
  return worker;
}
