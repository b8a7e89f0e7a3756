import { beforeEach, describe, expect, test, vi } from 'vitest';
import { profileSchema } from '@/lib/forms/profile';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { loadProfileForm, saveProfile } from './profile';
import { enterMlms, getRegistrationView, listRegistrationViews } from './registration';

withDatabase();
withClock();

async function save(userId: string, role = 'both') {
  const actor = await actorOf(userId);
  const entries = { ...(await loadProfileForm(actor)).values, role };
  return saveProfile(actor, profileSchema.parse(entries), entries);
}

async function stepsOf(userId: string) {
  const { steps } = await getRegistrationView(await actorOf(userId));
  return Object.fromEntries(steps.map(({ id, state }) => [id, state]));
}

describe('the status of the newest plan year', () => {
  test('of a new agent: everything lies ahead', async () => {
    expect(await stepsOf('agent.new')).toEqual({
      profile: 'not-started',
      npn: 'not-started',
      training: 'blocked',
      languages: 'not-started',
      listing: 'blocked',
      completion: 'not-started',
    });
  });

  test('of a registered agent: everything is done', async () => {
    expect(new Set(Object.values(await stepsOf('agent.registered')))).toEqual(
      new Set(['complete']),
    );
  });

  test('names why an NPN was refused', async () => {
    await save('agent.wrong-name');
    const view = await getRegistrationView(await actorOf('agent.wrong-name'));
    expect(view.causes).toEqual([{ code: 'name-mismatch' }]);
    expect(view.entry).toEqual({ allowed: false, reason: 'npn-refused' });
  });

  test('of a returning agent: the NPN must be validated again, training has begun', async () => {
    const view = await getRegistrationView(await actorOf('agent.returning'));
    expect(view.entry).toEqual({ allowed: false, reason: 'npn-not-validated' });
    expect(view.facts.trainingStarted).toBe(true);
  });
});

describe('from August to October two plan years are open', () => {
  beforeEach(() => void vi.setSystemTime('2026-09-15T12:00:00Z'));

  test('both are shown, the newest first', async () => {
    const views = await listRegistrationViews(await actorOf('agent.valid'));
    expect(views.map(({ planYear }) => planYear.year)).toEqual([2027, 2026]);
  });

  test('one Save validates the NPN for both', async () => {
    expect((await save('agent.valid')).ok).toBe(true);
    const views = await listRegistrationViews(await actorOf('agent.valid'));
    expect(views.map(({ facts }) => facts.standing)).toEqual([{ valid: true }, { valid: true }]);
  });
});

test('a new plan year asks for a new validation', async () => {
  vi.setSystemTime('2027-07-31T12:00:00Z');
  await save('agent.valid');
  vi.setSystemTime('2027-08-01T12:00:00Z');
  const view = await getRegistrationView(await actorOf('agent.valid'));
  expect(view.planYear.year).toBe(2028);
  expect(view.entry).toEqual({ allowed: false, reason: 'npn-not-validated' });
});

describe('entering the MLMS', () => {
  test('is remembered from the first time on', async () => {
    await save('agent.valid');
    expect((await enterMlms(await actorOf('agent.valid'))).facts.trainingStarted).toBe(false);
    expect((await enterMlms(await actorOf('agent.valid'))).facts.trainingStarted).toBe(true);
  });

  test('is not remembered for whom it stays shut', async () => {
    await save('agent.no-ssn');
    await enterMlms(await actorOf('agent.no-ssn'));
    const view = await getRegistrationView(await actorOf('agent.no-ssn'));
    expect(view.facts.trainingStarted).toBe(false);
  });

  test('a terminated agent may still train as “Not an Agent Broker”', async () => {
    expect((await save('agent.terminated')).ok).toBe(false);
    expect((await save('agent.terminated', 'none')).ok).toBe(true);
    const view = await getRegistrationView(await actorOf('agent.terminated'));
    expect(view.entry).toEqual({ allowed: true, as: 'trainee' });
    expect(view.listedIn).toEqual([]);
  });
});
