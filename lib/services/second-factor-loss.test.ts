import { describe, expect, test } from 'vitest';
import { getAccount, saveAccountChange } from '@/db/account';
import { read, transact } from '@/db/client';
import { listCorrections } from '@/db/correction';
import { countRecoveryCodes } from '@/db/recovery-code';
import { account } from '@/db/schema/account';
import { findSecondFactor } from '@/db/second-factor';
import { findSession, findStanding, startSession } from '@/lib/auth/session';
import { later, withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { formError } from '@/tests/support/outcome';
import { setUpFactor } from '@/tests/support/second-factor';
import {
  addRepresentative,
  auditEvents,
  mails,
  seen,
  takeAndConfirm,
} from '@/tests/support/service-case';
import { rescueAccount } from './account-rescue';
import { decideCorrection } from './correction-decision';
import { requestFactorRemoval, requestSsn } from './correction-request';
import { closeCase, openPhoneCase } from './desk-case';
import { dismissFactorHint, isFactorHintDue, removeFactor } from './second-factor';
import { loadCase } from './service-case';
import { loadDeskCase, loadQueue } from './service-desk';
import { checkOwnPassword } from './sign-in';

withDatabase();
withClock('2026-12-01T15:00:00Z');

const done = { ok: true, value: null };
const approved = { ok: true, value: 'second-factor' };
const client = { address: '192.0.2.5', browser: 'Chrome on Windows' };
const withSsn = ['full-name', 'npn', 'ssn-last-four'] as const;
const subjects = async () => (await mails()).map(({ subject }) => subject);

const hasFactor = async (accountId: string) =>
  (await read((db) => findSecondFactor(db, accountId))) !== null;

/** An agent who has lost app and codes calls; their identity is confirmed. */
async function takeTheCall(items: Parameters<typeof takeAndConfirm>[3] = withSsn) {
  const agent = await actorOf('agent.valid');
  await setUpFactor(agent);
  later(60_000);
  const dana = await actorOf('desk.rep');
  await openPhoneCase(dana, { userId: 'agent.valid', topic: 'lost-factor', body: 'New phone' });
  await takeAndConfirm(dana, 1, '', items);
  return { agent, dana, lead: await actorOf('desk.lead') };
}

/** The decision about what waits in the case. */
async function decision(approve = true, reason = '') {
  const rows = await read((db) => listCorrections(db, 1));
  const id = rows.find(({ state }) => state === 'waiting')?.id ?? '';
  return { id, number: 1, approve, reason };
}

describe('a lost second factor', () => {
  test('is gone once another lead approves: codes and sessions too, and the owner is told', async () => {
    const { agent, dana, lead } = await takeTheCall();
    const session = await startSession(agent.accountId, client);
    expect(await requestFactorRemoval(dana, await seen(1))).toEqual(done);
    expect(await hasFactor(agent.accountId)).toBe(true);
    expect((await findStanding(session)).step).toBe('code');
    expect(await subjects()).toContain('Somebody asked us to remove your second factor');

    expect(await decideCorrection(lead, await decision())).toEqual(approved);
    expect(await hasFactor(agent.accountId)).toBe(false);
    expect(await read((db) => countRecoveryCodes(db, agent.accountId))).toBe(0);
    expect((await findStanding(session)).step).toBe('none');
    const { email } = await read((db) => getAccount(db, agent.accountId));
    const told = (await mails()).filter(({ recipient }) => recipient === email);
    expect(told.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining([
        'Your sign-in no longer asks for a code',
        'There is an answer in your case C-000001',
      ]),
    );
    const view = await loadCase(agent, 1);
    expect(view?.messages.at(-1)?.body).toContain('We have taken your lost second factor away');
    expect(view?.found.state).toBe('waiting-for-agent');
    const token = await startSession(agent.accountId, client);
    expect(await findSession(token)).not.toBeNull();
  });

  test('is asked for again at the next sign-in, also after "Not now"', async () => {
    const agent = await actorOf('agent.valid');
    await dismissFactorHint(agent);
    const { dana, lead } = await takeTheCall();
    await requestFactorRemoval(dana, await seen(1));
    await decideCorrection(lead, await decision());
    expect(await isFactorHintDue(agent)).toBe(true);
  });

  test('stands in the audit log: who asked, who approved, what happened', async () => {
    const { dana, lead } = await takeTheCall();
    await requestFactorRemoval(dana, await seen(1));
    await decideCorrection(lead, await decision(false, 'Call back first'));
    await requestFactorRemoval(dana, await seen(1));
    await decideCorrection(lead, await decision());
    const events = (await auditEvents()).slice(-6);
    expect(events.map(({ action, actorUserId }) => [action, actorUserId])).toEqual([
      ['factor-removal-requested', 'desk.rep'],
      ['factor-removal-rejected', 'desk.lead'],
      ['factor-removal-requested', 'desk.rep'],
      ['factor-removal-approved', 'desk.lead'],
      ['factor-removed', 'desk.lead'],
      ['session-ended', 'desk.lead'],
    ]);
    for (const event of events) expect(event.subjectUserId).toBe('agent.valid');
  });

  test('waits in the queue of leads, and the case cannot be closed meanwhile', async () => {
    const { dana, lead } = await takeTheCall();
    await requestFactorRemoval(dana, await seen(1));
    const query = { show: 'approval', q: '', sort: 'due', page: 1 } as const;
    const queue = await loadQueue(lead, query);
    expect(queue.items).toMatchObject([{ number: 1, state: 'waiting-for-approval' }]);
    expect(queue.approvals).toMatchObject([
      { field: 'second-factor', userId: 'agent.valid', requestedBy: 'desk.rep', own: false },
    ]);
    expect(await closeCase(dana, { ...(await seen(1)), resolution: 'x' })).toEqual(
      formError('service-case.fault.not-in-this-state'),
    );
  });

  test('is not decided by a representative, nor by the lead who asked', async () => {
    const { agent, dana, lead } = await takeTheCall();
    await requestFactorRemoval(lead, await seen(1));
    const yes = await decision();
    expect(await decideCorrection(dana, yes)).toEqual(formError('correction.fault.not-a-lead'));
    expect(await decideCorrection(lead, yes)).toEqual(formError('correction.fault.own-request'));
    expect(await hasFactor(agent.accountId)).toBe(true);
    const other = await addRepresentative('lead.second', 'lead');
    expect(await decideCorrection(other, yes)).toEqual(approved);
    expect(await decideCorrection(other, yes)).toEqual(
      formError('correction.fault.decided-before'),
    );
  });

  test('a no leaves everything as it was', async () => {
    const { agent, dana, lead } = await takeTheCall();
    const session = await startSession(agent.accountId, client);
    await requestFactorRemoval(dana, await seen(1));
    expect(await decideCorrection(lead, await decision(false, 'No'))).toEqual(approved);
    expect(await hasFactor(agent.accountId)).toBe(true);
    expect(await read((db) => countRecoveryCodes(db, agent.accountId))).toBe(10);
    expect((await findStanding(session)).step).toBe('code');
    expect((await loadDeskCase(dana, 1, ''))?.corrections).toMatchObject([
      { field: 'second-factor', state: 'rejected', reason: 'No' },
    ]);
  });
});

describe('nothing is asked for', () => {
  test('before the identity is confirmed', async () => {
    const agent = await actorOf('agent.valid');
    await setUpFactor(agent);
    const dana = await actorOf('desk.rep');
    await openPhoneCase(dana, { userId: 'agent.valid', topic: 'lost-factor', body: 'x' });
    expect(await requestFactorRemoval(dana, await seen(1))).toEqual(
      formError('correction.identity-first'),
    );
  });

  test('without the SSN that is on file: the rest is public', async () => {
    const { agent, dana } = await takeTheCall(['full-name', 'npn', 'license']);
    const refused = await requestFactorRemoval(dana, await seen(1));
    expect(refused).toEqual(formError('correction.second-factor.ssn-first'));
    expect(await subjects()).not.toContain('Somebody asked us to remove your second factor');
    expect(await hasFactor(agent.accountId)).toBe(true);
  });

  test('when there is none, or the account is of staff', async () => {
    const { agent, dana } = await takeTheCall();
    await removeFactor(agent, '');
    expect(await requestFactorRemoval(dana, await seen(1))).toEqual(
      formError('correction.second-factor.none'),
    );
    await transact((db) => db.update(account).set({ kind: 'desk' }));
    expect(await requestFactorRemoval(dana, await seen(1))).toEqual(
      formError('correction.second-factor.staff'),
    );
  });

  test('while something else in the case waits for a lead', async () => {
    const { dana } = await takeTheCall();
    await requestFactorRemoval(dana, await seen(1));
    const waits = formError('correction.waits-already');
    expect(await requestFactorRemoval(dana, await seen(1))).toEqual(waits);
    expect(await requestSsn(dana, { ...(await seen(1)), ssn: '900100999' })).toEqual(waits);
  });
});

describe('an approval comes too late', () => {
  test.each([
    ['the owner removed it', false],
    ['the owner found the codes and set up another app', true],
  ])('when %s', async (_, again) => {
    const { agent, dana, lead } = await takeTheCall();
    await requestFactorRemoval(dana, await seen(1));
    await removeFactor(agent, '');
    later(60_000);
    if (again) await setUpFactor(agent);
    expect(await decideCorrection(lead, await decision())).toEqual(
      formError('correction.second-factor.gone'),
    );
    expect(await hasFactor(agent.accountId)).toBe(again);
  });
});

describe('a password that is long enough with a second factor only', () => {
  const shorten = async (accountId: string) =>
    transact((db) => saveAccountChange(db, accountId, { passwordNeedsFactor: true }));
  const password = 'sandbox-passphrase-2027';

  test('ends with it, and the mail says how to get a new one', async () => {
    const { agent, dana, lead } = await takeTheCall();
    await shorten(agent.accountId);
    expect(await checkOwnPassword(agent, password, 'hash')).toMatchObject({ ok: true });
    await requestFactorRemoval(dana, await seen(1));
    await decideCorrection(lead, await decision());
    expect(await checkOwnPassword(agent, password, 'hash')).toMatchObject({ ok: false });
    const mail = (await mails()).find(({ subject }) => subject.endsWith('choose a new password'));
    expect(mail?.body).toContain('“Forgot your password?”');
  });

  test('ends with the operator’s command as well', async () => {
    const agent = await actorOf('agent.valid');
    await setUpFactor(agent);
    await shorten(agent.accountId);
    await rescueAccount('agent.valid', { factor: true });
    expect(await checkOwnPassword(agent, password, 'hash')).toMatchObject({ ok: false });
  });
});
