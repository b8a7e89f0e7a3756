import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, eq, getTableName, like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accountName, findAccountByUserId } from '@/db/account';
import { closeDatabase, read, transact } from '@/db/client';
import { account } from '@/db/schema/account';
import { assister } from '@/db/schema/assister';
import { licenseNumber, producer, producerName } from '@/db/schema/edition/producer';
import { accountLanguage } from '@/db/schema/language';
import { npnValidation } from '@/db/schema/npn';
import { profile } from '@/db/schema/profile';
import { registration } from '@/db/schema/registration';
import { training } from '@/db/schema/training';
import { findZipCode } from '@/db/zip-code';
import { dayOf } from '@/lib/clock';
import { findLanguage } from '@/lib/domain/language';
import { lastNameKey, nameKey } from '@/lib/domain/name';
import type { ProducerName } from '@/lib/domain/producer';
import { profileSchema } from '@/lib/forms/profile';
import { profileEntries } from '@/lib/forms/profile-entries';
import { recordValidation } from '@/lib/services/npn';
import { hashSsn } from '@/lib/services/ssn';
import { prepareServer } from '@/lib/services/start';
import { profileFromRow } from '../profile';
import { areaCodes } from './area-codes';
import { personas } from './persona-list';
import type { SeedContext } from './personas';
import { type SandboxSize, seedSandbox } from './sandbox';

const crowd: SandboxSize = { agents: 60, producers: 300, assisters: 20 };
const nobody: SandboxSize = { agents: 0, producers: 0, assisters: 0 };
const now = new Date('2026-11-24T15:00:00Z');
const tables = [
  producer,
  producerName,
  licenseNumber,
  profile,
  npnValidation,
  registration,
  training,
  accountLanguage,
  assister,
];

const ssns = new Set<string>();
const context: SeedContext = {
  now,
  today: dayOf(now),
  planYear: 2027,
  opensOn: '08-01',
  passwordHash: 'a hash',
  sealSsn: (ssn) => ({ cipher: 'sealed', hmac: hashRemembered(ssn) }),
  sealNewFactor: () => 'sealed',
  hashSsn: hashRemembered,
};

function hashRemembered(ssn: string): string {
  ssns.add(ssn);
  return hashSsn(ssn);
}

const folders: string[] = [];
let empty = '';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-sandbox-'));
  copyFileSync(
    join(inject('databaseTemplate'), 'sandbox-keys.json'),
    join(folder, 'sandbox-keys.json'),
  );
  folders.push(folder);
  return folder;
}

function openIn(folder: string): void {
  closeDatabase();
  process.env.DATABASE_URL = `file:${join(folder, 'portal.db')}`;
}

/** A new file with the reference data and a sandbox of the given size; it is left open. */
async function openSandbox(size: SandboxSize): Promise<string> {
  const folder = makeFolder();
  cpSync(empty, folder, { recursive: true });
  openIn(folder);
  expect(await seedSandbox(context, size, () => undefined)).toBe(true);
  return folder;
}

async function listRows(): Promise<Record<string, unknown[]>> {
  return read(async (db) => {
    const all: Record<string, unknown[]> = {};
    for (const table of tables) all[getTableName(table)] = await db.select().from(table);
    return all;
  });
}

let full = '';
let rows: Record<string, unknown[]> = {};

beforeAll(async () => {
  process.env.SANDBOX_NOW = now.toISOString();
  empty = makeFolder();
  openIn(empty);
  await prepareServer();
  closeDatabase();
  full = await openSandbox(crowd);
  rows = await listRows();
}, 60_000);

