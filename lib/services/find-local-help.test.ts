import { afterEach, describe, expect, test } from 'vitest';
import { type Assister, saveAssister } from '@/db/assister';
import { transact } from '@/db/client';
import { saveRegistration } from '@/db/registration';
import { closedAllWeek } from '@/lib/domain/hours';
import { helpQuerySchema } from '@/lib/forms/find-local-help';
import { withDatabase } from '@/tests/support/database';
import { saveProfileOf } from '@/tests/support/profile';
import { findLocalHelp, type HelpResults } from './find-local-help';
import { getNewestPlanYear } from './plan-year';

withDatabase();

afterEach(() => {
  delete process.env.SANDBOX_NOW;
});

type Params = Record<string, string | string[]>;

const search = (params: Params) => findLocalHelp(helpQuerySchema.parse(params));

async function results(params: Params): Promise<HelpResults> {
  const found = await search(params);
  if (found.status !== 'found') throw new Error(`no results: ${JSON.stringify(found)}`);
  return found.results;
}

async function names(params: Params): Promise<string[]> {
  return (await results(params)).page.items.map(({ name }) => name);
}

const houston = { location: '77002' };
const registered = 'Priya Raman';

describe('display option x state (S10)', () => {
  // Texarkana lies on the line of Texas and Arkansas, near Louisiana and Oklahoma. The agent is a
  // resident of Texas and licensed in Oklahoma and Louisiana, not in Arkansas.
  const texarkana = { street: '220 Texas Blvd', city: 'Texarkana', state: 'TX', zip: '75501' };
  test.each([
    ['all', 'Texarkana, TX', '220 Texas Blvd'],
    ['all', 'Shreveport, LA', '220 Texas Blvd'],
    ['all', 'Idabel, OK', '220 Texas Blvd'],
    ['all', 'Texarkana, AR', null],
    ['no-street', 'Texarkana, TX', ''],
    ['no-street', 'Shreveport, LA', ''],
    ['no-street', 'Idabel, OK', ''],
    ['no-street', 'Texarkana, AR', null],
    ['home-state', 'Texarkana, TX', '220 Texas Blvd'],
    ['home-state', 'Shreveport, LA', null],
    ['home-state', 'Idabel, OK', null],
    ['home-state', 'Texarkana, AR', null],
    ['none', 'Texarkana, TX', null],
    ['none', 'Shreveport, LA', null],
    ['none', 'Idabel, OK', null],
    ['none', 'Texarkana, AR', null],
  ])('%s in %s', async (displayOption, location, street) => {
    await saveProfileOf('agent.registered', { ...texarkana, displayOption });
    const { page, totals } = await results({ location, radius: '100' });
    expect(totals.agents.near).toBe(street === null ? 0 : 1);
    expect(page.items.map((item) => item.street)).toEqual(street === null ? [] : [street]);
  });

  test('home is where NIPR shows the agent resident, not where the office is', async () => {
    const shreveport = { street: '505 Travis St', city: 'Shreveport', state: 'LA', zip: '71101' };
    await saveProfileOf('agent.registered', { ...shreveport, displayOption: 'home-state' });
    expect(await names({ location: 'Shreveport, LA' })).toEqual([]);
    expect(await names({ location: 'Marshall, TX', radius: '50' })).toEqual([registered]);
  });
});

