import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { actorOf, withDatabase } from '@/tests/support/database';
import { read, transact } from './client';
import { account } from './schema/account';
import { session } from './schema/session';
import { saveSession } from './session';

withDatabase();

test('an account that is removed takes its sessions along', async () => {
  const { accountId } = await actorOf('agent.new');
  const now = new Date();
  const row = {
    tokenHash: 'hash',
    accountId,
    createdAt: now,
    expiresAt: new Date(Date.now() + 1e6),
  };
  await transact((db) => saveSession(db, { ...row, lastSeenAt: now }));
  expect(await read((db) => db.select().from(session))).toHaveLength(1);
  await transact(async (db) => {
    await db.delete(account).where(eq(account.id, accountId));
  });
  expect(await read((db) => db.select().from(session))).toEqual([]);
});
