import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveAccountName } from '@/db/account';
import { transact } from '@/db/client';
import { account } from '@/db/schema/account';
import { queueQuerySchema } from '@/lib/forms/service-desk';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { openCaseOf, seen, takeAndConfirm } from '@/tests/support/service-case';
import { foldAccountNames } from './account-name';
import { requestSsn } from './correction-request';
import { closeCase, takeCase } from './desk-case';
import { closeOwnCase, openCase } from './service-case';
import { loadDeskCase, loadQueue } from './service-desk';

withDatabase();
// A Tuesday; the 7th business day after it is Thursday the 10th.
withClock('2026-12-01T15:00:00Z');

const goTo = (day: string) => void vi.setSystemTime(new Date(`${day}T15:00:00Z`));

async function queue(query: Record<string, string> = {}, userId = 'desk.rep') {
  return loadQueue(await actorOf(userId), queueQuerySchema.parse(query));
}

const numbers = async (query: Record<string, string> = {}) =>
  (await queue(query)).items.map(({ number }) => number);

/** 1: wrong name, of the 1st; 2: no SSN, of the 3rd and waiting for a lead; 3: of the 9th, closed. */
async function threeCases() {
  const dana = await actorOf('desk.rep');
  await openCaseOf('agent.wrong-name', 'name');
  goTo('2026-12-03');
  await openCaseOf('agent.no-ssn', 'ssn-missing');
  await takeAndConfirm(dana, 2);
  await requestSsn(dana, { ...(await seen(2)), ssn: '900100102' });
  goTo('2026-12-09');
  await openCase(await actorOf('agent.valid'), { topic: 'other', body: 'x' });
  await closeOwnCase(await actorOf('agent.valid'), { number: 3 });
}

describe('the queue', () => {
  test.each([
    ['open', [1, 2]],
    ['mine', [2]],
    ['unassigned', [1]],
    ['overdue', []],
    ['approval', [2]],
    ['closed', [3]],
  ])('%s', async (show, expected) => {
    await threeCases();
    expect(await numbers({ show })).toEqual(expected);
  });

  test('a case is overdue on the day after its day, and no more when it is closed', async () => {
    await threeCases();
    goTo('2026-12-10');
    expect(await numbers({ show: 'overdue' })).toEqual([]);
    goTo('2026-12-11');
    expect((await queue({ show: 'overdue' })).items).toMatchObject([{ number: 1, overdue: true }]);
    const dana = await actorOf('desk.rep');
    await takeCase(dana, { number: 1 });
    await closeCase(dana, { ...(await seen(1)), resolution: 'Done' });
    expect(await numbers({ show: 'overdue' })).toEqual([]);
  });

  test.each([
    ['C-000002', [2]],
    ['2', [2]],
    ['17000104', [1]],
    ['17000999', []],
    ['agent.no-ssn', [2]],
    ['AGENT.NO-SSN', [2]],
    ['leigh', [1]],
    ['Devin Leigh', [1]],
    ['Leigh Devin', [1]],
    ['Okafor', [2]],
    ['%', []],
    ['_', []],
    ["' or 1=1 --", []],
  ])('finds by %j', async (q, expected) => {
    await threeCases();
    expect(await numbers({ q })).toEqual(expected);
  });

  describe('finds José Ramírez-Ortiz', () => {
    const queries = ['ramirez ortiz', 'RAMÍREZ', 'Ramírez-Ortiz', 'ortiz, jose', 'José'];
    beforeEach(async () => {
      const { accountId } = await actorOf('agent.alias');
      const name = { first: 'José', middle: '', last: 'Ramírez-Ortiz', suffix: '' };
      await transact((db) => saveAccountName(db, accountId, name));
      await openCase(await actorOf('agent.alias'), { topic: 'other', body: 'x' });
    });

    test.each([...queries, 'Rami\u0301rez'])('by %j', async (q) => {
      expect(await numbers({ q })).toEqual([1]);
    });

    test.each(['ramirezz', 'Jose Alvarez', '-', 'á'.repeat(90)])('but not by %j', async (q) => {
      expect(await numbers({ q })).toEqual([]);
    });

    test('from before names were folded, once the server has started', async () => {
      await transact((db) => db.update(account).set({ nameKey: '' }));
      expect(await numbers({ q: 'ramirez' })).toEqual([]);
      await foldAccountNames();
      for (const q of queries) expect(await numbers({ q })).toEqual([1]);
    });
  });

  test('counts open cases by state and by age', async () => {
    await threeCases();
    expect((await queue()).counts).toEqual({
      states: {
        new: 1,
        'in-progress': 0,
        'waiting-for-agent': 0,
        'waiting-for-approval': 1,
        closed: 0,
      },
      ages: { '0-2': 0, '3-5': 1, '6-7': 1, overdue: 0 },
    });
  });

  test('is sorted by due date or by date opened, and comes in pages of 25', async () => {
    const agent = await actorOf('agent.valid');
    const { saveNewCase } = await import('@/db/service-case');
    await transact(async (db) => {
      for (let count = 1; count <= 26; count++) {
        await saveNewCase(db, {
          accountId: agent.accountId,
          origin: 'agent',
          // One open case for each topic: these are as good as many agents.
          topic: `topic-${count}` as never,
          causes: [],
          openedBy: agent.userId,
          openedAt: new Date(Date.UTC(2026, 11, count)),
          dueOn: `2027-01-${String(27 - count).padStart(2, '0')}`,
          assigneeId: null,
          version: 1,
        });
      }
    });
    const first = await queue({ sort: 'due' });
    expect([first.items.length, first.items[0]?.number, first.pages, first.total]).toEqual([
      25, 26, 2, 26,
    ]);
    expect((await queue({ sort: 'due', page: '9' })).items.map(({ number }) => number)).toEqual([
      1,
    ]);
    expect((await queue({ sort: 'opened' })).items[0]?.number).toBe(1);
  });
});

describe('the page of a case', () => {
  test('says how the record was found', async () => {
    const dana = await actorOf('desk.rep');
    const paths: Record<string, unknown> = {};
    for (const userId of ['agent.wrong-name', 'agent.no-ssn', 'agent.no-ssn-wrong-npn']) {
      const topic = userId === 'agent.wrong-name' ? 'name' : 'ssn-missing';
      const view = await loadDeskCase(dana, await openCaseOf(userId, topic), '');
      paths[userId] = view?.comparison.found?.path;
    }
    expect(paths).toEqual({
      'agent.wrong-name': 'ssn',
      'agent.no-ssn': 'npn',
      'agent.no-ssn-wrong-npn': 'name',
    });
  });

  test('shows what the licenses are worth', async () => {
    const number = await openCaseOf('agent.inactive-loa', 'license');
    const view = await loadDeskCase(await actorOf('desk.rep'), number, '');
    expect(view?.comparison.found?.licenses).toMatchObject([
      { ok: false, code: 'health-line-inactive', license: { state: 'HI' } },
    ]);
  });
});
