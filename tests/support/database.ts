import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, inject } from 'vitest';
import { type Account, findAccountByUserId } from '@/db/account';
import { closeDatabase, makeEdition, publishEdition, read, transact } from '@/db/client';
import type { EditionDraft } from '@/db/handle';
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

/** The account of a User ID. */
export async function accountOf(userId: string): Promise<Account> {
  const account = await read((db) => findAccountByUserId(db, userId));
  if (!account) throw new Error(`no account ${userId}`);
  return account;
}

/** The signed-in person behind a User ID of the sandbox, as `lib/auth` would mint it. */
export async function actorOf(userId: string): Promise<Actor> {
  const account = await accountOf(userId);
  return {
    accountId: account.id,
    userId: account.userId,
    kind: account.kind,
    address: '192.0.2.1',
  };
}

/**
 * Publishes an edition of the Producer Database, as an import does.
 * @param from what the records are added to
 */
export async function publishProducers(
  records: readonly ProducerRecord[],
  from: 'nothing' | 'current' = 'current',
): Promise<void> {
  await publish(from, async (draft) => {
    const writer = producerWriter(draft);
    for (const record of records) expect(writer.add(record)).toBeNull();
    writer.flush();
  });
}

/** Changes one record of the Producer Database, as a daily file does. */
export async function changeProducer(
  npn: string,
  change: (record: ProducerRecord) => ProducerRecord,
): Promise<void> {
  await publish('current', async (draft) => {
    const record = await findProducerByNpn(draft.handle, npn);
    if (!record) throw new Error(`no producer ${npn}`);
    const writer = producerWriter(draft);
    writer.remove(record);
    expect(writer.add(change(record))).toBeNull();
    writer.flush();
  });
}

async function publish(
  from: 'nothing' | 'current',
  fill: (draft: EditionDraft) => Promise<void>,
): Promise<void> {
  const edition = await makeEdition(from, async (draft) => {
    await fill(draft);
    return true;
  });
  await transact((db) => publishEdition(db, edition ?? ''));
}
