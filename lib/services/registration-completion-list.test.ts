import { describe, expect, test } from 'vitest';
import { profileSchema } from '@/lib/forms/profile';
import { completionQuerySchema } from '@/lib/forms/registration-completion-list';
import type { Entries } from '@/lib/forms/state';
import { actorOf, withDatabase } from '@/tests/support/database';
import { listOpenPlanYears } from './plan-year';
import { loadProfileForm, saveProfile } from './profile';
import { searchRegistrationCompletionList } from './registration-completion-list';

withDatabase();

/** One or two, as the seed of the test's database counts; the first is the personas' N. */
const openYears = listOpenPlanYears().map(({ year }) => year);
const newest = openYears[0] ?? 0;

async function rowsOf(npn: string) {
  const search = await searchRegistrationCompletionList({ npn });
  return search.status === 'found' ? search.rows : null;
}

async function save(userId: string, change: Entries = {}) {
  const actor = await actorOf(userId);
  const entries = { ...(await loadProfileForm(actor)).values, role: 'both', ...change };
  return saveProfile(actor, profileSchema.parse(entries), entries);
}

const notCompleted = {
  individualCompletedOn: null,
  individualEndsOn: null,
  shopCompletedOn: null,
  shopEndsOn: null,
  status: null,
};

describe('registered agents', () => {
  test('agent.registered has a row with both markets', async () => {
    expect(await rowsOf('17000117')).toEqual([
      {
        npn: '17000117',
        planYear: newest,
        individualCompletedOn: `${newest - 1}-09-03`,
        individualEndsOn: `${newest}-10-31`,
        shopCompletedOn: `${newest - 1}-09-03`,
        shopEndsOn: `${newest}-10-31`,
        npnValid: 'Y',
        status: null,
      },
    ]);
  });

  test('agent.terminated has a status and one market', async () => {
    expect(await rowsOf('17000118')).toMatchObject([
      { planYear: newest, shopCompletedOn: null, shopEndsOn: null, status: 'T1' },
    ]);
  });

  test('agent.returning has a row of last year, and one of N once the NPN is validated', async () => {
    const last = openYears.includes(newest - 1) ? 'Y' : '-';
    expect(await rowsOf('17000115')).toMatchObject([{ planYear: newest - 1, npnValid: last }]);
    await save('agent.returning');
    expect(await rowsOf('17000115')).toMatchObject([
      { planYear: newest, npnValid: 'Y', ...notCompleted },
      { planYear: newest - 1, npnValid: last },
    ]);
  });
});

describe('validated, not registered', () => {
  test('agent.valid appears with the first Save', async () => {
    expect(await rowsOf('17000101')).toEqual([]);
    await save('agent.valid');
    expect(await rowsOf('17000101')).toEqual(
      openYears.map((planYear) => ({
        npn: '17000101',
        planYear,
        npnValid: 'Y',
        ...notCompleted,
      })),
    );
  });

  test.each([
    ['agent.expired-license', '17000109'],
    ['agent.no-health-loa', '17000110'],
    ['agent.inactive-loa', '17000111'],
  ])('%s is identified, so the license failure shows as N', async (userId, npn) => {
    await save(userId);
    const flags = (await rowsOf(npn))?.map((row) => row.npnValid);
    expect(flags).toEqual(openYears.map(() => 'N'));
  });

  test.each([
    ['agent.wrong-npn', '18000103'],
    ['agent.wrong-name', '17000104'],
    ['agent.no-ssn', '17000102'],
    ['agent.license-number', '400112'],
  ])('%s was refused as not identified: nothing appears', async (userId, npn) => {
    expect((await save(userId)).ok).toBe(false);
    expect(await rowsOf(npn)).toEqual([]);
  });
});

describe("somebody else's NPN", () => {
  test('does not bring its owner on the list', async () => {
    await save('agent.wrong-npn', { npn: '17000101' });
    expect(await rowsOf('17000101')).toEqual([]);
  });

  test('does not change the row of its owner', async () => {
    const before = await rowsOf('17000117');
    await save('agent.valid', { npn: '17000117' });
    expect(await rowsOf('17000117')).toEqual(before);
  });
});

describe('the search', () => {
  test('no search is not an empty one', async () => {
    expect(await searchRegistrationCompletionList({ npn: null })).toEqual({ status: 'blank' });
  });

  test.each([
    ['', 'npn-search.required'],
    ['TX-400101', 'npn-search.not-digits'],
    ['-1', 'npn-search.not-digits'],
    ['1.5', 'npn-search.not-digits'],
    ['99-1000113', 'npn-search.not-digits'],
    ["' or 1=1 --", 'npn-search.not-digits'],
    ['017000117', 'npn-search.leading-zero'],
    ['0', 'npn-search.leading-zero'],
    ['12345678901', 'npn-search.too-long'],
    ['9'.repeat(4000), 'npn-search.too-long'],
  ])('%.20j is refused with %s', async (npn, code) => {
    const search = await searchRegistrationCompletionList({ npn });
    expect(search).toEqual({ status: 'refused', errors: { npn: { code } } });
  });

  test.each(['17 000 117', ' 17000117', '１７０００１１７'])('%j is 17000117', async (npn) => {
    expect(await searchRegistrationCompletionList({ npn })).toMatchObject({
      npn: '17000117',
      rows: [{ npn: '17000117' }],
    });
  });

  test.each([
    [{}, null],
    [{ npn: undefined }, null],
    [{ npn: [] }, ''],
    [{ npn: ['1', '2'] }, '1'],
    [{ npn: ' 1\u0000\ud800 ' }, '1'],
    [{ other: 'x' }, null],
  ])('an address with %j', (query, npn) => {
    expect(completionQuerySchema.parse(query)).toEqual({ npn });
  });
});
