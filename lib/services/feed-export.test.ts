import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeEdition, publishEdition, read, transact } from '@/db/client';
import { listProducersAfter, producerWriter } from '@/db/producer-edition';
import { anyRecord } from '@/lib/domain/feed.fixture';
import type { ProducerRecord } from '@/lib/domain/producer';
import { plainFile } from '@/lib/feed-file';
import { withDatabase } from '@/tests/support/database';
import { exportFeed } from './feed-export';
import { claimFeedImport } from './feed-import';
import { runFeedImport } from './feed-import-run';

withDatabase();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const everything = () => read((db) => listProducersAfter(db, '0', 10_000));

async function publishOnly(records: readonly ProducerRecord[]): Promise<void> {
  const edition = await makeEdition('nothing', async (draft) => {
    const writer = producerWriter(draft);
    for (const record of records) expect(writer.add(record)).toBeNull();
    writer.flush();
    return true;
  });
  await transact((db) => publishEdition(db, edition ?? ''));
}

async function importFolder() {
  const files = (await exportFeed(folder)).map(({ name }) => plainFile(join(folder, name)));
  const claim = await claimFeedImport([], null);
  if (!claim.ok) throw new Error('another import runs');
  return async () => runFeedImport(claim.id, files);
}

test('what is exported and imported again is the same', async () => {
  const lists = fc.array(anyRecord, { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(lists, async (drawn) => {
      const records = withUniqueNumbers(drawn);
      await publishOnly(records);
      const before = await everything();
      expect(before).toEqual(records);
      const run = await importFolder();
      await publishOnly([]);
      expect(await run()).toMatchObject({ rowsRejected: 0, added: records.length });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('an export of what is there changes nothing when it is imported', async () => {
  const before = await everything();
  expect(before.length).toBeGreaterThan(10);
  const run = await importFolder();
  expect(await run()).toMatchObject({ state: 'unchanged', unchanged: before.length });
});

/** The same records with NPNs, hashes and FEINs that nobody shares. */
function withUniqueNumbers(records: readonly ProducerRecord[]): ProducerRecord[] {
  return records.map((record, index) => ({
    ...record,
    npn: String(7 + index * 123_456_789),
    ssnHmac: record.ssnHmac && `${index}${record.ssnHmac.slice(1)}`,
    fein: record.fein && String(970_000_000 + index),
  }));
}
