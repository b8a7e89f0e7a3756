import { afterEach, describe, expect, test } from 'vitest';
import { read, transact } from '@/db/client';
import { openSqlite, type SqliteEngine } from '@/db/engines/sqlite';
import { type NewHelper, saveHelpers } from '@/db/helper';
import { removeLanguage } from '@/db/language';
import { publishQueued } from '@/db/publication';
import { listSpokenLanguages } from '@/lib/domain/helper-index';
import { closedAllWeek } from '@/lib/domain/hours';
import type { Publication } from '@/lib/domain/publication';
import { readEnv } from '@/lib/env';
import { newShortId } from '@/lib/ids';
import { withDatabase } from '@/tests/support/database';
import { getHelperIndex } from './helper-index';

withDatabase();

let other: SqliteEngine | undefined;
afterEach(() => {
  other?.close();
  other = undefined;
});

const navigator: Publication = {
  kind: 'assisters',
  sortKey: 'open door',
  npn: '',
  state: 'TX',
  latitude: 29.76,
  longitude: -95.37,
  standings: [{ planYear: null, states: ['TX'] }],
  languages: ['es'],
  markets: ['individual'],
  hours: closedAllWeek,
  timeZone: 'America/Chicago',
  acceptsTexts: false,
  assisterKind: 'navigator',
  name: 'Open Door',
  street: '1 Main St',
  city: 'Houston',
  zip: '77002',
  phone: '7135550100',
  phoneExtension: '',
  email: 'help@example.org',
  website: '',
};

function helpers(from: number, count: number): NewHelper[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `helper-${from + index}`;
    return { id, slug: id, publication: navigator };
  });
}

/** How many of the index speak a language; all the helpers of this file speak Spanish. */
const countSpeakers = async (code = 'es') =>
  listSpokenLanguages(await read(getHelperIndex)).get(code) ?? 0;

/** Another process: a connection of its own on the same file. */
async function transactElsewhere(work: Parameters<typeof transact>[0]): Promise<void> {
  other ??= openSqlite(readEnv().databaseFile, { portal: '', edition: '' });
  await other.writer.begin();
  await work(other.writer);
  await publishQueued(other.writer, { now: new Date(), newId: newShortId });
  other.writer.commit();
}

describe('the index', () => {
  test('is read once, whoever asks meanwhile', async () => {
    const before = await countSpeakers();
    await transact((db) => saveHelpers(db, helpers(1, 1_250), new Date()));
    const [first, ...others] = await read((db) =>
      Promise.all([1, 2, 3].map(() => getHelperIndex(db))),
    );
    for (const index of others) expect(index).toBe(first);
    expect(await countSpeakers()).toBe(before + 1_250);
  });

  test('lets others have their turn while it reads everybody', async () => {
    await transact((db) => saveHelpers(db, helpers(1, 1_250), new Date()));
    const events: string[] = [];
    const reading = countSpeakers().then(() => events.push('read'));
    setImmediate(() => events.push('another'));
    await reading;
    expect(events).toEqual(['another', 'read']);
  });

  test('ends at a full page too', async () => {
    const before = await countSpeakers();
    await transact((db) => saveHelpers(db, helpers(1, 1_000), new Date()));
    expect(await countSpeakers()).toBe(before + 1_000);
    expect(await countSpeakers()).toBe(before + 1_000);
  });

  test('sees what another process commits, and not before', async () => {
    const before = await countSpeakers();
    await transactElsewhere(async (db) => {
      await saveHelpers(db, helpers(1, 3), new Date());
      expect(await countSpeakers()).toBe(before);
    });
    expect(await countSpeakers()).toBe(before + 3);
  });

  test('sees a change of another process among its own', async () => {
    const account = 'persona-agent.registered';
    await transact((db) => saveHelpers(db, helpers(1, 1), new Date()));
    expect(await countSpeakers('ta')).toBe(1);
    await transactElsewhere((db) => removeLanguage(db, account, 'ta'));
    await transact((db) => saveHelpers(db, helpers(2, 1), new Date()));
    expect(await countSpeakers('ta')).toBe(0);
  });
});
