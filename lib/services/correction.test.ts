import { describe, expect, test } from 'vitest';
import { read } from '@/db/client';
import { listCorrections } from '@/db/correction';
import { findProfile, findProfileDraft } from '@/db/profile';
import { correction } from '@/db/schema/correction';
import { personName } from '@/db/seed/persona-list';
import { later, withClock } from '@/tests/support/clock';
import { accountOf, actorOf, withDatabase } from '@/tests/support/database';
import { fieldError, formError } from '@/tests/support/outcome';
import {
  addRepresentative,
  auditEvents,
  mails,
  openCaseOf,
  pressSave,
  seen,
  takeAndConfirm,
} from '@/tests/support/service-case';
import { correctName, correctNpn } from './correction';
import { decideCorrection } from './correction-decision';
import { requestSsn } from './correction-request';
import { confirmIdentity } from './identity-check';
import { getRegistrationView } from './registration';
import { listCases, loadCase } from './service-case';
import { loadDeskCase, loadQueue } from './service-desk';

withDatabase();
withClock('2026-12-01T15:00:00Z');

const done = { ok: true, value: null };
const decided = { ok: true, value: 'ssn' };
const causesOf = async (number: number) => {
  const view = await loadDeskCase(await actorOf('desk.rep'), number, '');
  return view?.validation?.causes.map(({ code }) => code);
};

/** What waits for a lead. */
const waiting = async (number: number) => {
  const rows = await read((db) => listCorrections(db, number));
  const row = rows.find(({ state }) => state === 'waiting');
  if (!row) throw new Error('nothing waits');
  return { id: row.id, number };
};

describe('a wrong name', () => {
  test('is corrected everywhere, validated at once, and the agent chooses the role', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const [dana, agent] = [await actorOf('desk.rep'), await actorOf('agent.wrong-name')];
    await takeAndConfirm(dana, number, '', ['full-name', 'npn', 'ssn-last-four']);
    later();
    const input = { ...(await seen(number)), name: personName('Devon', 'Lee') };
    expect(await correctName(dana, input)).toEqual(done);
    expect(await correctName(dana, input)).toEqual(formError('service-case.changed'));
    expect(await accountOf('agent.wrong-name')).toMatchObject({
      firstName: 'Devon',
      lastName: 'Lee',
    });
    const draft = await read((db) => findProfileDraft(db, agent.accountId));
    expect(draft?.entries).toMatchObject({ firstName: 'Devon', lastName: 'Lee', npn: '17000104' });
    expect(await causesOf(number)).toEqual([]);

    const before = await getRegistrationView(agent);
    expect([before.facts.roleToBeSet, before.entry, before.facts.standing]).toEqual([
      true,
      { allowed: false, reason: 'role-to-be-set' },
      null,
    ]);
    expect((await mails()).at(-1)?.subject).toBe('Sign in and choose your role: case C-000001');
    const view = await loadCase(agent, number);
    expect(view?.found.state).toBe('waiting-for-agent');
    expect(view?.messages.at(-1)?.body).toContain('Sign in and choose your role');

    expect(await pressSave(agent)).toMatchObject({ ok: true });
    const after = await getRegistrationView(agent);
    expect([after.facts.roleToBeSet, after.entry.allowed]).toEqual([false, true]);
  });

  test('stands in the audit log with before and after', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const dana = await actorOf('desk.rep');
    await takeAndConfirm(dana, number);
    await correctName(dana, { ...(await seen(number)), name: personName('Devon', 'Lee') });
    expect((await auditEvents()).at(-1)).toMatchObject({
      action: 'name-corrected',
      before: { firstName: 'Devin', lastName: 'Leigh' },
      after: { case: 'C-000001', firstName: 'Devon', lastName: 'Lee' },
    });
  });

  test('that is still wrong after it says so', async () => {
    const number = await openCaseOf('agent.wrong-name', 'name');
    const [dana, agent] = [await actorOf('desk.rep'), await actorOf('agent.wrong-name')];
    await takeAndConfirm(dana, number);
    later();
    await correctName(dana, { ...(await seen(number)), name: personName('Devon', 'Leigh') });
    expect(await causesOf(number)).toEqual(['name-mismatch']);
    expect((await getRegistrationView(agent)).facts.roleToBeSet).toBe(false);
    expect((await mails()).at(-1)?.subject).toBe('There is an answer in your case C-000001');
  });

  test('of who has a role counts at once, and the role must be set again', async () => {
    const agent = await actorOf('agent.valid');
    const dana = await actorOf('desk.rep');
    await pressSave(agent);
    const { openPhoneCase } = await import('./desk-case');
    await openPhoneCase(dana, { userId: 'agent.valid', topic: 'name', body: 'x' });
    await takeAndConfirm(dana, 1);
    await correctName(dana, { ...(await seen(1)), name: personName('Mary', 'Alvarez') });
    expect((await read((db) => findProfile(db, agent.accountId)))?.name.first).toBe('Mary');
    expect((await getRegistrationView(agent)).facts.standing).toEqual({ valid: false });
    await correctName(dana, { ...(await seen(1)), name: personName('María', 'Alvarez') });
    const { facts, entry } = await getRegistrationView(agent);
    expect([facts.standing, facts.roleToBeSet]).toEqual([{ valid: true }, true]);
    expect(entry).toEqual({ allowed: false, reason: 'role-to-be-set' });
  });
});

