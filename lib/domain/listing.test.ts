import { describe, expect, test } from 'vitest';
import { closedAllWeek } from './hours';
import {
  describeListing,
  isListed,
  type ListingFacts,
  type ListingProfile,
  listedStates,
} from './listing';
import { displayOptions } from './profile';

const facts: ListingFacts = {
  role: 'both',
  displayOption: 'all',
  npnValid: true,
  roleToBeSet: false,
  terminated: false,
  residentState: 'TX',
  healthStates: ['FL', 'TX'],
};

describe('isListed', () => {
  test.each([
    ['valid NPN and opted in', {}, true],
    ['opted out', { displayOption: 'none' as const }, false],
    ['Not an Agent Broker', { role: 'none' as const }, false],
    ['NPN not valid', { npnValid: false }, false],
    ['role to be set again', { roleToBeSet: true }, false],
    ['terminated', { terminated: true }, false],
  ])('%s', (_name, change, expected) => {
    expect(isListed({ ...facts, ...change })).toBe(expected);
  });
});

// Resident in Texas with valid health licenses in Texas and Florida, or in Florida only, or nowhere;
// Oklahoma stands for a state without one. Source: S9-S11.
const licensed = {
  'home and away': ['FL', 'TX'],
  'away only': ['FL'],
  'home only': ['TX'],
  nowhere: [],
} as const;

describe('listedStates: display option x state', () => {
  test.each([
    ['all', 'home and away', { TX: true, FL: true, OK: false }],
    ['all', 'away only', { TX: false, FL: true, OK: false }],
    ['all', 'home only', { TX: true, FL: false, OK: false }],
    ['all', 'nowhere', { TX: false, FL: false, OK: false }],
    ['no-street', 'home and away', { TX: true, FL: true, OK: false }],
    ['no-street', 'away only', { TX: false, FL: true, OK: false }],
    ['no-street', 'home only', { TX: true, FL: false, OK: false }],
    ['no-street', 'nowhere', { TX: false, FL: false, OK: false }],
    ['home-state', 'home and away', { TX: true, FL: false, OK: false }],
    ['home-state', 'away only', { TX: false, FL: false, OK: false }],
    ['home-state', 'home only', { TX: true, FL: false, OK: false }],
    ['home-state', 'nowhere', { TX: false, FL: false, OK: false }],
    ['none', 'home and away', { TX: false, FL: false, OK: false }],
    ['none', 'away only', { TX: false, FL: false, OK: false }],
    ['none', 'home only', { TX: false, FL: false, OK: false }],
    ['none', 'nowhere', { TX: false, FL: false, OK: false }],
  ] as const)('%s, licensed %s', (displayOption, where, shown) => {
    const states = listedStates({ ...facts, displayOption, healthStates: licensed[where] });
    const cells = Object.keys(shown).map((state) => [state, states.some((code) => code === state)]);
    expect(Object.fromEntries(cells)).toEqual(shown);
  });

  test.each([
    ['all', ['FL', 'TX']],
    ['no-street', ['FL', 'TX']],
    ['home-state', []],
    ['none', []],
  ] as const)('%s, resident state unknown', (displayOption, states) => {
    expect(listedStates({ ...facts, displayOption, residentState: null })).toEqual(states);
  });

  test.each(displayOptions)('%s, but not listed at all', (displayOption) => {
    expect(listedStates({ ...facts, displayOption, npnValid: false })).toEqual([]);
    expect(listedStates({ ...facts, displayOption, terminated: true })).toEqual([]);
  });
});

const profile: ListingProfile = {
  role: 'both',
  displayOption: 'all',
  name: { first: 'Maria', middle: '', last: 'Alvarez', suffix: '' },
  street: '600 Congress Ave',
  city: 'Austin',
  state: 'TX',
  zip: '78701',
  phone: '5125550101',
  phoneExtension: '',
  email: 'maria@example.com',
  website: '',
  hours: closedAllWeek,
};
const extras = { timeZone: 'America/Chicago', languages: ['Spanish'] };

describe('describeListing', () => {
  test.each([
    ['all', ['600 Congress Ave', 'Austin, TX 78701']],
    ['no-street', ['Austin, TX 78701']],
    ['home-state', ['600 Congress Ave', 'Austin, TX 78701']],
    ['none', ['Austin, TX 78701']],
  ] as const)('the address under %s', (displayOption, lines) => {
    expect(describeListing({ ...profile, displayOption }, extras).addressLines).toEqual(lines);
  });

  test('leaves out what is not there yet', () => {
    const empty = { ...profile, street: '', city: '', state: '', zip: '', phone: '' };
    const listing = describeListing(empty, { timeZone: '', languages: [] });
    expect(listing.addressLines).toEqual([]);
    expect(listing.phone).toBeNull();
  });

  test('names the time zone only beside hours', () => {
    expect(describeListing(profile, extras).hoursNote).toBe('');
    const mon = [{ opens: '09:00', closes: '17:00' }];
    const open = { ...profile, hours: { ...closedAllWeek, mon } };
    expect(describeListing(open, extras).hoursNote).toBe('Central Time');
  });

  test.each([
    ['individual', ['Individuals and families']],
    ['shop', ['Small businesses']],
    ['both', ['Individuals and families', 'Small businesses']],
    ['none', []],
  ] as const)('markets of %s', (role, markets) => {
    expect(describeListing({ ...profile, role }, extras).markets).toEqual(markets);
  });
});
