import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { listAuditEventsAbove } from '@/db/audit-event';
import { read, transact } from '@/db/client';
import { listMail, saveMail } from '@/db/mail';
import { account } from '@/db/schema/account';
import { listOldSeals, type SealedValue, sealedColumns } from '@/db/sealed-value';
import { readEnv, readKeys } from '@/lib/env';
import { withDatabase } from '@/tests/support/database';
import { openMailBody, queueMail } from './mail';
import { rotateSsnKeys, rotateWhereNeeded } from './ssn-rotate';
import { type Vault, vaultWith } from './vault';

withDatabase();

const newKey = () => randomBytes(32).toString('base64');
const ownKeys = () => readKeys().ssnEncryptionKeys;

/** All that lies sealed in the sandbox: SSNs of personas, second factors of its staff. */
async function sealedValues(): Promise<SealedValue[]> {
  const all = sealedColumns.map((column) =>
    read((db) => listOldSeals(db, column, 'v0', '', 1_000)),
  );
  return (await Promise.all(all)).flat();
}

async function openAll(vault: Vault): Promise<string[]> {
  return (await sealedValues()).map(({ sealed, context }) => vault.open(sealed, context)).sort();
}

const events = async () =>
  (await read((db) => listAuditEventsAbove(db, 0, 1_000))).filter(
    ({ action }) => action === 'ssn-key-rotated',
  );

/** A mail from before texts were sealed. */
const plainMail = { id: 'plain', body: 'http://localhost:3000/reset-password/old' };

async function putMails(): Promise<void> {
  const letter = { accountId: null, recipient: 'ana@example.com', subject: 'Hello' };
  await transact(async (db) => {
    await queueMail(db, { ...letter, body: 'sealed from the start' });
    const { id, body: bodyCipher } = plainMail;
    await saveMail(db, { ...letter, id, bodyCipher, createdAt: new Date(0) });
  });
}

let key = '';
let both: Vault;
let secrets: string[] = [];
beforeEach(async () => {
  key = newKey();
  both = vaultWith([key, ...ownKeys()]);
  secrets = await openAll(vaultWith(ownKeys()));
  expect(secrets.length).toBeGreaterThan(10);
});

test('afterwards the newest key alone opens everything, and an event says so', async () => {
  const progress: number[] = [];
  const report = await rotateSsnKeys(both, (done, of) => progress.push(done / of));
  expect(report).toEqual({ resealed: secrets.length, left: 0 });
  expect(await openAll(vaultWith([key]))).toEqual(secrets);
  expect(progress.at(-1)).toBe(1);
  expect(await events()).toMatchObject([
    {
      actorKind: 'system',
      after: { key: both.newest.slice(3, 11), values: String(secrets.length), left: '0' },
    },
  ]);
});

test('mails are sealed anew as well, and those from before they were sealed for the first time', async () => {
  await putMails();
  const { resealed, left } = await rotateSsnKeys(both);
  expect({ resealed, left }).toEqual({ resealed: secrets.length + 2, left: 0 });
  const rows = await read((db) => listMail(db, { limit: 9, offset: 0 }));
  const bodies = rows.map(({ id, bodyCipher }) => vaultWith([key]).open(bodyCipher, `mail:${id}`));
  expect(bodies).toEqual(['sealed from the start', plainMail.body]);
});

test('a server that starts seals the mails that are plain, with its keys as they were', async () => {
  await putMails();
  await rotateWhereNeeded();
  const [, old] = await read((db) => listMail(db, { limit: 9, offset: 0 }));
  expect(old?.bodyCipher).toMatch(/^v2\./);
  expect(openMailBody(old ?? { id: '', bodyCipher: '' })).toBe(plainMail.body);
  expect(await openAll(vaultWith(ownKeys()))).toContain(plainMail.body);
});

test('a second run finds nothing to do and says nothing', async () => {
  await rotateSsnKeys(both);
  const before = await sealedValues();
  expect(await rotateSsnKeys(both)).toEqual({ resealed: 0, left: 0 });
  expect(await sealedValues()).toEqual(before);
  expect(await events()).toHaveLength(1);
});

test('interrupted in the middle it loses nothing, and goes on later', async () => {
  let opened = 0;
  const failing: Vault = {
    ...both,
    open: (sealed, context) => {
      opened++;
      if (opened === 6) throw new Error('on purpose');
      return both.open(sealed, context);
    },
  };
  expect(await rotateSsnKeys(failing)).toEqual({ resealed: secrets.length - 1, left: 1 });
  expect(await openAll(both)).toEqual(secrets);
  expect(await rotateSsnKeys(both)).toEqual({ resealed: 1, left: 0 });
  expect(await openAll(vaultWith([key]))).toEqual(secrets);
});