describe('a wrong NPN', () => {
  test('is corrected in what was typed and refused', async () => {
    const number = await openCaseOf('agent.wrong-npn-wrong-name', 'npn-and-name');
    const [dana, agent] = [await actorOf('desk.rep'), await actorOf('agent.wrong-npn-wrong-name')];
    await takeAndConfirm(dana, number);
    expect(await correctNpn(dana, { ...(await seen(number)), npn: '17000107' })).toEqual(done);
    expect(await causesOf(number)).toEqual(['name-mismatch']);
    await correctName(dana, { ...(await seen(number)), name: personName('Grace', 'Kim') });
    expect(await causesOf(number)).toEqual([]);
    expect(await pressSave(agent)).toMatchObject({ ok: true });
  });

  test('is set to the one of the record that the identity was confirmed with, and no other', async () => {
    const number = await openCaseOf('agent.all-three', 'ssn-missing');
    const dana = await actorOf('desk.rep');
    const items = ['full-name', 'npn', 'license'] as const;
    await takeAndConfirm(dana, number, '17000107', items);
    const right = { ...(await seen(number)), npn: '17000108' };
    expect(await correctNpn(dana, right)).toEqual({
      ok: false,
      errors: { npn: { code: 'correction.npn.other-record', params: { npn: '17000107' } } },
    });
    expect((await read((db) => db.select().from(correction))).length).toBe(0);
    const again = { ...(await seen(number)), record: '17000108', items };
    expect(await confirmIdentity(dana, again)).toEqual(done);
    expect(await correctNpn(dana, { ...(await seen(number)), npn: '17000108' })).toEqual(done);
  });

  test('needs a profile', async () => {
    const dana = await actorOf('desk.rep');
    const { openPhoneCase } = await import('./desk-case');
    await openPhoneCase(dana, { userId: 'agent.new', topic: 'npn', body: 'x' });
    await takeAndConfirm(dana, 1);
    expect(await correctNpn(dana, { ...(await seen(1)), npn: '17000116' })).toEqual(
      fieldError('npn', 'correction.npn.no-profile'),
    );
  });
});

