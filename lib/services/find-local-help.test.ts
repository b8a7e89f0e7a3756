import { afterEach, describe, expect, test } from 'vitest';
import { type Assister, saveAssister } from '@/db/assister';
import { transact } from '@/db/client';
import { removeLanguage, saveNewLanguage } from '@/db/language';
import { saveRegistration } from '@/db/registration';
import { closedAllWeek } from '@/lib/domain/hours';
import { helpQuerySchema } from '@/lib/forms/find-local-help';
import { profileSchema } from '@/lib/forms/profile';
import type { Entries } from '@/lib/forms/state';
import { actorOf, withDatabase } from '@/tests/support/database';
import { findLocalHelp, type HelpResults } from './find-local-help';
import { getNewestPlanYear } from './plan-year';
import { loadProfileForm, saveProfile } from './profile';

withDatabase();

afterEach(() => {
  delete process.env.SANDBOX_NOW;
});

const search = (params: Record<string, string>) => findLocalHelp(helpQuerySchema.parse(params));

async function results(params: Record<string, string>): Promise<HelpResults> {
  const found = await search(params);
  if (found.status !== 'found') throw new Error(`no results: ${JSON.stringify(found)}`);
  return found.results;
}

async function names(params: Record<string, string>): Promise<string[]> {
  return (await results(params)).page.items.map(({ name }) => name);
}

/** Saves a persona's profile with changes, as the profile page would. */
async function save(userId: string, change: Entries): Promise<void> {
  const actor = await actorOf(userId);
  const entries = { ...(await loadProfileForm(actor)).values, ...change };
  const outcome = await saveProfile(actor, profileSchema.parse(entries), entries);
  if (!outcome.ok) throw new Error(`not saved: ${JSON.stringify(outcome)}`);
}

const houston = { location: '77002' };
const registered = 'Priya Raman';

describe('display option x state (S10)', () => {
  // Texarkana lies on the line of Texas and Arkansas, near Louisiana and Oklahoma. The agent is a
  // resident of Texas and licensed in Oklahoma and Louisiana, not in Arkansas.
  const texarkana = { street: '220 Texas Blvd', city: 'Texarkana', state: 'TX', zip: '75501' };
  const street = ['220 Texas Blvd', 'Texarkana, TX 75501'];
  const noStreet = ['Texarkana, TX 75501'];

  test.each([
    ['all', 'Texarkana, TX', street],
    ['all', 'Shreveport, LA', street],
    ['all', 'Idabel, OK', street],
    ['all', 'Texarkana, AR', null],
    ['no-street', 'Texarkana, TX', noStreet],
    ['no-street', 'Shreveport, LA', noStreet],
    ['no-street', 'Idabel, OK', noStreet],
    ['no-street', 'Texarkana, AR', null],
    ['home-state', 'Texarkana, TX', street],
    ['home-state', 'Shreveport, LA', null],
    ['home-state', 'Idabel, OK', null],
    ['home-state', 'Texarkana, AR', null],
    ['none', 'Texarkana, TX', null],
    ['none', 'Shreveport, LA', null],
    ['none', 'Idabel, OK', null],
    ['none', 'Texarkana, AR', null],
  ])('%s in %s', async (displayOption, location, addressLines) => {
    await save('agent.registered', { ...texarkana, displayOption });
    const { page, totals } = await results({ location, radius: '100' });
    expect(totals.agents).toBe(addressLines === null ? 0 : 1);
    expect(page.items.map((card) => card.addressLines)).toEqual(addressLines ? [addressLines] : []);
  });

  test('home is where NIPR shows the agent resident, not where the office is', async () => {
    const shreveport = { street: '505 Travis St', city: 'Shreveport', state: 'LA', zip: '71101' };
    await save('agent.registered', { ...shreveport, displayOption: 'home-state' });
    expect(await names({ location: 'Shreveport, LA' })).toEqual([]);
    expect(await names({ location: 'Marshall, TX', radius: '50' })).toEqual([registered]);
  });
});

