import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { atLowestPriority, importCommand } from '@/lib/feed-worker';
import { copyOfEmpty, feedFiles } from './data';
import type { ImportRun } from './import-worker';
import { median, reportFigure, reportRatio, rounds } from './stats';

/** An import with all checks, hashes and indexes beside `sqlite3 .import` into bare tables. */
export function benchImport(producers: number): void {
  if (!hasSqlite3()) {
    console.log('\nImport: left out, the program sqlite3 is not installed');
    return;
  }
  const files = feedFiles(producers);
  const ours: ImportRun[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    theirs.push(importBare(files));
    ours.push(importChecked(files));
  }
  const rows = ours[0]?.rows ?? 0;
  const seconds = median(ours.map((run) => run.seconds));
  console.log(`\nImport of ${rows.toLocaleString('en-US')} rows`);
  reportRatio('rows a second / those of sqlite3 .import', median(theirs) / seconds, {
    atLeast: 0.6,
  });
  const memory = Math.max(...ours.map((run) => run.memory)) / 1e6;
  reportFigure('MB of memory at most (limit 600)', memory.toFixed(0));
}

function hasSqlite3(): boolean {
  try {
    execFileSync('sqlite3', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** Seconds, at the priority that our imports have: whatever else runs meets both alike. */
function importBare(files: readonly string[]): number {
  const database = join(copyOfEmpty('bare'), 'bare.db');
  const commands = [
    'PRAGMA journal_mode = WAL;',
    'PRAGMA synchronous = FULL;',
    '.mode csv',
    ...files.map((file) => `.import ${file} ${basename(file, '.csv')}`),
  ];
  const [command, args] = atLowestPriority('sqlite3', [database]);
  const startedAt = performance.now();
  execFileSync(command, args, { input: commands.join('\n') });
  const seconds = (performance.now() - startedAt) / 1000;
  rmSync(join(database, '..'), { recursive: true });
  return seconds;
}

function importChecked(files: readonly string[]): ImportRun {
  const folder = copyOfEmpty('checked');
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(folder, 'portal.db')}`,
  };
  const [command, args] = importCommand('bench/import-worker.ts', ...files);
  const output = execFileSync(command, args, { env, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '');
}
