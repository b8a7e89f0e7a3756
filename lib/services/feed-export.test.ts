import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { read } from '@/db/client';
import { listProducersAfter } from '@/db/producer-edition';
import { anyRecord } from '@/lib/domain/feed.fixture';
import type { ProducerRecord } from '@/lib/domain/producer';
import { publishProducers, withDatabase } from '@/tests/support/database';
import { importFiles } from '@/tests/support/feed';
import { exportFeed } from './feed-export';

withDatabase();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const everything = () => read((db) => listProducersAfter(db, '0', 10_000));

const publishOnly = (records: readonly ProducerRecord[]) => publishProducers(records, 'nothing');

async function exportedFiles(): Promise<string[]> {
  return (await exportFeed(folder)).map(({ name }) => join(folder, name));
}

test('what is exported and imported again is the same', async () => {
  const lists = fc.array(anyRecord, { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(lists, async (drawn) => {
      const records = withUniqueNumbers(drawn);
      await publishOnly(records);
      const before = await everything();
      expect(before).toEqual(records);
      const files = await exportedFiles();
      await publishOnly([]);
      expect(await importFiles(files)).toMatchObject({ rowsRejected: 0, added: records.length });
      expect(await everything()).toEqual(before);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('an export of what is there changes nothing when it is imported', async () => {
  const before = await everything();
  expect(before.length).toBeGreaterThan(10);
  expect(await importFiles(await exportedFiles())).toMatchObject({
    state: 'unchanged',
    unchanged: before.length,
  });
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
