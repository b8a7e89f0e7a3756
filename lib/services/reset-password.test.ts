import { describe, expect, test, vi } from 'vitest';
import { findAccountByUserId, saveAccountChange } from '@/db/account';
import { read, transact } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { listSessionRows, saveSession } from '@/db/session';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails, tokenFor } from '@/tests/support/mail';
import { askNewPassword } from './forgot-password';
import { findKnownBrowser, rememberBrowser } from './known-browser';
import { findResetLink, resetPassword } from './reset-password';
import { checkCredentials } from './sign-in';

withDatabase();
withClock();

const visitor = { address: '192.0.2.1' };
const password = 'tiny blue rocks sing';
const email = 'agent.valid@example.com';
const ask = (userId = 'agent.valid', from = visitor) =>
  askNewPassword(from, { userId, locale: 'en' });
const reset = (token: string, typed = password) =>
  resetPassword(visitor, { token, password: typed, locale: 'en' });
const signIn = (typed: string) =>
  checkCredentials(visitor, { userId: 'agent.valid', password: typed });

async function startSession(accountId: string) {
  const createdAt = new Date();
  const expiresAt = new Date(Date.now() + 60_000);
  await transact((db) =>
    saveSession(db, {
      tokenHash: accountId,
      accountId,
      createdAt,
      lastSeenAt: createdAt,
      expiresAt,
    }),
  );
}

describe('a forgotten password', () => {
  test('is replaced by the link from the mailbox', async () => {
    const { accountId } = await actorOf('agent.valid');
    await startSession(accountId);
    const browser = await rememberBrowser(accountId, '');
    expect(await ask('Agent.VALID')).toEqual({ ok: true, value: null });
    const token = await tokenFor(email);
    expect(await findResetLink(token)).toMatchObject({ account: { id: accountId } });
    expect(await reset(token)).toEqual({ ok: true, value: null });
    expect(await signIn(password)).toMatchObject({ ok: true });
    expect(await signIn('sandbox-passphrase-2027')).toMatchObject({ ok: false });
    expect(await read((db) => listSessionRows(db, accountId, new Date()))).toEqual([]);
    expect(await findKnownBrowser('agent.valid', browser)).toBe('');
    const subjects = (await mails()).map(({ subject }) => subject).sort();
    expect(subjects).toEqual(['Choose a new password', 'Your password was changed']);
    const events = await read((db) => db.select().from(auditEvent));
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['password-reset-asked', 'password-reset']),
    );
  });

  test('of two at the same time exactly one is set', async () => {
    await ask();
    const token = await tokenFor(email);
    const both = await Promise.all([reset(token), reset(token, 'other words for a song')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const works = [await signIn(password), await signIn('other words for a song')];
    expect(works.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('a password that will not do leaves the link as it is', async () => {
    await ask();
    const token = await tokenFor(email);
    expect(await reset(token, 'agent.valid-2027')).toMatchObject({
      errors: { password: { code: 'password-rule.own-words' } },
    });
    expect(await reset(token)).toMatchObject({ ok: true });
  });

  test('works for ten minutes', async () => {
    await ask();
    const token = await tokenFor(email);
    vi.setSystemTime(Date.now() + 10 * 60_000);
    expect(await findResetLink(token)).toBeNull();
    expect(await reset(token)).toMatchObject({
      refusal: { title: { code: 'account-link.gone' } },
    });
  });

  test('verifies the address of an account that waits for it', async () => {
    const { accountId } = await actorOf('agent.valid');
    await transact((db) => saveAccountChange(db, accountId, { emailVerifiedAt: null }));
    expect(await signIn('sandbox-passphrase-2027')).toMatchObject({ code: 'sign-in.unverified' });
    await ask();
    await reset(await tokenFor(email));
    expect(await signIn(password)).toMatchObject({ ok: true });
  });
});

describe('whoever asks', () => {
  test('reads the same for a User ID of nobody, and nothing is written', async () => {
    expect(await ask('nobody')).toEqual(await ask());
    expect(await mails()).toMatchObject([{ recipient: email }]);
    expect(await read((db) => findAccountByUserId(db, 'nobody'))).toBeNull();
  });

  test('is stopped after twenty times, with the time to wait', async () => {
    for (let count = 0; count < 20; count++) await ask(`nobody.${count}`);
    expect(await ask()).toMatchObject({ errors: { form: { code: 'account.too-many' } } });
    expect(await ask('agent.valid', { address: '192.0.2.2' })).toMatchObject({ ok: true });
  });
});

test('whoever was locked out may sign in with the new password at once', async () => {
  for (let count = 0; count < 5; count++) await signIn('guess');
  expect(await signIn('sandbox-passphrase-2027')).toMatchObject({ code: 'sign-in.locked' });
  await ask();
  await reset(await tokenFor(email));
  expect(await signIn(password)).toMatchObject({ ok: true });
});