describe('what is shown', () => {
  test('everything that is published, and nothing that tells accounts apart', async () => {
    process.env.SANDBOX_NOW = `${getNewestPlanYear().year - 1}-11-24T17:30:00Z`;
    const [item] = (await results(houston)).page.items;
    const nineToFive = [{ opens: '09:00', closes: '17:00' }];
    expect(item).toEqual({
      position: 1,
      part: 'near',
      miles: 0,
      number: expect.any(Number),
      slug: expect.stringMatching(/^priya-raman-[2-9a-z]{8}$/),
      kind: 'agents',
      assisterKind: null,
      name: registered,
      sortKey: 'raman priya',
      npn: '17000117',
      street: '1100 Louisiana St',
      city: 'Houston',
      state: 'TX',
      zip: '77002',
      latitude: expect.closeTo(29.76, 1),
      longitude: expect.closeTo(-95.37, 1),
      phone: '7135550117',
      phoneExtension: '',
      acceptsTexts: true,
      email: 'agent.registered@example.com',
      website: '',
      hours: {
        ...{ mon: nineToFive, tue: nineToFive, wed: nineToFive, thu: nineToFive },
        ...{ fri: [{ opens: '09:00', closes: '16:00' }], sat: [], sun: [] },
      },
      timeZone: 'America/Chicago',
      open: { open: true, until: '17:00' },
      languages: ['es', 'hi', 'ta'],
      markets: ['individual', 'shop'],
      standings: [{ planYear: getNewestPlanYear().year, states: ['LA', 'OK', 'TX'] }],
      states: ['LA', 'OK', 'TX'],
      updatedAt: expect.any(Date),
    });
  });

  test('how many speak each language', async () => {
    const { spoken } = await results(houston);
    expect([...spoken]).toEqual(
      expect.arrayContaining([
        ['es', 1],
        ['hi', 1],
        ['ta', 1],
      ]),
    );
  });
});

describe('who is listed', () => {
  test('a terminated agent is not', async () => {
    expect(await names({ location: '37201', radius: '100' })).toEqual([]);
  });

  test('a termination filed under the NPN alone counts too', async () => {
    const planYear = getNewestPlanYear().year;
    const row = { npn: '17000117', planYear, accountId: null, status: 'T3' } as const;
    await transact((db) => saveRegistration(db, row));
    expect(await names(houston)).toEqual([]);
  });

  test('"Not an Agent Broker" is not', async () => {
    await saveProfileOf('agent.registered', { role: 'none' });
    expect(await names(houston)).toEqual([]);
  });

  test('once, though two plan years are open', async () => {
    process.env.SANDBOX_NOW = `${getNewestPlanYear().year}-09-01`;
    await saveProfileOf('agent.registered', { phone: '7135550199' });
    const found = await results(houston);
    expect(found.planYears).toHaveLength(2);
    expect(found.totals.agents).toEqual({ near: 1, elsewhere: 0 });
  });

  test('nobody whose NPN was valid for a closed plan year only', async () => {
    process.env.SANDBOX_NOW = `${getNewestPlanYear().year + 1}-02-01`;
    expect(await names(houston)).toEqual([]);
  });
});

const counselor: Assister = {
  id: 'assister-1',
  kind: 'certified-application-counselor',
  name: 'Bayou Health Center',
  street: '1 Main St',
  city: 'Houston',
  state: 'TX',
  zip: '77002-1234',
  phone: '7135550100',
  acceptsTexts: false,
  email: 'help@example.org',
  website: '',
  hours: closedAllWeek,
  languages: ['vi', 'es'],
};

describe('assisters', () => {
  test('are counted beside the agents and shown when asked for', async () => {
    await transact((db) => saveAssister(db, counselor));
    expect((await results(houston)).totals).toEqual({
      agents: { near: 1, elsewhere: 0 },
      assisters: { near: 1, elsewhere: 0 },
    });
    const [item] = (await results({ ...houston, type: 'assisters' })).page.items;
    expect(item).toMatchObject({
      name: 'Bayou Health Center',
      kind: 'assisters',
      assisterKind: 'certified-application-counselor',
      street: '1 Main St',
      zip: '77002-1234',
      npn: '',
      languages: ['es', 'vi'],
      markets: ['individual'],
      open: null,
      states: ['TX'],
    });
  });

  test('and agents in one list', async () => {
    await transact((db) => saveAssister(db, counselor));
    expect(await names({ ...houston, type: 'both' })).toEqual(['Bayou Health Center', registered]);
  });

  test('are filtered by language and state as agents are', async () => {
    await transact((db) => saveAssister(db, counselor));
    expect((await results({ ...houston, language: 'hi' })).totals.assisters.near).toBe(0);
    const { totals } = await results({ location: 'Lake Charles, LA', radius: '100' });
    expect(totals.assisters).toEqual({ near: 0, elsewhere: 0 });
  });
});