describe('a missing SSN', () => {
  const ask = async () => {
    const number = await openCaseOf('agent.no-ssn', 'ssn-missing');
    const dana = await actorOf('desk.rep');
    await takeAndConfirm(dana, number);
    return { number, dana, lead: await actorOf('desk.lead') };
  };

  test('waits for a lead, who is another person', async () => {
    const { number, dana, lead } = await ask();
    const agent = await actorOf('agent.no-ssn');
    expect(await requestSsn(dana, { ...(await seen(number)), ssn: '900100102' })).toEqual(done);
    expect((await accountOf('agent.no-ssn')).ssnHmac).toBeNull();
    expect((await listCases(agent))[0]?.state).toBe('waiting-for-approval');
    const query = { show: 'approval', q: '', sort: 'due', page: 1 } as const;
    expect((await loadQueue(lead, query)).approvals).toMatchObject([
      { caseNumber: number, userId: 'agent.no-ssn', requestedBy: 'desk.rep', own: false },
    ]);
    expect((await loadQueue(dana, query)).approvals).toEqual([]);

    const yes = { ...(await waiting(number)), approve: true, reason: '' };
    expect(await decideCorrection(dana, yes)).toEqual(formError('correction.fault.not-a-lead'));
    expect(await decideCorrection(lead, yes)).toEqual(decided);
    expect(await decideCorrection(lead, yes)).toEqual(formError('correction.fault.decided-before'));
    expect(await causesOf(number)).toEqual([]);
    expect((await getRegistrationView(agent)).facts.roleToBeSet).toBe(true);
    expect(await pressSave(agent)).toMatchObject({ ok: true });
  });

  test('a lead does not approve what they asked for', async () => {
    const { number, lead } = await ask();
    await requestSsn(lead, { ...(await seen(number)), ssn: '900100102' });
    const yes = { ...(await waiting(number)), approve: true, reason: '' };
    expect(await decideCorrection(lead, yes)).toEqual(formError('correction.fault.own-request'));
    const other = await addRepresentative('lead.second', 'lead');
    expect(await decideCorrection(other, yes)).toEqual(decided);
  });

  test('a no gives a reason, changes nothing, and leaves no sealed SSN behind', async () => {
    const { number, dana, lead } = await ask();
    await requestSsn(dana, { ...(await seen(number)), ssn: '900100102' });
    const no = { ...(await waiting(number)), approve: false, reason: 'The caller hesitated' };
    expect(await decideCorrection(lead, no)).toEqual(decided);
    expect(await read((db) => db.select().from(correction))).toMatchObject([
      { state: 'rejected', reason: 'The caller hesitated', ssnCipher: null, ssnHmac: null },
    ]);
    expect((await accountOf('agent.no-ssn')).ssnHmac).toBeNull();
    expect(await requestSsn(dana, { ...(await seen(number)), ssn: '900100102' })).toEqual(done);
  });

  test('of another account is an answer, not an error', async () => {
    const { number, dana, lead } = await ask();
    const taken = { ...(await seen(number)), ssn: '900100101' };
    expect(await requestSsn(dana, taken)).toEqual(fieldError('ssn', 'correction.ssn.taken'));
    await requestSsn(dana, { ...taken, ssn: '900100102' });
    expect(await requestSsn(dana, { ...(await seen(number)), ssn: '900100999' })).toEqual(
      formError('correction.waits-already'),
    );
    // Meanwhile somebody else gives the same one.
    const second = await openCaseOf('agent.no-ssn-wrong-npn', 'ssn-missing');
    await takeAndConfirm(dana, second);
    await requestSsn(dana, { ...(await seen(second)), ssn: '900100102' });
    await decideCorrection(lead, { ...(await waiting(number)), approve: true, reason: '' });
    const late = { ...(await waiting(second)), approve: true, reason: '' };
    expect(await decideCorrection(lead, late)).toEqual(formError('correction.ssn.taken-meanwhile'));
  });

  test('of a real person is not taken by a sandbox', async () => {
    const { number, dana } = await ask();
    expect(await requestSsn(dana, { ...(await seen(number)), ssn: '123456789' })).toEqual(
      fieldError('ssn', 'ssn.sandbox-only'),
    );
  });

  test('is in no message, mail or event, and plain in no table', async () => {
    const { number, dana, lead } = await ask();
    await requestSsn(dana, { ...(await seen(number)), ssn: '900100102' });
    await decideCorrection(lead, { ...(await waiting(number)), approve: true, reason: '' });
    const view = await loadDeskCase(dana, number, '');
    const all = JSON.stringify([view, await mails(), await auditEvents()]);
    expect(all).not.toMatch(/900-?10-?0102|900100102/);
    expect(view?.comparison.ssnLastFour).toBe('0102');
    const rows = await read((db) => db.select().from(correction));
    expect(JSON.stringify(rows)).not.toContain('0102');
    const events = (await auditEvents()).map(({ action }) => action);
    expect(events).toContain('ssn-change-requested');
    expect(events).toContain('ssn-change-approved');
  });
});

test('each look at an account stands in the audit log', async () => {
  const number = await openCaseOf('agent.wrong-name', 'name');
  const dana = await actorOf('desk.rep');
  await loadDeskCase(dana, number, '');
  expect((await auditEvents()).at(-1)).toMatchObject({
    action: 'account-viewed',
    actorUserId: 'desk.rep',
    subjectUserId: 'agent.wrong-name',
    after: { case: 'C-000001' },
  });
  expect(await loadDeskCase(dana, 999, '')).toBeNull();
});
