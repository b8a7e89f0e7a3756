import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NpnLookup, NpnLookupResult } from '@/lib/domain/npn-lookup';
import { away, license, producer } from '@/lib/domain/producer.fixture';
import { npnLookupSchema } from '@/lib/forms/npn-lookup';
import type { Outcome } from '@/lib/forms/outcome';
import type { Entries } from '@/lib/forms/state';
import { publishProducers, withDatabase } from '@/tests/support/database';
import { lookUpNpn } from './npn-lookup';
import { lookupLimit } from './rate-limit';
import { hashSsn } from './ssn';

withDatabase();
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const visitor = { address: '192.0.2.1' };
const search = (lookup: NpnLookup) => lookUpNpn(visitor, lookup);
const bySsn = (lastName: string, ssn: string) => search({ by: 'ssn', lastName, ssn });

function npnsOf(outcome: Outcome<NpnLookupResult>): string[] | null {
  return outcome.ok ? outcome.value.records.map((record) => record.npn) : null;
}

/** More people in NIPR, one for each last name; their SSNs count up from 900190000. */
const others = ["O'Brien", 'Smith-Jones', 'Núñez', 'Le V', 'Straße', 'De La Cruz', 'Smith, Jr.'];

beforeEach(() =>
  publishProducers(
    others.map((last, index) => ({
      ...producer(`1900000${index}`, 'Ann X', [license('TX', { number: `TX 55-${index}` })]),
      name: { first: 'Ann', middle: '', last, suffix: '' },
      ssnHmac: hashSsn(`90019000${index}`),
      fein: null,
    })),
  ),
);

describe('by last name and SSN', () => {
  test.each([
    ['Alvarez', '900100101', '17000101'],
    ['  ALVAREZ ', '900100101', '17000101'],
    ['Ramirez Ortiz', '900100114', '17000114'],
    ['ramírez-ortiz', '900100114', '17000114'],
    ['Ramirez', '900100114', '17000114'],
    ['OBrien', '900190000', '19000000'],
    ['o’brien', '900190000', '19000000'],
    ['SMITH JONES', '900190001', '19000001'],
    ['Smith–Jones III', '900190001', '19000001'],
    ['Nunez', '900190002', '19000002'],
    ['Le V', '900190003', '19000003'],
    ['Strasse', '900190004', '19000004'],
    ['delacruz', '900190005', '19000005'],
    ['Smith', '900190006', '19000006'],
  ])('%j with %s finds %s', async (lastName, ssn, npn) => {
    expect(npnsOf(await bySsn(lastName, ssn))).toEqual([npn]);
  });

  test('an unknown person and a wrong SSN get the same answer', async () => {
    const unknown = await bySsn('Nobody', '999999999');
    expect(unknown).toEqual({ ok: true, value: { by: 'ssn', records: [] } });
    expect(await bySsn('Alvarez', '999999999')).toEqual(unknown);
    expect(await bySsn('Alvarez', '900100102')).toEqual(unknown);
    expect(await bySsn('Nobody', '900100101')).toEqual(unknown);
    expect(await bySsn('Alv%', '900100101')).toEqual(unknown);
    expect(await bySsn('ˮˮ', '900100101')).toEqual(unknown);
  });

  test('the answer holds neither the SSN nor its hash', async () => {
    const text = JSON.stringify(await bySsn('Alvarez', '900100101'));
    expect(text).toContain('TX-400101');
    expect(text).not.toContain('900100101');
    expect(text).not.toContain(hashSsn('900100101'));
  });

  test('a sandbox refuses an SSN that may be real, and does not repeat it', async () => {
    const outcome = await bySsn('Alvarez', '123456789');
    expect(outcome).toEqual({ ok: false, errors: { ssn: { code: 'ssn.sandbox-only' } } });
  });

  test('outside the sandbox a made-up SSN is refused', async () => {
    vi.stubEnv('PORTAL_SANDBOX', '0');
    const outcome = await bySsn('Alvarez', '900100101');
    expect(outcome).toEqual({ ok: false, errors: { ssn: { code: 'ssn.never-issued' } } });
  });
});

