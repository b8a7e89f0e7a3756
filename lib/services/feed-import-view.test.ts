import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { transact } from '@/db/client';
import { updateFeedImport } from '@/db/feed-import';
import { csvLine } from '@/lib/domain/csv-line';
import { feedReportFile, importFolder } from '@/lib/feed-report';
import { host } from '@/lib/process';
import { actorOf, withDatabase } from '@/tests/support/database';
import { claimFeedImport } from './feed-import';
import {
  findFeedImportView,
  getFeedImports,
  listFirstSetAside,
  openSetAside,
} from './feed-import-view';

withDatabase();

async function claim(): Promise<string> {
  const files = [{ name: 'licenses.csv', kind: null, bytes: 1000 }];
  const result = await claimFeedImport(files, await actorOf('cms.admin'));
  if (!result.ok) throw new Error('another import runs');
  return result.id;
}

const update = (id: string, change: Parameters<typeof updateFeedImport>[2]) =>
  transact((db) => updateFeedImport(db, id, change));

async function getView(id: string) {
  const view = await findFeedImportView(id);
  if (view === null) throw new Error('no such import');
  return view;
}

/** A list of rows that were set aside, each with a reason that needs quotes. */
function writeList(id: string, rows: number): void {
  const head = csvLine(['file', 'line', 'column', 'code', 'reason']);
  const lines = Array.from({ length: rows }, (_, n) =>
    csvLine(['a.csv', String(n + 2), 'npn', 'required', 'One, "two"']),
  );
  mkdirSync(importFolder(), { recursive: true });
  writeFileSync(feedReportFile(id), head + lines.join(''));
}

describe('a running import', () => {
  test('shows how far it is', async () => {
    const id = await claim();
    await update(id, { bytesRead: 250, rowsRead: 40 });
    const { running, lastGood, imports, producers } = await getFeedImports();
    expect(running).toMatchObject({ id, state: 'running', progress: { share: 0.25 } });
    expect([lastGood, imports.length]).toEqual([null, 1]);
    expect(producers).toBeGreaterThan(10);
  });

  test('has no list yet, even though it grows on the disk', async () => {
    const id = await claim();
    await update(id, { rowsRejected: 1 });
    writeList(id, 1);
    expect(listFirstSetAside(await getView(id))).toEqual([]);
    expect(await openSetAside(id)).toBeNull();
  });

  test('whose process is gone was interrupted', async () => {
    const id = await claim();
    await update(id, { process: `${host}:4194999` });
    expect(await getFeedImports()).toMatchObject({ running: null, imports: [{ id }] });
    expect(await getView(id)).toMatchObject({ state: 'interrupted' });
  });
});

describe('the rows set aside', () => {
  test.each([
    [1, 1],
    [20, 20],
    [21, 20],
  ])('of %d the first %d are shown', async (all, shown) => {
    const id = await claim();
    await update(id, { state: 'done', rowsRejected: all });
    writeList(id, all);
    const rows = listFirstSetAside(await getView(id));
    expect(rows).toHaveLength(shown);
    expect(rows[0]).toEqual({
      file: 'a.csv',
      line: 2,
      column: 'npn',
      code: 'required',
      reason: 'One, "two"',
    });
  });

  test('are not there when the list was deleted', async () => {
    const id = await claim();
    await update(id, { state: 'done', rowsRejected: 3 });
    expect(listFirstSetAside(await getView(id))).toEqual([]);
    expect(await openSetAside(id)).toBeNull();
  });
});
