import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { read, transact } from '@/db/client';
import { findProfile } from '@/db/profile';
import { findRegistration, type Registration, saveRegistration } from '@/db/registration';
import { registration } from '@/db/schema/registration';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { auditEvents, seen, takeAndConfirm } from '@/tests/support/service-case';
import { changeClaim } from './claim-change';
import { correctNpn } from './correction';
import { openPhoneCase } from './desk-case';
import { getRegistrationView } from './registration';
import { searchRegistrationCompletionList } from './registration-completion-list';
import { loadCase } from './service-case';
import { loadDeskCase } from './service-desk';

withDatabase();
withClock('2026-12-01T15:00:00Z');

const right = '17000117';
const wrong = '18000117';
const done = { ok: true, value: null };

const rowsOf = async (npn: string) => {
  const search = await searchRegistrationCompletionList({ npn });
  return search.status === 'found' ? search.rows : [];
};

/** The registered agent, profile and registration of the newest plan year under a wrong NPN. */
async function fileWrongly() {
  const agent = await actorOf('agent.registered');
  const { accountId } = agent;
  const row = await read((db) => findRegistration(db, accountId, 2027));
  if (!row) throw new Error('not registered');
  await transact(async (db) => {
    await db.delete(registration).where(eq(registration.accountId, accountId));
    await saveRegistration(db, { ...row, npn: wrong });
    await changeClaim(db, accountId, { npn: wrong });
  });
  return { agent, row };
}

async function takeTheCall() {
  const dana = await actorOf('desk.rep');
  await openPhoneCase(dana, { userId: 'agent.registered', topic: 'npn', body: 'x' });
  await takeAndConfirm(dana, 1);
  return dana;
}

/** What the right NPN has of its own for the newest plan year. */
const save = (row: Registration, change: Partial<Registration>) =>
  transact((db) => saveRegistration(db, { ...row, npn: right, ...change }));

describe('a registration filed under a wrong NPN', () => {
  test('moves to the right one with the correction, on the public list as well', async () => {
    const { agent, row } = await fileWrongly();
    expect(await rowsOf(wrong)).toMatchObject([{ planYear: 2027 }]);
    const dana = await takeTheCall();
    expect(await correctNpn(dana, { ...(await seen(1)), npn: right })).toEqual(done);
    expect(await read((db) => findRegistration(db, agent.accountId, 2027))).toEqual(row);
    expect(await rowsOf(wrong)).toEqual([]);
    expect(await rowsOf(right)).toMatchObject([
      { planYear: 2027, individualCompletedOn: row.individualCompletedOn, npnValid: 'Y' },
    ]);
    const event = (await auditEvents()).find(({ action }) => action === 'registration-moved');
    expect(event).toMatchObject({
      actorUserId: 'desk.rep',
      subjectUserId: 'agent.registered',
      before: { npn: wrong },
      after: { case: 'C-000001', npn: right, planYear: '2027' },
    });
  });

  test('the representative reads of it in the case, the agent does not', async () => {
    const { agent } = await fileWrongly();
    const dana = await takeTheCall();
    await correctNpn(dana, { ...(await seen(1)), npn: right });
    const words = 'The registration for plan year 2027 was filed under NPN 18000117';
    expect(JSON.stringify(await loadDeskCase(dana, 1, ''))).toContain(words);
    expect(JSON.stringify(await loadCase(agent, 1))).not.toContain(words);
  });

  test.each([
    ['a termination', { status: 'T1', accountId: null }, 'T1'],
    ['a registration of its own', { status: null, accountId: null }, 'none'],
  ] as const)('stays, and so does the NPN, when the right one has %s', async (_, own, status) => {
    const { agent, row } = await fileWrongly();
    await save(row, own);
    const dana = await takeTheCall();
    const events = (await auditEvents()).length;
    expect(await correctNpn(dana, { ...(await seen(1)), npn: right })).toEqual({
      ok: false,
      errors: {
        npn: {
          code: 'correction.npn.registered',
          params: { npn: right, planYear: '2027', status },
        },
      },
    });
    const { npn } = (await read((db) => findProfile(db, agent.accountId))) ?? {};
    expect(npn).toBe(wrong);
    expect((await rowsOf(wrong)).length).toBe(1);
    expect((await auditEvents()).length).toBe(events);
  });

  test('of a past plan year stays as it was published', async () => {
    const { row } = await fileWrongly();
    await transact((db) => saveRegistration(db, { ...row, npn: wrong, planYear: 2025 }));
    const dana = await takeTheCall();
    await correctNpn(dana, { ...(await seen(1)), npn: right });
    expect(await rowsOf(wrong)).toMatchObject([{ planYear: 2025 }]);
    expect((await rowsOf(right)).map(({ planYear }) => planYear)).toEqual([2027]);
    const { facts } = await getRegistrationView(await actorOf('agent.registered'));
    expect(facts.completedMarkets).toEqual(['individual', 'shop']);
  });
});
