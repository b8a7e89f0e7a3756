import { asc, eq } from 'drizzle-orm';
import { describe, expect, test, vi } from 'vitest';
import { read, transact } from '@/db/client';
import { account } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { session } from '@/db/schema/session';
import { removeSecondFactor } from '@/db/second-factor';
import { removeSessionsOf } from '@/db/session';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { setUpFactor } from '@/tests/support/second-factor';
import {
  endSession,
  extendSession,
  findSession,
  findStanding,
  hashToken,
  noteRequest,
  rotateSession,
  startSession,
} from './session';

withDatabase();
withClock();

const minute = 60_000;
const client = { address: '192.0.2.5', browser: 'Chrome on Windows' };

const pass = (minutes: number) => vi.setSystemTime(Date.now() + minutes * minute);
const rows = () => read((db) => db.select().from(session));
const actions = async () => {
  const events = await read((db) => db.select().from(auditEvent).orderBy(asc(auditEvent.id)));
  return events.map(({ action }) => action);
};

async function start(userId = 'agent.valid') {
  return startSession((await actorOf(userId)).accountId, client);
}

/** The session behind a token; it must be open. */
async function ownerOf(token: string) {
  const standing = await findStanding(token);
  if (standing.step === 'none') throw new Error('no session');
  return standing;
}

test('a session finds its person, and the table does not hold the token', async () => {
  const token = await start();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect((await findSession(token))?.actor.userId).toBe('agent.valid');
  expect(JSON.stringify(await rows())).not.toContain(token);
  expect(await rows()).toMatchObject([{ ...client, pending: false, hasFactor: false }]);
  expect(await actions()).toEqual(['sign-in']);
});

test('an ended session finds nobody, others go on', async () => {
  const [one, two] = [await start(), await start()];
  await endSession(one, client);
  expect(await findSession(one)).toBeNull();
  expect(await findSession(two)).not.toBeNull();
  expect(await actions()).toEqual(['sign-in', 'sign-in', 'sign-out']);
});

test('a new sign-in ends the session that the browser had', async () => {
  const old = await start();
  await startSession((await actorOf('agent.new')).accountId, client, old);
  expect(await findSession(old)).toBeNull();
  expect(await rows()).toHaveLength(1);
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
    db.update(account).set({ kind: 'administrator' }).where(eq(account.userId, 'agent.valid')),
  );
  expect(await findSession(token)).toBeNull();
  expect(await findStanding(token)).toMatchObject({ step: 'set-up' });
});

test.each(['', 'x', 'a'.repeat(10_000)])('a made-up token finds nobody', async (token) => {
  expect(await findSession(token)).toBeNull();
});

describe('a session without requests', () => {
  test('ends after 15 minutes and is told apart from one that never was', async () => {
    const token = await start();
    pass(14.9);
    expect(await findSession(token)).not.toBeNull();
    pass(0.1);
    expect(await findSession(token)).toBeNull();
    expect(await findStanding(token)).toMatchObject({ step: 'idle' });
  });

  test('goes on with requests, which cost one write a minute at most', async () => {
    const token = await start();
    const seen = async () => (await rows())[0]?.lastSeenAt.getTime();
    const began = await seen();
    pass(0.9);
    await noteRequest(await findStanding(token));
    expect(await seen()).toBe(began);
    pass(0.2);
    await noteRequest(await findStanding(token));
    expect(await seen()).toBe(Date.now());
    for (let count = 0; count < 4; count++) {
      pass(14);
      await noteRequest(await findStanding(token));
    }
    expect(await findSession(token)).not.toBeNull();
  });

  test('is not brought back by a request that comes too late', async () => {
    const token = await start();
    pass(16);
    await noteRequest(await findStanding(token));
    expect(await findSession(token)).toBeNull();
  });

  test('goes on when the person says so', async () => {
    const token = await start();
    pass(14.5);
    await extendSession(hashToken(token));
    pass(14.5);
    expect(await findSession(token)).not.toBeNull();
  });
});

test('a session ends after twelve hours, however busy, and the next sign-in clears it away', async () => {
  const token = await start();
  for (let count = 0; count < 51; count++) {
    pass(14);
    await noteRequest(await findStanding(token));
  }
  expect(await findSession(token)).not.toBeNull();
  pass(6);
  expect(await findStanding(token)).toEqual({ step: 'none' });
  await start();
  expect(await rows()).toHaveLength(1);
});

describe('with a second factor', () => {
  test('nobody is signed in before the code, and the token changes with it', async () => {
    await setUpFactor(await actorOf('agent.valid'));
    const token = await start();
    expect(await findSession(token)).toBeNull();
    const pending = await ownerOf(token);
    expect(pending.step).toBe('code');
    pass(2);
    const next = await rotateSession(pending, 'code', client);
    expect(next).toMatch(/^[\w-]{43}$/);
    expect(next).not.toBe(token);
    expect(await findStanding(token)).toEqual({ step: 'none' });
    expect((await findSession(next ?? ''))?.actor.userId).toBe('agent.valid');
    expect(await rows()).toMatchObject([{ pending: false, hasFactor: true }]);
    expect((await actions()).filter((action) => action === 'sign-in')).toHaveLength(1);
  });

  test('of two that change the token at once one does', async () => {
    const standing = await ownerOf(await start());
    const both = [
      rotateSession(standing, 'confirmed', client),
      rotateSession(standing, 'confirmed', client),
    ];
    expect((await Promise.all(both)).filter((token) => token !== null)).toHaveLength(1);
  });

  test('the code may take ten minutes', async () => {
    await setUpFactor(await actorOf('agent.valid'));
    const token = await start();
    pass(9.9);
    await noteRequest(await findStanding(token));
    expect(await findStanding(token)).toMatchObject({ step: 'code' });
    pass(0.1);
    expect(await findStanding(token)).toEqual({ step: 'none' });
  });

  test('twelve hours count from the password', async () => {
    await setUpFactor(await actorOf('agent.valid'));
    const pending = await ownerOf(await start());
    pass(9);
    await rotateSession(pending, 'code', client);
    const [row] = await rows();
    expect(row?.expiresAt).toEqual(new Date(pending.session.createdAt.getTime() + 720 * minute));
  });

  test.each(['desk.rep', 'desk.lead', 'cms.admin'])(
    '%s must have one before anything else',
    async (userId) => {
      const { accountId } = await actorOf(userId);
      await transact((db) => removeSecondFactor(db, accountId));
      const token = await start(userId);
      expect(await findSession(token)).toBeNull();
      expect(await findStanding(token)).toMatchObject({ step: 'set-up' });
      await setUpFactor(await actorOf(userId));
      // The test's set-up ends all sessions; a new one asks for the code.
      expect(await findStanding(await start(userId))).toMatchObject({ step: 'code' });
    },
  );
});

test('a confirmation changes the token and the time of it, and nothing else', async () => {
  const token = await start();
  const before = await ownerOf(token);
  pass(11);
  const next = await rotateSession(before, 'confirmed', client);
  expect(await findSession(token)).toBeNull();
  const after = await ownerOf(next ?? '');
  expect(after.session.confirmedAt).toEqual(new Date());
  expect(after.session).toMatchObject({
    id: before.session.id,
    expiresAt: before.session.expiresAt,
    hasFactor: false,
    pending: false,
  });
  expect((await actions()).at(-1)).toBe('confirmed');
});
