import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, test } from 'vitest';
import { type Assister, saveAssister } from '@/db/assister';
import { read, transact } from '@/db/client';
import { findLastSeq } from '@/db/helper';
import { removeLanguage, saveNewLanguage } from '@/db/language';
import { saveMeta } from '@/db/meta';
import { saveRegistration } from '@/db/registration';
import { helper } from '@/db/schema/helper';
import { closedAllWeek } from '@/lib/domain/hours';
import { helpQuerySchema } from '@/lib/forms/find-local-help';
import { actorOf, changeProducer, withDatabase } from '@/tests/support/database';
import { saveProfileOf } from '@/tests/support/profile';
import { findLocalHelp } from './find-local-help';
import {
  countHelperSitemaps,
  findHelper,
  listHelpersForSitemap,
  publishEverybodyOnce,
} from './helper';
import { getNewestPlanYear } from './plan-year';
import { recheckAgents } from './recheck';

withDatabase();

afterEach(() => {
  delete process.env.SANDBOX_NOW;
});

const userId = 'agent.registered';
const npn = '17000117';

async function rowOf(id = `persona-${userId}`) {
  const [row] = await read((db) => db.select().from(helper).where(eq(helper.id, id)));
  if (!row) throw new Error(`no row of ${id}`);
  return row;
}

const lastSeq = () => read(findLastSeq);

/** The names that a search around 77002 finds. */
async function namesNear(params: Record<string, string> = {}): Promise<string[]> {
  const found = await findLocalHelp(helpQuerySchema.parse({ location: '77002', ...params }));
  return found.status === 'found' ? found.results.page.items.map(({ name }) => name) : [];
}

/** What says nothing about anybody, as text: '' and 0, false and null, empty lists and days. */
function isBlank(value: unknown): boolean {
  const blanks: unknown[] = ['', 0, false, null, [], closedAllWeek, new Date(0)];
  return blanks.some((blank) => isDeepStrictEqual(blank, value));
}

const levels = { speaking: 'native', reading: 'native', writing: 'native' } as const;