describe('by state and license number', () => {
  test.each([
    ['TX', 'TX-400101', ['17000101']],
    ['FL', 'fl 400101', ['17000101']],
    ['TX', '#400101', ['17000101']],
    ['PA', '400112', ['17000112']],
    ['PA', '#PA-400112', ['17000112']],
    ['TX', '55-0', ['19000000']],
    ['GA', '400101', []],
    ['TX', 'TX', []],
    ['TX', "' or 1=1 --", []],
  ] as const)('%s %j finds %j', async (state, licenseNumber, npns) => {
    expect(npnsOf(await search({ by: 'license', state, licenseNumber }))).toEqual(npns);
  });

  test('shows the licenses of all states', async () => {
    const outcome = await search({ by: 'license', state: 'PA', licenseNumber: '400115' });
    const states = outcome.ok && outcome.value.records[0]?.licenses.map(({ state }) => state);
    expect(states).toEqual(['PA', 'DE', 'NJ']);
  });

  test('shows at most 25 people with one number', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...producer(`1950000${10 + index}`, 'Bo Yi', [away('UT', { number: '77' })]),
      ssnHmac: null,
      fein: null,
    }));
    await publishProducers(many);
    const outcome = await search({ by: 'license', state: 'UT', licenseNumber: '77' });
    expect(npnsOf(outcome)).toHaveLength(25);
  });
});

test('an agency is found by its FEIN', async () => {
  const outcome = await search({ by: 'agency', fein: '991000113' });
  expect(outcome).toMatchObject({
    value: { records: [{ npn: '17001113', kind: 'agency', name: 'Said Insurance Agency LLC' }] },
  });
});

describe('the limit', () => {
  test('stops an address and says when to try again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00:00Z') });
    const agency = { by: 'agency', fein: '991000113' } as const;
    for (let attempt = 1; attempt <= lookupLimit.attempts; attempt++) {
      expect((await search(agency)).ok).toBe(true);
    }
    vi.setSystemTime(new Date('2026-11-24T12:02:30Z'));
    expect(await search(agency)).toEqual({
      ok: false,
      errors: { form: { code: 'npn-lookup.too-many', params: { minutes: '3' } } },
    });
    expect((await lookUpNpn({ address: '192.0.2.2' }, agency)).ok).toBe(true);
    vi.setSystemTime(new Date('2026-11-24T12:04:30Z'));
    expect(await search(agency)).toMatchObject({
      errors: { form: { code: 'npn-lookup.too-many.one-minute' } },
    });
    vi.setSystemTime(new Date('2026-11-24T12:05:01Z'));
    expect((await search(agency)).ok).toBe(true);
  });
});

describe('what is typed', () => {
  test.each<[Entries, unknown]>([
    [
      { by: 'ssn', lastName: ' Lee', ssn: ' 900-10-0104 ' },
      { by: 'ssn', lastName: ' Lee', ssn: '900100104' },
    ],
    [
      { by: 'agency', fein: '99–1000113' },
      { by: 'agency', fein: '991000113' },
    ],
    [
      { by: 'license', state: 'TX', licenseNumber: '#1', ssn: '900100104' },
      { by: 'license', state: 'TX', licenseNumber: '#1' },
    ],
  ])('%j is %j', (entries, lookup) => {
    expect(npnLookupSchema.parse(entries)).toEqual(lookup);
  });

  test.each<[Entries, Record<string, string>]>([
    [{ by: 'ssn' }, { lastName: 'npn-lookup.last-name.required', ssn: 'ssn.required' }],
    [
      { by: 'ssn', lastName: '123', ssn: ' ' },
      { lastName: 'name.no-letter', ssn: 'ssn.required' },
    ],
    [
      { by: 'ssn', lastName: 'x'.repeat(81), ssn: '1' },
      { lastName: 'field.too-long', ssn: 'ssn.shape' },
    ],
    [
      { by: 'license', state: 'AS', licenseNumber: '—' },
      {
        state: 'npn-lookup.state.required',
        licenseNumber: 'npn-lookup.license-number.shape',
      },
    ],
    [
      { by: 'license', licenseNumber: '' },
      {
        state: 'npn-lookup.state.required',
        licenseNumber: 'npn-lookup.license-number.required',
      },
    ],
    [{ by: 'agency', fein: '' }, { fein: 'npn-lookup.fein.required' }],
    [{ by: 'agency', fein: '12-345678x' }, { fein: 'npn-lookup.fein.shape' }],
  ])('%j is refused', (entries, codes) => {
    const issues = npnLookupSchema.safeParse(entries).error?.issues ?? [];
    // Of several issues of a field the form shows the first.
    const pairs = issues.map(({ path, message }) => [path.join('.'), message] as const).reverse();
    expect(Object.fromEntries(pairs)).toEqual(codes);
  });

  test.each<Entries>([{}, { by: '' }, { by: 'name', lastName: 'Lee' }])(
    '%j names no search',
    (entries) => {
      expect(npnLookupSchema.safeParse(entries).error?.issues[0]?.path).toEqual(['by']);
    },
  );
});
