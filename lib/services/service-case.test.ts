import { describe, expect, test } from 'vitest';
import { later, withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import {
  addRepresentative,
  auditEvents,
  mails,
  openCaseOf,
  pressSave,
  seen,
} from '@/tests/support/service-case';
import {
  answerCase,
  assignCase,
  closeCase,
  openPhoneCase,
  reopenCase,
  takeCase,
} from './desk-case';
import {
  closeOwnCase,
  listCases,
  loadCase,
  loadNewCase,
  openCase,
  reopenOwnCase,
  writeToCase,
} from './service-case';
import { loadDeskCase } from './service-desk';

withDatabase();
// A Tuesday; the 5th and 7th business day after it are the 8th and the 10th.
withClock('2026-12-01T15:00:00Z');

const day = 24 * 60 * 60_000;
const code = (name: string) => ({ ok: false, errors: { form: { code: `service-case.${name}` } } });
const done = { ok: true, value: null };

describe('opening a case', () => {
  test('fills in what the last validation found, and says when it is expected', async () => {
    const agent = await actorOf('agent.wrong-name');
    await pressSave(agent);
    expect(await loadNewCase(agent)).toEqual({
      topic: 'name',
      causes: [{ code: 'name-mismatch' }],
    });
    expect(await openCase(agent, { topic: 'name', body: 'My name is Devon.' })).toEqual({
      ok: true,
      value: { number: 1, isNew: true },
    });
    expect(await listCases(agent)).toMatchObject([
      {
        number: 1,
        topic: 'name',
        state: 'new',
        causes: [{ code: 'name-mismatch' }],
        dueOn: '2026-12-10',
        expected: { from: '2026-12-08', to: '2026-12-10' },
      },
    ]);
    expect((await loadCase(agent, 1))?.messages).toMatchObject([
      { side: 'agent', authorUserId: 'agent.wrong-name', body: 'My name is Devon.' },
    ]);
  });

  test('is told by mail without anything personal, and stands in the audit log', async () => {
    await openCaseOf('agent.wrong-name', 'name');
    const [mail] = await mails();
    expect(mail?.recipient).toBe('agent.wrong-name@example.com');
    expect(mail?.subject).toBe('Your case C-000001 is open');
    expect(mail?.body).toContain('/cases/C-000001');
    expect(`${mail?.subject}${mail?.body}`).not.toMatch(/Devin|Leigh|17000104|Please help|\{/);
    expect((await auditEvents()).at(-1)).toMatchObject({
      action: 'case-opened',
      actorUserId: 'agent.wrong-name',
      after: { case: 'C-000001', topic: 'name' },
    });
  });

  test('a topic that no validation found carries no causes', async () => {
    await pressSave(await actorOf('agent.wrong-name'));
    const agent = await actorOf('agent.wrong-name');
    await openCase(agent, { topic: 'sign-in', body: 'x' });
    expect(await listCases(agent)).toMatchObject([{ topic: 'sign-in', causes: [] }]);
  });

  test('a second time about the same leads to the first, with what was typed added', async () => {
    const agent = await actorOf('agent.valid');
    await openCase(agent, { topic: 'other', body: 'One' });
    const second = await openCase(agent, { topic: 'other', body: 'Two' });
    expect(second).toEqual({ ok: true, value: { number: 1, isNew: false } });
    expect(await openCase(agent, { topic: 'closure', body: '' })).toMatchObject({
      value: { number: 2, isNew: true },
    });
    expect((await loadCase(agent, 1))?.messages.map(({ body }) => body)).toEqual(['One', 'Two']);
  });

  test('twice at the same moment opens one', async () => {
    const agent = await actorOf('agent.valid');
    const opening = { topic: 'closure', body: '' } as const;
    await Promise.all([openCase(agent, opening), openCase(agent, opening)]);
    expect(await listCases(agent)).toHaveLength(1);
  });

  test('ten a day, and the eleventh is told to wait', async () => {
    const agent = await actorOf('agent.valid');
    for (let count = 1; count <= 10; count++) {
      expect(await openCase(agent, { topic: 'other', body: 'x' })).toMatchObject({ ok: true });
      await closeOwnCase(agent, { number: count });
    }
    const opening = { topic: 'other', body: 'x' } as const;
    expect(await openCase(agent, opening)).toEqual(code('too-many'));
    expect(await openCase(await actorOf('agent.alias'), opening)).toMatchObject({ ok: true });
    later(day + 1);
    expect(await openCase(agent, opening)).toMatchObject({ ok: true });
  });
});

describe('another agent', () => {
  test('finds nothing, as for a case that does not exist', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const stranger = await actorOf('agent.valid');
    for (const target of [number, 999]) {
      expect(await loadCase(stranger, target)).toBeNull();
      expect(await writeToCase(stranger, { number: target, body: 'x' })).toEqual(code('missing'));
      expect(await closeOwnCase(stranger, { number: target })).toEqual(code('missing'));
      expect(await reopenOwnCase(stranger, { number: target })).toEqual(code('missing'));
    }
    expect(await listCases(stranger)).toEqual([]);
  });
});

describe('taking a case', () => {
  test('two at once: one has it, the other is told who', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const dana = await actorOf('desk.rep');
    const robin = await addRepresentative('desk.second');
    const outcomes = await Promise.all([takeCase(dana, { number }), takeCase(robin, { number })]);
    expect(outcomes).toEqual([
      { ok: true, value: 'taken' },
      { ok: true, value: 'late' },
    ]);
    expect((await loadDeskCase(robin, number, ''))?.assignee?.userId).toBe('desk.rep');
    expect((await auditEvents()).filter(({ action }) => action === 'case-taken')).toHaveLength(1);
    expect(await takeCase(dana, { number })).toEqual({ ok: true, value: 'taken' });
    await closeOwnCase(await actorOf('agent.wrong-name'), { number });
    expect(await takeCase(robin, { number })).toEqual({ ok: true, value: 'late' });
  });

  test('handing over: only who has it, or a lead, and only to the desk', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const dana = await actorOf('desk.rep');
    const lead = await actorOf('desk.lead');
    const robin = await addRepresentative('desk.second');
    await takeCase(dana, { number });
    const to = async (assigneeId: string) => ({ ...(await seen(number)), assigneeId });
    expect(await assignCase(robin, await to(robin.accountId))).toEqual(code('fault.not-your-case'));
    const agent = await actorOf('agent.valid');
    expect(await assignCase(dana, await to(agent.accountId))).toMatchObject({
      errors: { assigneeId: { code: 'service-case.assignee.required' } },
    });
    const old = await to(robin.accountId);
    expect(await assignCase(dana, old)).toEqual(done);
    expect(await assignCase(lead, old)).toEqual(code('changed'));
    expect(await assignCase(lead, await to(dana.accountId))).toEqual(done);
    expect((await auditEvents()).at(-1)).toMatchObject({
      action: 'case-assigned',
      after: { case: 'C-000001', assignee: 'desk.rep' },
    });
  });

  test('one that nobody has can be given to somebody', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const robin = await addRepresentative('desk.second');
    const assignment = { ...(await seen(number)), assigneeId: robin.accountId };
    expect(await assignCase(await actorOf('desk.rep'), assignment)).toEqual(done);
    expect(await takeCase(await actorOf('desk.rep'), { number })).toMatchObject({ value: 'late' });
  });
});

