import { describe, expect, test } from 'vitest';
import { closedAllWeek } from './hours';
import type { Profile } from './profile';
import { type AgentFacts, helperSlug, publishAgent, publishAssister } from './publication';

const profile: Profile = {
  role: 'both',
  displayOption: 'all',
  name: { first: 'José', middle: 'A.', last: 'García-López', suffix: 'Jr.' },
  street: '1 Main St',
  city: 'Austin',
  state: 'TX',
  zip: '78701-1234',
  phone: '5125550142',
  phoneExtension: '7',
  acceptsTexts: true,
  email: 'jose@example.com',
  website: '',
  npn: '17000101',
  contactMethod: 'email',
  hours: closedAllWeek,
};

const place = { latitude: 30.27, longitude: -97.74, timeZone: 'America/Chicago' };
const standing = {
  planYear: 2027,
  npnValid: true,
  roleToBeSet: false,
  terminated: false,
  residentState: 'TX',
  healthStates: ['OK', 'TX'],
} as const;
const facts: AgentFacts = { profile, place, languages: ['vi', 'es'], standings: [standing] };

const withProfile = (change: Partial<Profile>) =>
  publishAgent({ ...facts, profile: { ...profile, ...change } });

describe('publishAgent', () => {
  test('everything that option "all" shows', () => {
    expect(publishAgent(facts)).toEqual({
      kind: 'agents',
      sortKey: 'garcialopez jose a jr lopez',
      npn: '17000101',
      state: 'TX',
      ...place,
      standings: [{ planYear: 2027, states: ['OK', 'TX'] }],
      languages: ['es', 'vi'],
      markets: ['individual', 'shop'],
      hours: closedAllWeek,
      acceptsTexts: true,
      assisterKind: null,
      name: 'José A. García-López Jr.',
      street: '1 Main St',
      city: 'Austin',
      zip: '78701-1234',
      phone: '5125550142',
      phoneExtension: '7',
      email: 'jose@example.com',
      website: '',
    });
  });

  test.each([
    ['all', '1 Main St', ['OK', 'TX']],
    ['no-street', '', ['OK', 'TX']],
    ['home-state', '1 Main St', ['TX']],
  ] as const)('option %s (S10)', (displayOption, street, states) => {
    const standings = [{ planYear: 2027, states }];
    expect(withProfile({ displayOption })).toMatchObject({ street, standings });
  });

  test.each<[string, Partial<AgentFacts>]>([
    ['who opted out', { profile: { ...profile, displayOption: 'none' } }],
    ['who is no agent', { profile: { ...profile, role: 'none' } }],
    ['whose ZIP code nobody knows', { place: null }],
    ['who was never validated', { standings: [] }],
    ['whose NPN is not valid', { standings: [{ ...standing, npnValid: false }] }],
    ['whose role must be set again', { standings: [{ ...standing, roleToBeSet: true }] }],
    ['who is terminated', { standings: [{ ...standing, terminated: true }] }],
    ['without a health license', { standings: [{ ...standing, healthStates: [] }] }],
  ])('nothing of an agent %s', (_who, change) => {
    expect(publishAgent({ ...facts, ...change })).toBeNull();
  });

  test('a termination counts for its own plan year', () => {
    const standings = [
      { ...standing, terminated: true },
      { ...standing, planYear: 2026, healthStates: ['TX'] },
    ] as const;
    expect(publishAgent({ ...facts, standings })?.standings).toEqual([
      { planYear: 2026, states: ['TX'] },
    ]);
  });

  test.each([
    ['individual', ['individual']],
    ['shop', ['shop']],
    ['both', ['individual', 'shop']],
  ] as const)('role %s', (role, markets) => {
    expect(withProfile({ role })).toMatchObject({ markets });
  });

  test.each([
    ["O'Brien", 'obrien'],
    ['de la Cruz', 'de la cruz'],
    ['Smith–Jones', 'smithjones jones'],
    ['Ωmega', 'ωmega'],
  ])('the sort key of %s', (last, sortKey) => {
    const name = { first: '', middle: '', last, suffix: '' };
    expect(withProfile({ name })).toMatchObject({ sortKey });
  });
});

describe('publishAssister', () => {
  const assister = {
    kind: 'navigator',
    name: 'Open Door Clinic',
    street: '2 Oak St',
    city: 'Austin',
    state: 'TX',
    zip: '78701',
    phone: '5125550100',
    email: 'help@example.org',
    website: '',
    hours: closedAllWeek,
    languages: ['vi', 'es'],
    acceptsTexts: false,
  } as const;

  test('everything, in its own state, each plan year', () => {
    expect(publishAssister(assister, place)).toMatchObject({
      kind: 'assisters',
      assisterKind: 'navigator',
      sortKey: 'open door clinic',
      npn: '',
      standings: [{ planYear: null, states: ['TX'] }],
      markets: ['individual'],
      languages: ['es', 'vi'],
      street: '2 Oak St',
    });
  });

  test('nothing without a place', () => {
    expect(publishAssister(assister, null)).toBeNull();
  });
});

describe('helperSlug', () => {
  test.each([
    ['Maria Alvarez', 'maria-alvarez-x2'],
    ['José García-López Jr.', 'jose-garcia-lopez-jr-x2'],
    ["Conan O'Brien", 'conan-obrien-x2'],
    ['Ωmega Ali', 'mega-ali-x2'],
    ['王 伟', 'x2'],
    ['', 'x2'],
  ])('%s', (name, slug) => {
    expect(helperSlug(name, 'x2')).toBe(slug);
  });
});
