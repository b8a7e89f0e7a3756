import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ProducerName } from '@/lib/domain/producer';
import { helpQuerySchema } from '@/lib/forms/find-local-help';
import { actorOf, changeProducer, withDatabase } from '@/tests/support/database';
import { mails, pressSave, seen, takeAndConfirm } from '@/tests/support/service-case';
import { correctName } from './correction';
import { openPhoneCase } from './desk-case';
import { findLocalHelp } from './find-local-help';
import { recheckAgents } from './recheck';
import { enterMlms, getRegistrationView } from './registration';
import { searchRegistrationCompletionList } from './registration-completion-list';
import { loadCase } from './service-case';

withDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T15:00:00Z') });
  vi.stubEnv('SMTP_URL', '');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const npn = '17000117';
const married: ProducerName = { first: 'Priya', middle: '', last: 'Married', suffix: '' };
const blocked = { allowed: false, reason: 'role-to-be-set' };
const asAgent = { allowed: true, as: 'agent' };

async function isFound(): Promise<boolean> {
  const search = await findLocalHelp(helpQuerySchema.parse({ location: '77002' }));
  return search.status === 'found' && search.results.totals.agents.near > 0;
}

async function flag() {
  const search = await searchRegistrationCompletionList({ npn });
  return search.status === 'found' ? search.rows[0]?.npnValid : undefined;
}

async function takeTheCall() {
  const dana = await actorOf('desk.rep');
  await openPhoneCase(dana, { userId: 'agent.registered', topic: 'name', body: 'x' });
  await takeAndConfirm(dana, 1);
  return dana;
}

/** Of a registered agent the state has changed the name: the weekly check finds it, the desk follows. */
async function repair() {
  await changeProducer(npn, (record) => ({ ...record, name: married }));
  await recheckAgents();
  const dana = await takeTheCall();
  await correctName(dana, { ...(await seen(1)), name: married });
}

describe('after the repair of a registered agent (S34, S37)', () => {
  test('nobody finds them and the MLMS is closed until the role is set, then at once', async () => {
    const agent = await actorOf('agent.registered');
    expect(await isFound()).toBe(true);
    await repair();
    expect(await isFound()).toBe(false);
    expect((await enterMlms(agent)).entry).toEqual(blocked);
    const { steps } = await getRegistrationView(agent);
    expect(steps.map(({ id, reason }) => [id, reason])).toEqual([
      ['profile', 'profile-saved'],
      ['npn', 'role-to-be-set'],
      ['training', 'training-complete'],
      ['agreement', 'agreement-signed'],
      ['languages', 'languages-some'],
      ['listing', 'listing-needs-role'],
      ['completion', 'completion-done'],
    ]);

    expect(await pressSave(agent, 'individual')).toMatchObject({ ok: true });
    expect(await isFound()).toBe(true);
    expect((await enterMlms(agent)).entry).toEqual(asAgent);
  });

  test('the NPN is valid on the public list: that says nothing about a role', async () => {
    await changeProducer(npn, (record) => ({ ...record, name: married }));
    await recheckAgents();
    expect(await flag()).toBe('N');
    const dana = await takeTheCall();
    await correctName(dana, { ...(await seen(1)), name: married });
    expect(await flag()).toBe('Y');
  });

  test('the weekly check neither sets the role nor asks for it', async () => {
    const agent = await actorOf('agent.registered');
    await repair();
    await recheckAgents();
    expect((await getRegistrationView(agent)).entry).toEqual(blocked);
    expect(await isFound()).toBe(false);
    await pressSave(agent);
    await recheckAgents();
    expect((await getRegistrationView(agent)).entry).toEqual(asAgent);
    expect(await isFound()).toBe(true);
  });

  test('"Not an Agent Broker" opens the MLMS to train and sets no role', async () => {
    const agent = await actorOf('agent.registered');
    await repair();
    await pressSave(agent, 'none');
    const view = await getRegistrationView(agent);
    expect(view.entry).toEqual({ allowed: true, as: 'trainee' });
    expect(view.steps.find(({ id }) => id === 'npn')?.reason).toBe('role-to-be-set');
    await pressSave(agent, 'shop');
    expect((await getRegistrationView(agent)).entry).toEqual(asAgent);
  });

  test('a refused Save sets nothing', async () => {
    const agent = await actorOf('agent.registered');
    await repair();
    await changeProducer(npn, (record) => ({ ...record, name: { ...married, last: 'Again' } }));
    expect(await pressSave(agent)).toMatchObject({ ok: false });
    expect((await getRegistrationView(agent)).entry).toEqual(blocked);
    expect(await isFound()).toBe(false);
  });
});

test('who was valid all along goes on: nothing was fixed', async () => {
  const agent = await actorOf('agent.registered');
  const dana = await takeTheCall();
  // Mails of one moment come in no order.
  vi.setSystemTime(Date.now() + 60_000);
  const name = { first: 'Priya', middle: 'Devi', last: 'Raman', suffix: '' };
  expect(await correctName(dana, { ...(await seen(1)), name })).toEqual({ ok: true, value: null });
  expect(await isFound()).toBe(true);
  expect((await getRegistrationView(agent)).entry).toEqual(asAgent);
  const view = await loadCase(agent, 1);
  expect(view?.messages.at(-1)?.body).toContain('There is nothing for you to do.');
  expect(view?.found.state).toBe('in-progress');
  expect((await mails()).at(-1)?.subject).toBe('There is an answer in your case C-000001');
});
