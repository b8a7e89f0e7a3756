import { describe, expect, test } from 'vitest';
import type { ProfileInput } from '@/lib/forms/profile';
import { profileSchema } from '@/lib/forms/profile';
import type { Entries } from '@/lib/forms/state';
import { actorOf, withDatabase } from '@/tests/support/database';
import { discardProfileDraft, keepProfileDraft, loadProfileForm, saveProfile } from './profile';
import { getRegistrationView } from './registration';

withDatabase();

async function formOf(userId: string): Promise<Entries> {
  return (await loadProfileForm(await actorOf(userId))).values;
}

function parse(entries: Entries): ProfileInput {
  return profileSchema.parse(entries);
}

async function save(userId: string, change: Entries = {}) {
  const entries = { ...(await formOf(userId)), role: 'both', ...change };
  return saveProfile(await actorOf(userId), parse(entries), entries);
}

const causesOf = (outcome: Awaited<ReturnType<typeof save>>) =>
  outcome.ok ? [] : (outcome.refusal?.causes.map((cause) => cause.code) ?? []);
const titleOf = (outcome: Awaited<ReturnType<typeof save>>) =>
  outcome.ok ? null : outcome.refusal?.title.code;

describe('Save with an agent role, by persona', () => {
  test.each<[string, string | null, string[]]>([
    ['agent.valid', null, []],
    ['agent.no-ssn', 'npn.title.saving-data-failed', ['npn.cause.no-ssn']],
    ['agent.wrong-npn', 'npn.title.npn-validation-failed', ['npn.cause.not-found']],
    ['agent.wrong-name', 'npn.title.npn-validation-failed', ['npn.cause.name-mismatch']],
    [
      'agent.no-ssn-wrong-npn',
      'npn.title.saving-data-failed',
      ['npn.cause.no-ssn', 'npn.cause.not-found'],
    ],
    [
      'agent.no-ssn-wrong-name',
      'npn.title.saving-data-failed',
      ['npn.cause.no-ssn', 'npn.cause.name-mismatch'],
    ],
    [
      'agent.wrong-npn-wrong-name',
      'npn.title.npn-validation-failed',
      ['npn.cause.not-found', 'npn.cause.name-mismatch'],
    ],
    [
      'agent.all-three',
      'npn.title.saving-data-failed',
      ['npn.cause.no-ssn', 'npn.cause.not-found', 'npn.cause.name-mismatch'],
    ],
    ['agent.expired-license', 'npn.title.npn-validation-failed', ['npn.cause.license-expired']],
    ['agent.no-health-loa', 'npn.title.npn-validation-failed', ['npn.cause.no-health-line']],
    ['agent.inactive-loa', 'npn.title.npn-validation-failed', ['npn.cause.health-line-inactive']],
    ['agent.license-number', 'npn.title.npn-validation-failed', ['npn.cause.license-number']],
    ['agent.fein', 'npn.title.npn-validation-failed', ['npn.cause.fein']],
    ['agent.alias', null, []],
    ['agent.returning', null, []],
    ['agent.registered', null, []],
    ['agent.terminated', 'registration.terminated.title', ['registration.terminated.cause']],
  ])('%s', async (userId, title, causes) => {
    const outcome = await save(userId);
    expect(outcome.ok).toBe(title === null);
    expect(titleOf(outcome)).toBe(title);
    expect(causesOf(outcome)).toEqual(causes);
  });

  test('agent.wrong-npn becomes valid with the right NPN', async () => {
    await save('agent.wrong-npn');
    expect((await save('agent.wrong-npn', { npn: '17000103' })).ok).toBe(true);
  });
});

