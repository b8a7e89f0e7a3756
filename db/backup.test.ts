import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withDatabase } from '@/tests/support/database';
import { findAccountByUserId, saveAccount } from './account';
import { backupDatabase, closeDatabase, read, transact } from './client';
import { findProducerByNpn } from './producer';
import { account } from './schema/account';

withDatabase();

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'portal-backup-')), 'copy');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** From here on the portal works with the copy. */
function goBack(): void {
  closeDatabase();
  process.env.DATABASE_URL = `file:${join(folder, 'portal.db')}`;
}

const newAccount = (userId: string) => ({
  id: userId,
  userId,
  passwordHash: 'x',
  kind: 'agent' as const,
  firstName: 'A',
  lastName: 'B',
  email: 'a@example.com',
  createdAt: new Date(0),
});

const addAccount = (userId: string) => transact((db) => saveAccount(db, newAccount(userId)));

describe('backupDatabase', () => {
  test('keeps what was committed before, and not what came after', async () => {
    await addAccount('before.it');
    backupDatabase(folder);
    await addAccount('after.it');
    goBack();
    const find = (userId: string) => read((db) => findAccountByUserId(db, userId));
    expect((await find('before.it'))?.userId).toBe('before.it');
    expect(await find('after.it')).toBeNull();
  });

  test('brings the Producer Database along', async () => {
    backupDatabase(folder);
    goBack();
    const producer = await read((db) => findProducerByNpn(db, '17000101'));
    expect(producer?.name.last).toBe('Alvarez');
  });

  test('sees nothing of a transaction that has not ended', async () => {
    await transact(async (db) => {
      await saveAccount(db, newAccount('not.yet'));
      backupDatabase(folder);
    });
    goBack();
    expect(await read((db) => findAccountByUserId(db, 'not.yet'))).toBeNull();
  });

  test('holds nothing that was deleted', async () => {
    await addAccount('to.be.forgotten');
    const file = join(folder, 'portal.db');
    await transact(async (db) => {
      await db.delete(account).where(eq(account.id, 'to.be.forgotten'));
    });
    backupDatabase(folder);
    expect(readFileSync(file).includes('to.be.forgotten')).toBe(false);
  });

  test('does not write over an earlier one', () => {
    backupDatabase(folder);
    const before = readFileSync(join(folder, 'portal.db'));
    expect(() => backupDatabase(folder)).toThrow();
    expect(before.equals(readFileSync(join(folder, 'portal.db')))).toBe(true);
    expect(existsSync(join(folder, 'portal.db.half'))).toBe(false);
  });
});