describe('each filter reaches the search', () => {
  test.each<[Params, string[]]>([
    [{ market: 'shop' }, [registered]],
    [{ language: ['vi', 'ta'] }, [registered]],
    [{ language: 'vi' }, []],
    [{ open: 'evenings' }, []],
    [{ texts: '1' }, [registered]],
    [{ who: 'ram pri' }, [registered]],
    [{ who: '17000117' }, [registered]],
    [{ who: '17000101' }, []],
  ])('%j', async (params, expected) => {
    expect(await names({ ...houston, ...params })).toEqual(expected);
  });
});

describe('a whole state', () => {
  test('has no distances and the order of names', async () => {
    await saveProfileOf('agent.valid', { role: 'individual', displayOption: 'all' });
    const { place, page } = await results({ location: 'Texas' });
    expect(place).toEqual({ name: 'Texas', state: 'TX', center: null });
    expect(page.items.map(({ name, miles, part }) => [name, miles, part])).toEqual([
      ['Maria Alvarez', null, 'near'],
      [registered, null, 'near'],
    ]);
  });

  test('names those of other states as working from elsewhere', async () => {
    const { totals, page } = await results({ location: 'OK' });
    expect(totals.agents).toEqual({ near: 0, elsewhere: 1 });
    expect(page.items.map(({ name, part }) => [name, part])).toEqual([[registered, 'elsewhere']]);
  });

  test('around a city is sorted by distance', async () => {
    const { page } = await results({ location: 'Austin, TX', radius: 'state' });
    const [item] = page.items;
    expect(item).toMatchObject({ name: registered, part: 'near' });
    expect(item?.miles).toBeGreaterThan(100);
  });
});

test('who is farther away in the state follows as elsewhere', async () => {
  const { totals, page } = await results({ location: 'Austin, TX', radius: '25' });
  expect(totals.agents).toEqual({ near: 0, elsewhere: 1 });
  expect(page.items.map(({ name, part }) => [name, part])).toEqual([[registered, 'elsewhere']]);
});

describe('pages', () => {
  test('are cut from one order and count positions through', async () => {
    await transact(async (db) => {
      for (let number = 1; number <= 45; number++) {
        await saveAssister(db, {
          ...counselor,
          id: `assister-${number}`,
          name: `Helper ${String(number).padStart(2, '0')}`,
        });
      }
    });
    const { page } = await results({ ...houston, type: 'assisters', page: '3' });
    expect(page).toMatchObject({ page: 3, pages: 3, from: 41 });
    const last = await results({ ...houston, type: 'assisters', page: '9' });
    expect(last.page).toMatchObject({ page: 3, pages: 3, from: 41 });
    expect(page.items.map(({ position, name }) => [position, name])).toEqual(
      [41, 42, 43, 44, 45].map((number) => [number, `Helper ${number}`]),
    );
  });
});

describe('nobody near', () => {
  test('names the radius that would find somebody', async () => {
    const { suggestions } = await results({ location: 'Galveston, TX', radius: '5' });
    expect(suggestions).toContainEqual({ change: { radius: 50 }, total: 1 });
  });

  test('names the search without the language that would', async () => {
    const { suggestions } = await results({ ...houston, language: 'vi' });
    expect(suggestions).toEqual([{ change: { languages: [] }, total: 1 }]);
  });

  test('and suggests nothing when somebody is near', async () => {
    expect((await results(houston)).suggestions).toEqual([]);
  });
});