describe('nothing is lost', () => {
  test('a refused save keeps every entry as a draft', async () => {
    await save('agent.wrong-name', { street: '1 New Street', acceptsTexts: 'yes' });
    expect(await formOf('agent.wrong-name')).toMatchObject({
      street: '1 New Street',
      acceptsTexts: 'yes',
      role: 'both',
    });
  });

  test('a successful save ends the draft', async () => {
    await save('agent.valid');
    const form = await loadProfileForm(await actorOf('agent.valid'));
    expect(form.draftSavedAt).toBeNull();
    expect(form.isSaved).toBe(true);
  });

  test('a discarded draft shows the saved profile again', async () => {
    const actor = await actorOf('agent.registered');
    const saved = await formOf('agent.registered');
    const { acceptsTexts, ...withoutTick } = saved;
    await keepProfileDraft(actor, { ...withoutTick, city: 'Dallas' });
    const draft = await formOf('agent.registered');
    expect([draft.city, draft.acceptsTexts]).toEqual(['Dallas', undefined]);
    await discardProfileDraft(actor);
    const again = await formOf('agent.registered');
    expect([again.city, again.acceptsTexts]).toEqual(['Houston', acceptsTexts]);
  });
});

describe('two tabs', () => {
  test('the second save is refused and shows both versions', async () => {
    const seen = await formOf('agent.registered');
    await save('agent.registered', { street: '1 First Tab St' });
    const mine = { ...seen, street: '2 Second Tab St' };
    const outcome = await saveProfile(await actorOf('agent.registered'), parse(mine), mine);
    expect(outcome).toMatchObject({
      ok: false,
      conflict: { street: '1 First Tab St' },
      values: { street: '2 Second Tab St', version: '2' },
    });
  });

  test('saving again after the warning keeps mine', async () => {
    const seen = await formOf('agent.registered');
    await save('agent.registered', { street: '1 First Tab St' });
    const mine = { ...seen, street: '2 Second Tab St', version: '2' };
    expect((await saveProfile(await actorOf('agent.registered'), parse(mine), mine)).ok).toBe(true);
    expect((await formOf('agent.registered')).street).toBe('2 Second Tab St');
  });

  test('the same entries sent twice are a double click, not a conflict', async () => {
    const entries = { ...(await formOf('agent.valid')), role: 'both' };
    const actor = await actorOf('agent.valid');
    const outcomes = await Promise.all([
      saveProfile(actor, parse(entries), entries),
      saveProfile(actor, parse(entries), entries),
    ]);
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true]);
  });
});

describe('the place', () => {
  test('a ZIP code of another state is named', async () => {
    const outcome = await save('agent.valid', { zip: '10001' });
    expect(outcome).toMatchObject({
      errors: { zip: { code: 'zip.other-state', params: { state: 'New York' } } },
    });
  });

  test('an unknown ZIP code is refused', async () => {
    const outcome = await save('agent.valid', { zip: '00000' });
    expect(outcome).toMatchObject({ errors: { zip: { code: 'zip.unknown' } } });
  });
});

describe('Not an Agent Broker (S36-S37)', () => {
  test('is saved without validation and opens the MLMS to train', async () => {
    expect((await save('agent.all-three', { role: 'none', npn: '' })).ok).toBe(true);
    const view = await getRegistrationView(await actorOf('agent.all-three'));
    expect(view.entry).toEqual({ allowed: true, as: 'trainee' });
    expect(view.steps.find((step) => step.id === 'npn')?.reason).toBe('role-not-agent');
  });

  test('a failed agent role afterwards leaves the trainee in', async () => {
    await save('agent.all-three', { role: 'none' });
    await save('agent.all-three', { role: 'both' });
    const view = await getRegistrationView(await actorOf('agent.all-three'));
    expect(view.entry).toEqual({ allowed: true, as: 'trainee' });
  });
});

describe('standing', () => {
  test('a typing error in a later save does not take a registered agent off the lists', async () => {
    await save('agent.registered', { npn: '18000117' });
    const view = await getRegistrationView(await actorOf('agent.registered'));
    expect(view.facts.standing).toEqual({ valid: true });
    expect(view.listedIn).toEqual(['Louisiana', 'Oklahoma', 'Texas']);
  });
});