describe('writing to and fro', () => {
  test('a question waits for the agent until they write', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const [dana, agent] = [await actorOf('desk.rep'), await actorOf('agent.wrong-name')];
    expect(await answerCase(dana, { number, kind: 'answer', body: 'x' })).toEqual(
      code('fault.not-in-this-state'),
    );
    await takeCase(dana, { number });
    expect((await listCases(agent))[0]?.state).toBe('in-progress');
    later(1);
    await answerCase(dana, { number, kind: 'ask-agent', body: 'Which license?' });
    expect((await listCases(agent))[0]?.state).toBe('waiting-for-agent');
    await writeToCase(agent, { number, body: 'North Carolina' });
    expect((await listCases(agent))[0]?.state).toBe('in-progress');
    later(1);
    await answerCase(dana, { number, kind: 'answer', body: 'Thank you' });
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Your case C-000001 is open',
      'Your case C-000001 waits for you',
      'There is an answer in your case C-000001',
    ]);
    const robin = await addRepresentative('desk.second');
    expect(await answerCase(robin, { number, kind: 'answer', body: 'x' })).toEqual(
      code('fault.not-your-case'),
    );
  });

  test('the agent never sees a note', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const [dana, agent] = [await actorOf('desk.rep'), await actorOf('agent.wrong-name')];
    await takeCase(dana, { number });
    const robin = await addRepresentative('desk.second');
    expect(await answerCase(robin, { number, kind: 'note', body: 'Sounds odd' })).toMatchObject({
      ok: true,
    });
    expect(JSON.stringify(await loadCase(agent, number))).not.toContain('Sounds odd');
    expect(await mails()).toHaveLength(1);
  });
});

