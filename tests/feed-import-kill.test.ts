import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeDatabase, read } from '@/db/client';
import { findRunningFeedImport, listFeedImports } from '@/db/feed-import';
import { listProducersAfter } from '@/db/producer-edition';
import { drawFeed } from '@/db/seed/feed';
import { loadFeedWorld } from '@/db/seed/feed-world';
import { readEnv } from '@/lib/env';
import { noteInterruptedImport } from '@/lib/services/feed-import';
import { withDatabase } from './support/database';
import { writeFeed } from './support/feed';

withDatabase();

const kills = 10;
/** Enough for an import of about two seconds: about 100,000 rows. */
const producers = 6_000;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function startImport(files: readonly string[]): ChildProcess {
  const env = { ...process.env, PORTAL_SANDBOX: '1' };
  // Not through the command `tsx`, which is a process of its own around the one to be killed.
  const command = ['--import', 'tsx', 'scripts/nipr-import.ts', ...files];
  return spawn(process.execPath, command, { env, stdio: 'ignore' });
}

/** What the Producer Database holds, all of it, as one short text. */
async function digest(): Promise<string> {
  const hash = createHash('sha256');
  for (let last = '0'; ; ) {
    const records = await read((db) => listProducersAfter(db, last, 1_000));
    for (const record of records) hash.update(JSON.stringify(record));
    const end = records.at(-1);
    if (!end) return hash.digest('hex');
    last = end.npn;
  }
}

/** Waits until the import has begun, then for `ms` more, and ends it without a warning. */
async function killAfter(child: ChildProcess, ms: number): Promise<void> {
  const ended = once(child, 'exit');
  while (child.exitCode === null && (await read(findRunningFeedImport)) === null) await pause(5);
  await Promise.race([pause(ms), ended]);
  child.kill('SIGKILL');
  await ended;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function leftovers(): string[] {
  return readdirSync(dirname(readEnv().databaseFile)).filter((name) => name.endsWith('.draft'));
}

test('an import that is killed leaves the old state or the new one, never a mixture', async () => {
  const world = loadFeedWorld();
  const feeds = ['a', 'b'].map(
    (name) => writeFeed(join(folder, name), drawFeed(producers, name, world)).files,
  );
  const known: string[] = [];
  for (const files of feeds) {
    await once(startImport(files), 'exit');
    known.push(await digest());
  }
  expect(new Set(known).size).toBe(2);
  const [last] = await read((db) => listFeedImports(db, 1));
  const duration = Number(last?.finishedAt) - Number(last?.startedAt);

  let current = 1;
  let interrupted = 0;
  for (let kill = 0; kill < kills; kill++) {
    const child = startImport(feeds[1 - current] ?? []);
    // Evenly over the run and past its end, with chance inside each tenth.
    await killAfter(child, ((kill + Math.random()) / kills) * duration * 1.6);
    const found = known.indexOf(await digest());
    expect([0, 1]).toContain(found);
    if (found === current) interrupted += (await noteInterruptedImport()) ? 1 : 0;
    current = found;
    expect(leftovers()).toEqual([]);
  }
  expect(interrupted).toBeGreaterThan(1);
  closeDatabase();
}, 240_000);
