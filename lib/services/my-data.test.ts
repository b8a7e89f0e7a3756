import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import { saveCaseMessage } from '@/db/service-case';
import { saveSession } from '@/db/session';
import { actorOf, withDatabase } from '@/tests/support/database';
import { recordAuditEvent } from './audit-event';
import { askNewPassword } from './forgot-password';
import { downloadMyData } from './my-data';
import { openCase } from './service-case';

withDatabase();
beforeEach(() => {
  process.env.PORTAL_SANDBOX = '1';
});

/** Which part of the file tells what a table holds. */
const parts: Readonly<Record<string, string>> = {
  account_language: 'languages',
  account_link: 'links',
  agreement: 'agreements',
  case_message: 'cases',
  correction: 'cases',
  known_browser: 'knownBrowsers',
  mail: 'mails',
  npn_validation: 'npnValidations',
  outdated_report: 'outdatedReports',
  profile: 'profile',
  profile_draft: 'profileDraft',
  recovery_code: 'recoveryCodes',
  registration: 'registrations',
  second_factor: 'secondFactor',
  second_factor_hint: 'secondFactorHint',
  service_case: 'cases',
  session: 'sessions',
  training: 'trainings',
};

/** The names of all tables that point at an account. */
async function tablesOfAccounts(): Promise<string[]> {
  const modules = Object.values(import.meta.glob('../../db/schema/*.ts')).map((load) => load());
  const tables = (await Promise.all(modules))
    .flatMap((module) => Object.values(Object(module)))
    .filter((value) => value instanceof SQLiteTable);
  const pointing = tables.filter((table) =>
    getTableConfig(table).foreignKeys.some(
      (key) => getTableConfig(key.reference().foreignTable).name === 'account',
    ),
  );
  return pointing.map((table) => getTableConfig(table).name).sort();
}

describe('the file', () => {
  test('has a part for each table that belongs to an account', async () => {
    const data = await downloadMyData(await actorOf('agent.registered'));
    expect(await tablesOfAccounts()).toEqual(Object.keys(parts).sort());
    expect(Object.keys(data)).toEqual(expect.arrayContaining(Object.values(parts)));
  });

  test('holds what is held', async () => {
    const data = await downloadMyData(await actorOf('agent.registered'));
    expect(data).toMatchObject({
      account: {
        userId: 'agent.registered',
        email: 'agent.registered@example.com',
        ssn: 'on file, ends in 0117',
      },
      profile: { city: 'Houston', npn: '17000117' },
      languages: [{ code: 'es' }, { code: 'hi' }, { code: 'ta' }],
      npnValidations: [{ valid: true }],
      events: [{ action: 'my-data-downloaded', by: 'you' }],
    });
  });

  test('holds no secret', async () => {
    const actor = await actorOf('agent.registered');
    await askNewPassword({ address: '192.0.2.1' }, { userId: 'agent.registered', locale: 'en' });
    const times = { createdAt: new Date(), expiresAt: new Date(Date.now() + 60_000) };
    await transact((db) =>
      saveSession(db, { tokenHash: 'hash-of-token', accountId: actor.accountId, ...times }),
    );
    const { passwordHash, ssnCipher, ssnHmac } = await read((db) =>
      getAccount(db, actor.accountId),
    );
    const data = await downloadMyData(actor);
    const text = JSON.stringify(data);
    for (const secret of [passwordHash, ssnCipher, ssnHmac, 'hash-of-token', '900100117']) {
      expect(text).not.toContain(secret);
    }
    expect(data.mails[0]?.body).toContain('/reset-password/…');
    expect(data.sessions).toHaveLength(1);
    expect(data.links).toMatchObject([{ purpose: 'reset-password' }]);
  });

  test('names others who acted by their kind alone', async () => {
    const actor = await actorOf('agent.registered');
    const desk = { ...(await actorOf('desk.rep')), address: '198.51.100.7' };
    await transact((db) =>
      recordAuditEvent(db, { action: 'ssn-added', actor: desk, subjectId: actor.accountId }),
    );
    const data = await downloadMyData(actor);
    expect(data.events[0]).toMatchObject({ action: 'ssn-added', by: 'desk', address: '' });
    expect(JSON.stringify(data)).not.toMatch(/desk\.rep|198\.51/);
  });

  test('holds the own cases, without what the desk keeps to itself', async () => {
    const actor = await actorOf('agent.no-ssn');
    const desk = await actorOf('desk.rep');
    const opened = await openCase(actor, { topic: 'ssn-missing', body: 'Please help' });
    if (!opened.ok) throw new Error('no case');
    const words = {
      caseNumber: opened.value.number,
      authorId: desk.accountId,
      side: 'desk',
    } as const;
    const rest = { authorUserId: desk.userId, writtenAt: new Date() };
    await transact(async (db) => {
      await saveCaseMessage(db, { ...words, ...rest, body: 'We look into it', internal: false });
      await saveCaseMessage(db, { ...words, ...rest, body: 'Odd caller', internal: true });
    });
    const { cases } = await downloadMyData(actor);
    expect(cases[0]?.messages.map(({ side, body }) => [side, body])).toEqual([
      ['agent', 'Please help'],
      ['desk', 'We look into it'],
    ]);
    expect(JSON.stringify(cases)).not.toMatch(/Odd caller|desk\.rep/);
  });

  test('holds nothing about anybody else', async () => {
    const data = await downloadMyData(await actorOf('agent.no-ssn'));
    expect(data.account.ssn).toBe('not on file');
    expect(JSON.stringify(data)).not.toMatch(/agent\.registered|Raman/);
  });
});
