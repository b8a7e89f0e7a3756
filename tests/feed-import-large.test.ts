import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { read } from '@/db/client';
import { findProducerByNpn } from '@/db/producer';
import { countProducers } from '@/db/producer-edition';
import { drawFeed, drawFeedProducer, openFeedSource } from '@/db/seed/feed';
import { loadFeedWorld } from '@/db/seed/feed-world';
import { ssnHasher } from '@/lib/services/ssn';
import { withDatabase } from './support/database';
import { importFiles, writeFeed } from './support/feed';

withDatabase();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-large-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const producers = 60_000;
const seed = 'large';
const world = loadFeedWorld();

test('a feed of a million rows goes in whole', async () => {
  const { files, rows } = writeFeed(folder, drawFeed(producers, seed, world));
  expect(rows).toBeGreaterThan(1_000_000);
  expect(await importFiles(files)).toMatchObject({
    state: 'done',
    rowsRead: rows,
    rowsRejected: 0,
  });
  expect(await read(countProducers)).toBe(producers);

  const hashSsn = ssnHasher();
  const source = openFeedSource(producers, seed, world);
  for (let index = 0; index < producers; index += 997) {
    const { record, ssn } = drawFeedProducer(source, index);
    const stored = await read((db) => findProducerByNpn(db, record.npn));
    expect(stored).toEqual({ ...record, ssnHmac: ssn && hashSsn(ssn) });
  }
}, 240_000);
