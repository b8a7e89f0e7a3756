import { expect, test } from 'vitest';
import { read } from '@/db/client';
import { findSecondFactor } from '@/db/second-factor';
import { findSession, startSession } from '@/lib/auth/session';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails } from '@/tests/support/mail';
import { setUpFactor } from '@/tests/support/second-factor';
import { rescueAccount } from './account-rescue';

withDatabase();

const client = { address: '192.0.2.5', browser: 'Chrome on Windows' };
const hasFactor = async (accountId: string) =>
  (await read((db) => findSecondFactor(db, accountId))) !== null;

test('signs the account out everywhere, and nobody else', async () => {
  const { accountId } = await actorOf('agent.valid');
  const other = await actorOf('agent.registered');
  const theirs = [await startSession(accountId, client), await startSession(accountId, client)];
  const others = await startSession(other.accountId, client);
  expect(await rescueAccount('AGENT.valid', { factor: false })).toEqual({
    ok: true,
    factorRemoved: false,
  });
  for (const token of theirs) expect(await findSession(token)).toBeNull();
  expect(await findSession(others)).not.toBeNull();
});

test('takes the second factor away only when it is told to, and a mail says so', async () => {
  const actor = await actorOf('agent.valid');
  await setUpFactor(actor);
  await rescueAccount('agent.valid', { factor: false });
  expect(await hasFactor(actor.accountId)).toBe(true);
  expect(await rescueAccount('agent.valid', { factor: true })).toMatchObject({
    factorRemoved: true,
  });
  expect(await hasFactor(actor.accountId)).toBe(false);
  expect((await mails()).length).toBe(2);
  expect(await rescueAccount('agent.valid', { factor: true })).toMatchObject({
    factorRemoved: false,
  });
});

test('an unknown User ID changes nothing', async () => {
  expect(await rescueAccount('nobody', { factor: true })).toEqual({
    ok: false,
    reason: 'no-account',
  });
});