afterAll(() => {
  delete process.env.SANDBOX_NOW;
  closeDatabase();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function listAgents() {
  return read((db) =>
    db
      .select()
      .from(profile)
      .innerJoin(account, eq(account.id, profile.accountId))
      .innerJoin(
        npnValidation,
        and(
          eq(npnValidation.accountId, account.id),
          eq(npnValidation.planYear, 2027),
          eq(npnValidation.current, true),
        ),
      )
      .innerJoin(
        registration,
        and(eq(registration.accountId, account.id), eq(registration.planYear, 2027)),
      )
      .where(like(account.userId, 'agent0%')),
  );
}

describe('the crowd of the sandbox', () => {
  test('has the wanted size', async () => {
    const personaProducers = personas.filter(({ nipr }) => nipr).length + 1;
    expect(rows.producer).toHaveLength(300 + personaProducers);
    expect(rows.assister).toHaveLength(20);
    expect(await listAgents()).toHaveLength(60);
  });

  test('is the same each time, ids included', async () => {
    await openSandbox(crowd);
    expect(await listRows()).toEqual(rows);
    openIn(full);
  }, 30_000);

  test('gives the first agents the same data whatever the size', async () => {
    await openSandbox({ agents: 10, producers: 10, assisters: 0 });
    const [first] = await listAgents();
    openIn(full);
    expect(first).toEqual((await listAgents())[0]);
  }, 30_000);

  test('is not added twice', async () => {
    expect(await seedSandbox(context, crowd, () => undefined)).toBe(false);
  });

  test('holds no SSN in plain text', () => {
    closeDatabase();
    expect(ssns.size).toBeGreaterThan(290);
    const bytes = readdirSync(full).map((file) => readFileSync(join(full, file), 'latin1'));
    expect(bytes.some((text) => text.includes('991000113'))).toBe(true);
    const found = [...ssns].filter((ssn) => bytes.some((text) => text.includes(ssn)));
    expect(found).toEqual([]);
    openIn(full);
  });

  test('takes no NPN and no name from the personas', async () => {
    const records = await read((db) => db.select().from(producer));
    const others = records.filter(({ npn }) => !/^1700[01]1\d\d$/.test(npn));
    expect(others).toHaveLength(300);
    expect(others.filter(({ npn }) => /^1[78]\d{6}$/.test(npn))).toEqual([]);
    const names = new Set(
      personas.flatMap(({ name, nipr }) => [keyOf(name), nipr && keyOf(nipr.name)]),
    );
    const namesakes = others.filter((row) =>
      names.has(`${nameKey(row.firstName)} ${lastNameKey(row.lastName)}`),
    );
    expect(namesakes).toEqual([]);
  });

  test('gives nobody an SSN that could be issued or is a persona’s', () => {
    const own = new Set(personas.flatMap(({ nipr }) => nipr?.ssn ?? []));
    const generated = [...ssns].filter((ssn) => !own.has(ssn));
    expect(generated.filter((ssn) => !/^9(?!0010)\d{8}$/.test(ssn))).toEqual([]);
  });
});

describe('registered agents', () => {
  test('are valid by the record that is stored, with the states that are stored', async () => {
    for (const agent of await listAgents()) {
      const subject = { account: agent.account, npn: agent.profile.npn, name: nameOf(agent) };
      const { valid, healthStates, residentState } = await transact((db) =>
        recordValidation(db, subject, 'recheck'),
      );
      const stored = agent.npn_validation;
      expect({ valid, healthStates, residentState }).toEqual({
        valid: true,
        healthStates: stored.healthStates,
        residentState: stored.residentState,
      });
    }
  });

  test('have profiles that the form accepts as they are', async () => {
    for (const { profile: row } of await listAgents()) {
      const saved = profileFromRow(row);
      const parsed = profileSchema.safeParse(profileEntries(saved));
      const { version, ...value } = saved;
      expect(parsed.data).toEqual({ profile: value, seenVersion: version });
    }
  });

  test('live in the city of their ZIP code, with a phone number of the state', async () => {
    for (const { profile: row, npn_validation: validation } of await listAgents()) {
      const place = await read((db) => findZipCode(db, row.zip));
      expect(place).toMatchObject({ city: row.city, state: row.state });
      expect(validation.residentState).toBe(row.state);
      expect(areaCodes[row.state]?.match(/\d{3}/g)).toContain(row.phone.slice(0, 3));
    }
  });

  test('finished training and registration in the past', async () => {
    for (const { registration: row } of await listAgents()) {
      const completedOn = row.individualCompletedOn ?? row.shopCompletedOn ?? '';
      expect(completedOn >= '2026-08-01' && completedOn <= context.today).toBe(true);
      expect(row.individualEndsOn ?? row.shopEndsOn).toBe('2027-10-31');
      expect(row.status).toBeNull();
    }
  });

  test('speak languages of the list', async () => {
    const spoken = await read((db) => db.select().from(accountLanguage));
    expect(spoken.filter(({ code }) => !findLanguage(code))).toEqual([]);
    expect(spoken.length).toBeGreaterThan(10);
  });
});

describe('personas', () => {
  async function answers() {
    const found: Record<string, unknown> = {};
    for (const persona of personas.filter(({ nipr }) => nipr)) {
      const { userId, npn } = persona;
      const owner = await read((db) => findAccountByUserId(db, userId));
      if (!owner) throw new Error(`no account ${userId}`);
      const subject = { account: owner, npn, name: accountName(owner) };
      found[userId] = await transact((db) => recordValidation(db, subject, 'save'));
    }
    return found;
  }

  test('get the same answers with and without the crowd', async () => {
    const crowded = await answers();
    await openSandbox(nobody);
    expect(await answers()).toEqual(crowded);
    openIn(full);
  }, 30_000);
});

function keyOf({ first, last }: ProducerName): string {
  return `${nameKey(first)} ${lastNameKey(last)}`;
}

function nameOf({ profile: row }: Awaited<ReturnType<typeof listAgents>>[number]) {
  return profileFromRow(row).name;
}