describe('closing and opening again', () => {
  test('the agent can for 30 days, with a new date', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const agent = await actorOf('agent.wrong-name');
    await closeOwnCase(agent, { number });
    expect(await writeToCase(agent, { number, body: 'x' })).toEqual(
      code('fault.not-in-this-state'),
    );
    later(30 * day);
    expect(await reopenOwnCase(agent, { number })).toEqual(done);
    expect(await listCases(agent)).toMatchObject([{ state: 'new', dueOn: '2027-01-12' }]);
    await closeOwnCase(agent, { number });
    later(30 * day + 1);
    expect(await reopenOwnCase(agent, { number })).toEqual(code('fault.too-late-to-reopen'));
  });

  test('not while another one about the same is open', async () => {
    const agent = await actorOf('agent.valid');
    await openCase(agent, { topic: 'other', body: 'x' });
    await closeOwnCase(agent, { number: 1 });
    await openCase(agent, { topic: 'other', body: 'y' });
    expect(await reopenOwnCase(agent, { number: 1 })).toEqual(code('open-already'));
  });

  test('the desk says what came of it; somebody else’s step in between is seen first', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const [dana, agent] = [await actorOf('desk.rep'), await actorOf('agent.wrong-name')];
    const early = await seen(number);
    await takeCase(dana, { number });
    expect(await closeCase(dana, { ...early, resolution: 'x' })).toEqual(code('changed'));
    const closing = { ...(await seen(number)), resolution: 'Ask your state.' };
    expect(await closeCase(dana, closing)).toEqual(done);
    expect((await loadCase(agent, number))?.found).toMatchObject({
      state: 'closed',
      resolution: 'Ask your state.',
    });
    later(1);
    expect(await reopenCase(dana, { number })).toEqual(done);
    expect((await auditEvents()).slice(-2).map(({ action }) => action)).toEqual([
      'case-closed',
      'case-reopened',
    ]);
    expect((await mails()).at(-1)?.subject).toBe('Your case C-000001 is open again');
  });
});

describe('a call', () => {
  test('opens a case for the exact User ID, which is the representative’s at once', async () => {
    const dana = await actorOf('desk.rep');
    const call = { userId: 'agent.valid', topic: 'other', body: 'Asks for a letter' } as const;
    expect(await openPhoneCase(dana, call)).toEqual({
      ok: true,
      value: { number: 1, isNew: true },
    });
    const agent = await actorOf('agent.valid');
    expect(await loadCase(agent, 1)).toMatchObject({
      found: { state: 'in-progress' },
      messages: [],
    });
    expect((await mails())[0]?.accountId).toBe(agent.accountId);
    expect(await openPhoneCase(dana, call)).toMatchObject({ value: { number: 1, isNew: false } });
  });

  test.each(['agent.vali', 'desk.rep', 'cms.admin', '%'])('not for %s', async (userId) => {
    const call = { userId, topic: 'other', body: 'x' } as const;
    expect(await openPhoneCase(await actorOf('desk.rep'), call)).toEqual({
      ok: false,
      errors: { userId: { code: 'service-case.caller.unknown' } },
    });
  });
});
