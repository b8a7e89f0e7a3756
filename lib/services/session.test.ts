import { asc } from 'drizzle-orm';
import { afterEach, expect, test, vi } from 'vitest';
import { read } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { findSession, hashToken, startSession } from '@/lib/auth/session';
import { actorOf, withDatabase } from '@/tests/support/database';
import { endAllOtherSessions, endOwnSession, listSessions } from './session';

withDatabase();
afterEach(() => void vi.useRealTimers());

const actions = async () => {
  const events = await read((db) => db.select().from(auditEvent).orderBy(asc(auditEvent.id)));
  return events.map(({ action }) => action).filter((action) => action !== 'sign-in');
};

async function start(userId: string, browser: string) {
  const { accountId } = await actorOf(userId);
  return startSession(accountId, { address: '192.0.2.5', browser });
}

test('the list shows own open sessions, this one first', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await start('agent.valid', 'Safari on iPhone');
  vi.setSystemTime(Date.now() + 20 * 60_000);
  const here = await start('agent.valid', 'Chrome on Windows');
  vi.setSystemTime(Date.now() + 1_000);
  await start('agent.valid', 'Firefox on Mac');
  await start('agent.new', 'Edge on Windows');
  const views = await listSessions(await actorOf('agent.valid'), hashToken(here));
  expect(views.map(({ browser, isCurrent }) => [browser, isCurrent])).toEqual([
    ['Chrome on Windows', true],
    ['Firefox on Mac', false],
  ]);
  expect(JSON.stringify(views)).not.toContain(hashToken(here));
});

test('one ends at once, and nobody ends those of others', async () => {
  const [mine, theirs] = [await start('agent.valid', 'Here'), await start('agent.new', 'There')];
  const other = await actorOf('agent.new');
  const [{ id = '' } = {}] = await listSessions(await actorOf('agent.valid'), '');
  await endOwnSession(other, { id });
  expect(await findSession(mine)).not.toBeNull();
  expect(await actions()).toEqual([]);
  await endOwnSession(await actorOf('agent.valid'), { id });
  expect(await findSession(mine)).toBeNull();
  expect(await findSession(theirs)).not.toBeNull();
  expect(await actions()).toEqual(['session-ended']);
});

test('all others end, this one and those of others go on', async () => {
  const here = await start('agent.valid', 'Here');
  const elsewhere = await start('agent.valid', 'Elsewhere');
  const theirs = await start('agent.new', 'There');
  await endAllOtherSessions(await actorOf('agent.valid'), hashToken(here));
  expect(await findSession(here)).not.toBeNull();
  expect(await findSession(elsewhere)).toBeNull();
  expect(await findSession(theirs)).not.toBeNull();
  expect(await actions()).toEqual(['session-ended']);
});
