import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { findAccountByUserId } from '@/db/account';
import { closeDatabase, makeEdition, publishEdition, read, transact } from '@/db/client';
import { findProducerByNpn } from '@/db/producer';
import { producerWriter } from '@/db/producer-edition';
import type { Actor } from '@/lib/domain/actor';
import type { ProducerRecord } from '@/lib/domain/producer';

/**
 * Gives each test of a file its own copy of a database with the schema, the reference data and the
 * sandbox's personas; nothing is mocked.
 */
export function withDatabase(): void {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portal-test-'));
    cpSync(inject('databaseTemplate'), folder, { recursive: true });
    process.env.DATABASE_URL = `file:${join(folder, 'portal.db')}`;
  });
  afterEach(() => {
    closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** The signed-in person behind a User ID of the sandbox, as `lib/auth` would mint it. */
export async function actorOf(userId: string): Promise<Actor> {
  const account = await read((db) => findAccountByUserId(db, userId));
  if (!account) throw new Error(`no persona ${userId}`);
  return { accountId: account.id, userId: account.userId, kind: account.kind };
}

/** Adds records to the Producer Database, as an import does: in an edition that is published. */
export async function publishProducers(records: readonly ProducerRecord[]): Promise<void> {
  const edition = await makeEdition('current', async (draft) => {
    const writer = producerWriter(draft);
    for (const record of records) expect(writer.add(record)).toBeNull();
    writer.flush();
    return true;
  });
  await transact((db) => publishEdition(db, edition ?? ''));
}

/** Changes one record of the Producer Database, as a daily file does. */
export async function changeProducer(
  npn: string,
  change: (record: ProducerRecord) => ProducerRecord,
): Promise<void> {
  const edition = await makeEdition('current', async (draft) => {
    const record = await findProducerByNpn(draft.handle, npn);
    if (!record) throw new Error(`no producer ${npn}`);
    const writer = producerWriter(draft);
    writer.remove(record);
    expect(writer.add(change(record))).toBeNull();
    writer.flush();
    return true;
  });
  await transact((db) => publishEdition(db, edition ?? ''));
}
