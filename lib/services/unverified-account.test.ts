import { expect, test, vi } from 'vitest';
import { findAccountByUserId } from '@/db/account';
import { read } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails, tokenFor } from '@/tests/support/mail';
import { createAccount } from './create-account';
import { removeUnverifiedAccounts } from './unverified-account';
import { verifyEmail } from './verify-email';

withDatabase();
withClock();

const day = 24 * 60 * 60_000;
const visitor = { address: '192.0.2.1' };
const create = (userId: string) =>
  createAccount(visitor, {
    ...{ userId, email: `${userId}@example.com`, password: 'tiny blue rocks sing', ssn: null },
    ...{ name: { first: 'A', middle: '', last: 'B', suffix: '' }, locale: 'en' },
  });
const exists = async (userId: string) =>
  (await read((db) => findAccountByUserId(db, userId))) !== null;

test('an account that nobody verified goes after seven days, with its mail', async () => {
  await create('waits');
  await create('verified');
  await verifyEmail(visitor, { token: await tokenFor('verified@example.com') });
  await create('agent.valid');
  vi.setSystemTime(Date.now() + 7 * day);
  expect(await removeUnverifiedAccounts()).toBe(0);
  vi.setSystemTime(Date.now() + 1);
  expect(await removeUnverifiedAccounts()).toBe(1);
  expect(await removeUnverifiedAccounts()).toBe(0);
  expect([await exists('waits'), await exists('verified')]).toEqual([false, true]);
  await actorOf('agent.valid');
  // Neither its mail nor the one to somebody without an account is left.
  expect((await mails()).map(({ recipient }) => recipient).sort()).toEqual(
    ['agent.valid@example.com', 'verified@example.com'].sort(),
  );
  const events = await read((db) => db.select().from(auditEvent));
  expect(events.at(-1)).toMatchObject({
    action: 'account-removed',
    actorKind: 'system',
    subjectUserId: 'waits',
  });
});
