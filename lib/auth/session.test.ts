import { eq } from 'drizzle-orm';
import { afterEach, expect, test, vi } from 'vitest';
import { read, transact } from '@/db/client';
import { account } from '@/db/schema/account';
import { session } from '@/db/schema/session';
import { removeSessionsOf } from '@/db/session';
import { actorOf, withDatabase } from '@/tests/support/database';
import { endSession, findSession, sessionSeconds, startSession } from './session';

withDatabase();
afterEach(() => void vi.useRealTimers());

async function start(userId = 'agent.valid') {
  return startSession((await actorOf(userId)).accountId);
}

test('a session finds its person, and the table does not hold the token', async () => {
  const token = await start();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect((await findSession(token))?.actor.userId).toBe('agent.valid');
  const rows = await read((db) => db.select().from(session));
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('an ended session finds nobody, others go on', async () => {
  const [one, two] = [await start(), await start()];
  await endSession(one);
  expect(await findSession(one)).toBeNull();
  expect(await findSession(two)).not.toBeNull();
});

test('signing out everywhere ends all sessions of the account and no others', async () => {
  const [one, two, other] = [await start(), await start(), await start('agent.new')];
  const { accountId } = await actorOf('agent.valid');
  await transact((db) => removeSessionsOf(db, accountId));
  expect(await findSession(one)).toBeNull();
  expect(await findSession(two)).toBeNull();
  expect(await findSession(other)).not.toBeNull();
});

test('a change of the kind of account takes effect at once', async () => {
  const token = await start();
  await transact((db) =>
    db.update(account).set({ kind: 'desk' }).where(eq(account.userId, 'agent.valid')),
  );
  expect((await findSession(token))?.actor.kind).toBe('desk');
});

test('a session runs out, and the next sign-in clears it away', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const token = await start();
  vi.setSystemTime(Date.now() + sessionSeconds * 1000);
  expect(await findSession(token)).toBeNull();
  await start();
  expect(await read((db) => db.select().from(session))).toHaveLength(1);
});

test.each(['', 'x', 'a'.repeat(10_000)])('a made-up token finds nobody', async (token) => {
  expect(await findSession(token)).toBeNull();
});