describe('every write shows in the next search', () => {
  test('a saved profile', async () => {
    await saveProfileOf(userId, { lastName: 'Raman', middleName: 'K.' });
    expect(await namesNear()).toEqual(['Priya K. Raman']);
    expect(await namesNear({ texts: '1' })).toHaveLength(1);
    await saveProfileOf(userId, { acceptsTexts: '' });
    expect(await namesNear({ texts: '1' })).toEqual([]);
  });

  test('a first one', async () => {
    const place = { location: '78701' };
    expect(await namesNear({ ...place, radius: 'state', who: 'Alvarez' })).toEqual([]);
    await saveProfileOf('agent.valid', { role: 'shop', displayOption: 'all' });
    expect(await namesNear({ ...place, who: 'Alvarez' })).toEqual(['Maria Alvarez']);
  });

  test('opting out and in again', async () => {
    await saveProfileOf(userId, { displayOption: 'none' });
    expect(await namesNear()).toEqual([]);
    await saveProfileOf(userId, { displayOption: 'all' });
    expect(await namesNear()).toEqual(['Priya Raman']);
  });

  test('a language added and removed (S38-S39)', async () => {
    const { accountId } = await actorOf(userId);
    expect(await namesNear({ language: 'vi' })).toEqual([]);
    await transact((db) => saveNewLanguage(db, accountId, { code: 'vi', ...levels }));
    expect(await namesNear({ language: 'vi' })).toHaveLength(1);
    await transact((db) => removeLanguage(db, accountId, 'vi'));
    expect(await namesNear({ language: 'vi' })).toEqual([]);
  });

  test('a re-check that fails and one that recovers', async () => {
    const setLicenses = (status: 'active' | 'inactive') =>
      changeProducer(npn, (record) => ({
        ...record,
        licenses: record.licenses.map((held) => ({ ...held, status })),
      }));
    await setLicenses('inactive');
    await recheckAgents();
    expect(await namesNear()).toEqual([]);
    await setLicenses('active');
    await recheckAgents();
    expect(await namesNear()).toEqual(['Priya Raman']);
  });

  test('a license that is lost in one state of three', async () => {
    const oklahoma = { location: 'OK' };
    expect(await namesNear(oklahoma)).toEqual(['Priya Raman']);
    await changeProducer(npn, (record) => ({
      ...record,
      licenses: record.licenses.filter(({ state }) => state !== 'OK'),
    }));
    await recheckAgents();
    expect(await namesNear(oklahoma)).toEqual([]);
    expect(await namesNear()).toEqual(['Priya Raman']);
  });

  test.each([
    ['under the account', npn, true],
    ['under the NPN alone', npn, false],
    ['under the account and another NPN', '2000001', true],
  ])('a termination filed %s, and its end', async (_where, filed, hasAccount) => {
    const { accountId } = await actorOf(userId);
    const row = {
      npn: filed,
      planYear: getNewestPlanYear().year,
      accountId: hasAccount ? accountId : null,
    };
    await transact((db) => saveRegistration(db, { ...row, status: 'T3' }));
    expect(await namesNear()).toEqual([]);
    await transact((db) => saveRegistration(db, { ...row, status: 'R3' }));
    expect(await namesNear()).toEqual(['Priya Raman']);
  });

  test('a termination of another plan year changes nothing', async () => {
    const row = { npn, planYear: getNewestPlanYear().year - 1, status: 'T3' } as const;
    await transact((db) => saveRegistration(db, row));
    expect(await namesNear()).toEqual(['Priya Raman']);
  });

  test('nothing of a transaction that fails', async () => {
    const failing = transact(async (db) => {
      const { accountId } = await actorOf(userId);
      await saveNewLanguage(db, accountId, { code: 'vi', ...levels });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    const before = await lastSeq();
    await transact(async () => undefined);
    expect(await lastSeq()).toBe(before);
    expect((await rowOf()).languages).not.toContain('vi');
  });
});

describe('the row holds only what the public may see', () => {
  const own = ['1100 Louisiana St', '7135550117', 'agent.registered@example.com', npn, '77002'];

  test('the street only where the option shows it (S10 b)', async () => {
    expect(JSON.stringify(await rowOf())).toContain('1100 Louisiana St');
    await saveProfileOf(userId, { displayOption: 'no-street' });
    const text = JSON.stringify(await rowOf());
    expect(text).not.toContain('Louisiana');
    for (const shown of own.slice(1)) expect(text).toContain(shown);
  });

  test.each([
    ['opts out', () => saveProfileOf(userId, { displayOption: 'none' })],
    ['is no agent any more', () => saveProfileOf(userId, { role: 'none' })],
    [
      'is terminated',
      () =>
        transact((db) =>
          saveRegistration(db, { npn, planYear: getNewestPlanYear().year, status: 'T1' }),
        ),
    ],
  ])('nothing but number and slug of one who %s', async (_what, leave) => {
    const { number, id, slug, seq, kind } = await rowOf();
    await leave();
    const row = await rowOf();
    expect(row.seq).toBeGreaterThan(seq);
    const filled = Object.entries(row).filter(([, value]) => !isBlank(value));
    expect(Object.fromEntries(filled)).toEqual({ number, id, slug, seq: row.seq, kind });
  });

  test('and there is none of one who was never listed', async () => {
    await expect(rowOf('persona-agent.valid')).rejects.toThrow('no row');
    await expect(rowOf('persona-agent.terminated')).rejects.toThrow('no row');
  });
});

describe('number and slug', () => {
  test('stay when the name changes, and when one leaves and returns', async () => {
    const { number, slug } = await rowOf();
    await changeProducer(npn, (record) => ({
      ...record,
      name: { ...record.name, last: 'Chen' },
    }));
    await saveProfileOf(userId, { lastName: 'Chen' });
    expect(await rowOf()).toMatchObject({ number, slug, name: 'Priya Chen' });
    await saveProfileOf(userId, { displayOption: 'none' });
    await saveProfileOf(userId, { displayOption: 'all' });
    expect(await rowOf()).toMatchObject({ number, slug, name: 'Priya Chen' });
  });

  test('lead to the helper while shown', async () => {
    const { slug } = await rowOf();
    expect(await findHelper(slug)).toMatchObject({
      name: 'Priya Raman',
      states: ['LA', 'OK', 'TX'],
    });
    expect(await findHelper('nobody-22222222')).toBeNull();
    await saveProfileOf(userId, { displayOption: 'none' });
    expect(await findHelper(slug)).toBeNull();
  });

  test('lead to nobody once the plan year has closed', async () => {
    const { slug } = await rowOf();
    process.env.SANDBOX_NOW = `${getNewestPlanYear().year + 1}-02-01`;
    expect(await findHelper(slug)).toBeNull();
    expect(await listHelpersForSitemap(0)).toEqual([]);
  });

  test('stand in the sitemap with the time of the last change', async () => {
    const { slug, updatedAt } = await rowOf();
    expect(await countHelperSitemaps()).toBe(1);
    expect(await listHelpersForSitemap(0)).toEqual([{ slug, updatedAt }]);
    expect(await listHelpersForSitemap(1)).toEqual([]);
  });
});

describe('what stays the same is not written', () => {
  test('by a re-check that changes nothing', async () => {
    const before = { seq: await lastSeq(), row: await rowOf() };
    expect(await recheckAgents()).toMatchObject({ failed: 0, recovered: 0 });
    expect({ seq: await lastSeq(), row: await rowOf() }).toEqual(before);
  });

  test('by saving the same profile, or what nobody sees of it', async () => {
    const before = { seq: await lastSeq(), row: await rowOf() };
    await saveProfileOf(userId, {});
    await saveProfileOf(userId, { contactMethod: 'phone' });
    expect({ seq: await lastSeq(), row: await rowOf() }).toEqual(before);
  });
});

const counselor: Assister = {
  id: 'assister-1',
  kind: 'navigator',
  name: 'Centro San José',
  street: '1 Main St',
  city: 'Houston',
  state: 'TX',
  zip: '77002',
  phone: '7135550100',
  acceptsTexts: true,
  email: 'help@example.org',
  website: '',
  hours: closedAllWeek,
  languages: ['vi', 'es'],
};

describe('a database of an older version', () => {
  const shown = async () => {
    const rows = await read((db) => db.select().from(helper));
    return rows.map(({ seq: _, number: __, slug: ___, ...row }) => row);
  };

  test('is published once', async () => {
    await transact((db) => saveAssister(db, counselor));
    const before = await shown();
    await transact(async (db) => {
      await db.delete(helper);
      await saveMeta(db, 'publication', 'an older rule');
    });
    await publishEverybodyOnce();
    const sortById = (rows: typeof before) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const timeless = (rows: typeof before) => sortById(rows).map(({ updatedAt: _, ...row }) => row);
    expect(timeless(await shown())).toEqual(timeless(before));
    const seq = await lastSeq();
    await publishEverybodyOnce();
    expect(await lastSeq()).toBe(seq);
  });

  test('and anew when the table of ZIP codes is another one', async () => {
    const before = await rowOf();
    await transact(async (db) => {
      await db.update(helper).set({ latitude: 1 }).where(eq(helper.number, before.number));
      await saveMeta(db, 'zip-codes', 'another table');
    });
    await publishEverybodyOnce();
    expect((await rowOf()).latitude).toBe(before.latitude);
  });
});
