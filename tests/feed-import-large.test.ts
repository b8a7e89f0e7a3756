import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { read } from '@/db/client';
import { findProducerByNpn } from '@/db/producer';
import { countProducers } from '@/db/producer-edition';
import { drawFeedProducer, feedRowsOf, openFeedSource } from '@/db/seed/feed';
import { loadFeedWorld } from '@/db/seed/feed-world';
import { feedKinds } from '@/lib/domain/feed';
import { plainFile } from '@/lib/feed-file';
import { openFeedWriter } from '@/lib/feed-writer';
import { claimFeedImport } from '@/lib/services/feed-import';
import { runFeedImport } from '@/lib/services/feed-import-run';
import { ssnHasher } from '@/lib/services/ssn';
import { withDatabase } from './support/database';

withDatabase();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-large-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const producers = 60_000;
const source = openFeedSource(producers, 'large', loadFeedWorld());

function writeFeed() {
  const writer = openFeedWriter(folder);
  for (let index = 0; index < producers; index++) {
    const rows = feedRowsOf(drawFeedProducer(source, index));
    for (const kind of feedKinds) for (const fields of rows[kind]) writer.add(kind, fields);
  }
  return writer.finish();
}

test('a feed of a million rows goes in whole', async () => {
  const written = writeFeed();
  const rows = written.reduce((sum, file) => sum + file.rows, 0);
  expect(rows).toBeGreaterThan(1_000_000);
  const claim = await claimFeedImport([], null);
  if (!claim.ok) throw new Error('another import runs');
  const files = written.map(({ name }) => plainFile(join(folder, name)));
  const report = await runFeedImport(claim.id, files);
  expect(report).toMatchObject({ state: 'done', rowsRead: rows, rowsRejected: 0 });
  expect(await read(countProducers)).toBe(producers);

  const hashSsn = ssnHasher();
  for (let index = 0; index < producers; index += 997) {
    const { record, ssn } = drawFeedProducer(source, index);
    const stored = await read((db) => findProducerByNpn(db, record.npn));
    expect(stored).toEqual({ ...record, ssnHmac: ssn && hashSsn(ssn) });
  }
}, 240_000);