describe('what the card shows', () => {
  test('everything that is published, and nothing that tells accounts apart', async () => {
    const [card] = (await results(houston)).page.items;
    expect(card).toEqual({
      position: 1,
      kindLabel: 'Agent or broker',
      distance: 'Less than 1 mile',
      name: registered,
      addressLines: ['1100 Louisiana St', 'Houston, TX 77002'],
      phone: { label: '(713) 555-0117', href: 'tel:+17135550117' },
      email: 'agent.registered@example.com',
      website: '',
      hours: [
        { label: 'Monday to Thursday', text: '9:00 AM to 5:00 PM' },
        { label: 'Friday', text: '9:00 AM to 4:00 PM' },
        { label: 'Saturday to Sunday', text: 'Closed' },
      ],
      hoursNote: 'Central Time',
      languages: ['Hindi', 'Spanish', 'Tamil'],
      markets: ['Individuals and families', 'Small businesses'],
    });
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
    await save('agent.registered', { role: 'none' });
    expect(await names(houston)).toEqual([]);
  });

  test('once, though two plan years are open', async () => {
    process.env.SANDBOX_NOW = `${getNewestPlanYear().year}-09-01`;
    await save('agent.registered', { phone: '7135550199' });
    const found = await results(houston);
    expect(found.planYears).toHaveLength(2);
    expect(found.totals.agents).toBe(1);
  });

  test('nobody whose NPN was valid for a closed plan year only', async () => {
    process.env.SANDBOX_NOW = `${getNewestPlanYear().year + 1}-02-01`;
    expect(await names(houston)).toEqual([]);
  });
});

describe('changes show in the next search', () => {
  test('a saved profile', async () => {
    await save('agent.valid', { role: 'individual', displayOption: 'all' });
    expect(await names({ location: 'austin tx' })).toEqual(['Maria Alvarez']);
  });

  test('opting out', async () => {
    await save('agent.registered', { displayOption: 'none' });
    expect(await names(houston)).toEqual([]);
  });

  test('a language added and removed (S38-S39)', async () => {
    const { accountId } = await actorOf('agent.registered');
    const levels = { speaking: 'native', reading: 'native', writing: 'native' } as const;
    expect(await names({ ...houston, language: 'vi' })).toEqual([]);
    await transact((db) => saveNewLanguage(db, accountId, { code: 'vi', ...levels }));
    expect(await names({ ...houston, language: 'vi' })).toEqual([registered]);
    await transact((db) => removeLanguage(db, accountId, 'vi'));
    expect(await names({ ...houston, language: 'vi' })).toEqual([]);
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
  email: 'help@example.org',
  website: '',
  hours: closedAllWeek,
  languages: ['vi', 'es'],
};

describe('assisters', () => {
  test('are counted beside the agents and shown when asked for', async () => {
    await transact((db) => saveAssister(db, counselor));
    expect((await results(houston)).totals).toEqual({ agents: 1, assisters: 1 });
    const [card] = (await results({ ...houston, type: 'assisters' })).page.items;
    expect(card).toMatchObject({
      name: 'Bayou Health Center',
      kindLabel: 'Certified application counselor (free help)',
      addressLines: ['1 Main St', 'Houston, TX 77002-1234'],
      languages: ['Spanish', 'Vietnamese'],
      hours: [],
      hoursNote: '',
    });
  });

  test('are filtered by language and state as agents are', async () => {
    await transact((db) => saveAssister(db, counselor));
    expect((await results({ ...houston, language: 'hi' })).totals.assisters).toBe(0);
    expect((await results({ location: 'Lake Charles, LA', radius: '100' })).totals.assisters).toBe(
      0,
    );
  });
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
    expect(page.items.map(({ position, name }) => [position, name])).toEqual(
      [41, 42, 43, 44, 45].map((number) => [number, `Helper ${number}`]),
    );
  });
});

describe('nobody found', () => {
  test('names the radius that would find somebody', async () => {
    const { page, wider } = await results({ location: 'Galveston, TX', radius: '5' });
    expect(page.items).toEqual([]);
    expect(wider).toEqual({ radius: 50, total: 1 });
  });

  test('names the search in any language that would', async () => {
    const { wider, inAnyLanguage } = await results({ ...houston, language: 'vi' });
    expect(wider).toBeNull();
    expect(inAnyLanguage).toEqual({ radius: 25, total: 1 });
  });
});
