import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Feeds and databases are kept between runs; remove the folder to make them anew. */
const folder = process.env.BENCH_DATA ?? join('bench', 'data');

/** Databases with tables of another version are not used again. */
const version = globSync('db/migrations/*/*.sql').length;

/** Where a database is kept. */
export function databaseFolder(name: string): string {
  return join(folder, `${name}-v${version}`);
}

function run(script: string, args: readonly string[], databaseFolder = ''): void {
  const env = {
    ...process.env,
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${join(databaseFolder, 'portal.db')}`,
  };
  execFileSync(process.execPath, ['--import', 'tsx', script, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The six files of a feed of so many producers. */
export function feedFiles(producers: number): string[] {
  const feed = join(folder, `feed-${producers}`);
  if (!existsSync(join(feed, 'producers.csv'))) {
    console.log(`(making a feed of ${producers.toLocaleString('en-US')} producers)`);
    run('scripts/nipr-generate.ts', ['--producers', String(producers), '--out', feed]);
  }
  return globSync(join(feed, '*.csv')).sort();
}

/** A folder with a database that holds no producer. */
function emptyDatabase(): string {
  const empty = databaseFolder('empty');
  if (!existsSync(empty)) {
    mkdirSync(empty, { recursive: true });
    run('scripts/nipr-recheck.ts', [], empty);
  }
  return empty;
}

/** A folder with a database that holds a feed of so many producers. */
export function filledDatabase(producers: number): string {
  const filled = databaseFolder(`database-${producers}`);
  if (existsSync(filled)) return filled;
  const part = `${filled}.part`;
  rmSync(part, { recursive: true, force: true });
  cpSync(emptyDatabase(), part, { recursive: true });
  console.log(`(importing ${producers.toLocaleString('en-US')} producers)`);
  run('scripts/nipr-import.ts', feedFiles(producers), part);
  cpSync(part, filled, { recursive: true });
  rmSync(part, { recursive: true, force: true });
  return filled;
}

/** A folder with a seeded sandbox. */
export function sandboxDatabase(): string {
  const sandbox = databaseFolder('sandbox');
  if (!existsSync(sandbox)) {
    mkdirSync(sandbox, { recursive: true });
    run('scripts/seed.ts', [], sandbox);
  }
  return sandbox;
}

/** A folder of its own for one run, a copy of another; the caller removes it. */
export function copyOf(source: string, name: string): string {
  const copy = join(folder, `run-${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(source, copy, { recursive: true });
  return copy;
}

export function copyOfEmpty(name: string): string {
  return copyOf(emptyDatabase(), name);
}
