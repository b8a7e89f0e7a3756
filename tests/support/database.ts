import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, inject } from 'vitest';
import { findAccountByUserId } from '@/db/account';
import { closeDatabase, read } from '@/db/client';
import type { Actor } from '@/lib/domain/actor';

/**
 * Gives each test of a file its own copy of a database with the schema, the reference data and the
 * sandbox's personas; nothing is mocked.
 */
export function withDatabase(): void {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portal-test-'));
    const file = join(folder, 'portal.db');
    copyFileSync(inject('databaseTemplate'), file);
    copyFileSync(inject('keysTemplate'), join(folder, 'sandbox-keys.json'));
    process.env.DATABASE_URL = `file:${file}`;
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