test('stopped between two parts it loses nothing, and goes on later', async () => {
  const stopped = rotateSsnKeys(both, () => {
    throw new Error('the power failed');
  });
  await expect(stopped).rejects.toThrow('the power failed');
  expect(await openAll(both)).toEqual(secrets);
  expect((await rotateSsnKeys(both)).left).toBe(0);
  expect(await openAll(vaultWith([key]))).toEqual(secrets);
});

test('who changes a value at the same time wins', async () => {
  const [{ id = '' } = {}] = await sealedValues();
  const theirs = both.seal('987654321', id);
  let change: Promise<void> | undefined;
  const racing: Vault = {
    ...both,
    // Runs after the value was read and before it is written back.
    open: (sealed, context) => {
      change ??= transact(async (db) => {
        await db.update(account).set({ ssnCipher: theirs }).where(eq(account.id, id));
      });
      return both.open(sealed, context);
    },
  };
  const { resealed, left } = await rotateSsnKeys(racing);
  await change;
  expect((await sealedValues()).find((value) => value.id === id)?.sealed).toBe(theirs);
  expect({ resealed, left }).toEqual({ resealed: secrets.length - 1, left: 0 });
});

test('two at once do each value once', async () => {
  const [one, two] = await Promise.all([rotateSsnKeys(both), rotateSsnKeys(both)]);
  expect(one.resealed + two.resealed).toBe(secrets.length);
  expect(await openAll(vaultWith([key]))).toEqual(secrets);
});

test('what no key opens is left, counted, and untouched', async () => {
  const before = await sealedValues();
  expect(await rotateSsnKeys(vaultWith([key]))).toEqual({ resealed: 0, left: secrets.length });
  expect(await sealedValues()).toEqual(before);
});

test('a server that starts with its keys as they were leaves all as it is', async () => {
  const before = await sealedValues();
  await rotateWhereNeeded();
  expect(await sealedValues()).toEqual(before);
  expect(await events()).toEqual([]);
});

test('every column whose name says that it holds a cipher text is in the list', () => {
  const schema = globSync('db/schema/*.ts').map((file) => readFileSync(file, 'utf8'));
  const named = schema.flatMap((text) => [...text.matchAll(/(\w+Cipher): text\('(\w+)'\)/g)]);
  const listed = sealedColumns.map(({ property, sealed }) => `${property} ${sealed.name}`);
  expect(named.map(([, property, name]) => `${property} ${name}`).sort()).toEqual(listed.sort());
});

describe('npm run ssn:rotate', { timeout: 60_000 }, () => {
  function runCommand(keys: string, more: Record<string, string> = {}) {
    const { authSecret, ssnHmacKey } = readKeys();
    const own = { AUTH_SECRET: authSecret, SSN_HMAC_KEY: ssnHmacKey, SSN_ENCRYPTION_KEY: keys };
    const env = { ...process.env, ...own, ...more };
    try {
      const options = { env, encoding: 'utf8', stdio: 'pipe' } as const;
      return { code: 0, text: execFileSync('tsx', ['scripts/ssn-rotate.ts'], options) };
    } catch (error) {
      const { status, stdout, stderr } = error as Record<'status' | 'stdout' | 'stderr', unknown>;
      return { code: status, text: `${stdout}${stderr}` };
    }
  }

  test('says that none is left behind', async () => {
    const { code, text } = runCommand([key, ...ownKeys()].join(','));
    expect(text).toContain('None left behind');
    expect(code).toBe(0);
    expect(await openAll(vaultWith([key]))).toEqual(secrets);
  });

  test('takes the keys from a file that was replaced', async () => {
    const file = join(dirname(readEnv().databaseFile), 'vault-key');
    writeFileSync(file, `${[key, ...ownKeys()].join(',')}\n`, { mode: 0o400 });
    const { code, text } = runCommand('', { SSN_ENCRYPTION_KEY_FILE: file });
    expect(text).toContain('None left behind');
    expect(code).toBe(0);
    expect(await openAll(vaultWith([key]))).toEqual(secrets);
  });

  test('says how many are, and what to do', () => {
    const { code, text } = runCommand(key);
    expect(text).toContain(`left behind  ${secrets.length}`);
    expect(code).toBe(1);
  });
});
