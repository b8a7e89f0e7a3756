import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findAccountByUserId } from '@/db/account';
import { read } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { type CreateAccountInput, createAccountSchema } from '@/lib/forms/create-account';
import { withDatabase } from '@/tests/support/database';
import { mails, tokenFor } from '@/tests/support/mail';
import { createAccount } from './create-account';
import { checkCredentials } from './sign-in';
import { openSsn } from './ssn';
import { askVerifyLink, isVerifyLinkOpen, verifyEmail } from './verify-email';

withDatabase();
beforeEach(() => {
  process.env.PORTAL_SANDBOX = '1';
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => void vi.useRealTimers());

const visitor = { address: '192.0.2.1' };
const password = 'tiny blue rocks sing';
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const hour = 60 * 60_000;

const input: CreateAccountInput = {
  userId: 'Ruth.Gomez',
  name: { first: 'Ruth', middle: '', last: 'Gómez', suffix: '' },
  email: 'Ruth@example.com',
  password,
  ssn: null,
  locale: 'en',
};

const create = (change: Partial<CreateAccountInput> = {}, from = visitor) =>
  createAccount(from, { ...input, ...change });
const find = (userId: string) => read((db) => findAccountByUserId(db, userId));
const signIn = (userId: string, typed = password) =>
  checkCredentials(visitor, { userId, password: typed });

describe('a new account', () => {
  test('signs in when its address is verified, and not before', async () => {
    expect(await create()).toEqual({ ok: true, value: null });
    expect(await signIn('ruth.gomez', 'wrong password')).toMatchObject({ code: 'sign-in.refused' });
    expect(await signIn('ruth.gomez')).toMatchObject({ ok: false, code: 'sign-in.unverified' });
    const token = await tokenFor(input.email);
    expect(await isVerifyLinkOpen(token)).toBe(true);
    expect(await verifyEmail(visitor, { token })).toEqual({ ok: true, value: null });
    expect(await verifyEmail(visitor, { token })).toMatchObject({ ok: false });
    expect(await signIn('ruth.gomez')).toMatchObject({ ok: true });
  });

  test('is an agent, with its own name and no secret in the open', async () => {
    await create({ ssn: '900123456' });
    const account = await find('RUTH.GOMEZ');
    expect(account).toMatchObject({
      ...{ userId: 'Ruth.Gomez', kind: 'agent', firstName: 'Ruth', lastName: 'Gómez' },
      ...{ email: 'Ruth@example.com', emailKey: 'ruth@example.com', emailVerifiedAt: null },
    });
    expect(openSsn(account?.ssnCipher ?? '', account?.id ?? '')).toBe('900123456');
    const all = JSON.stringify([account, await mails()]);
    expect(all).not.toMatch(/900-?12-?3456|tiny blue/);
  });

  test('is told by one mail, which calls nobody by the name that was typed', async () => {
    await create({ name: { ...input.name, first: 'Win at evil.example' } });
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Verify your email address');
    expect(mail?.body).toContain('Your User ID: Ruth.Gomez');
    expect(mail?.body).not.toMatch(/evil|account-mail\.|\{/);
  });

  test('leaves its trace in the audit log', async () => {
    await create();
    await verifyEmail(visitor, { token: await tokenFor(input.email) });
    const events = await read((db) => db.select().from(auditEvent));
    expect(events.map(({ action, address }) => [action, address])).toEqual([
      ['account-created', '192.0.2.1'],
      ['email-verified', '192.0.2.1'],
    ]);
  });

  test('without SSN when it belongs to somebody: the mail says so', async () => {
    expect(await create({ ssn: '900100101' })).toEqual({ ok: true, value: null });
    expect(await find('ruth.gomez')).toMatchObject({ ssnCipher: null, ssnHmac: null });
    expect((await mails())[0]?.body).toMatch(/SSN could not be stored.*1-855-267-1515/);
  });
});

describe('who fills in the form learns nothing', () => {
  test.each([
    ['a User ID', { userId: 'AGENT.valid' }],
    ['an email address', { email: 'AGENT.VALID@example.com' }],
    ['both', { userId: 'agent.valid', email: 'agent.valid@example.com' }],
    ['both of different people', { userId: 'agent.valid', email: 'agent.new@example.com' }],
    ['an SSN', { ssn: '900100101' }],
    ['nothing', {}],
  ])('when %s is taken', async (_, change) => {
    expect(await create(change)).toEqual({ ok: true, value: null });
  });

  test('a known and an unknown User ID take the same time', async () => {
    vi.useRealTimers();
    const timeOf = async (change: Partial<CreateAccountInput>, from: string) => {
      const start = performance.now();
      await create(change, { address: from });
      return performance.now() - start;
    };
    await create();
    const known: number[] = [];
    const fresh: number[] = [];
    for (let count = 0; count < 15; count++) {
      const email = `n${count}@example.com`;
      known.push(await timeOf({ userId: 'agent.valid', email }, '192.0.2.2'));
      fresh.push(await timeOf({ userId: `fresh.${count}`, email: `x${email}` }, '192.0.2.3'));
    }
    const median = (times: number[]) => times.sort((a, b) => a - b)[7] ?? 0;
    expect(Math.abs(median(known) - median(fresh))).toBeLessThan(median(fresh) / 2);
  });
});

describe('mail tells whom it concerns', () => {
  test('the owner of an email address, and nobody else', async () => {
    await create({ email: 'AGENT.valid@example.com' });
    expect(await mails()).toMatchObject([
      { recipient: 'agent.valid@example.com', subject: 'You have an account already' },
    ]);
    expect(await find('ruth.gomez')).toBeNull();
  });

  test('a taken User ID: the address that was typed, and its owner once a day', async () => {
    const subjects = async () =>
      (await mails()).map(({ recipient, subject }) => `${recipient}: ${subject}`).sort();
    const tried = 'agent.valid@example.com: Somebody tried to use your User ID';
    const taken = 'Ruth@example.com: Choose another User ID';
    await create({ userId: 'agent.valid' });
    expect(await subjects()).toEqual([taken, tried]);
    later(hour);
    await create({ userId: 'agent.valid' });
    expect(await subjects()).toEqual([taken, taken, tried]);
    later(24 * hour);
    await create({ userId: 'agent.valid' });
    expect(await subjects()).toEqual([taken, taken, taken, tried, tried]);
    expect((await mails()).filter(({ accountId }) => accountId === null)).toHaveLength(3);
  });

  test('an account that waits gets another link, and the first stops working', async () => {
    await create();
    const first = await tokenFor(input.email);
    later(hour);
    await create({ userId: 'somebody.else' });
    const second = await tokenFor(input.email);
    expect(await isVerifyLinkOpen(first)).toBe(false);
    await verifyEmail(visitor, { token: second });
    expect(await signIn('somebody.else')).toMatchObject({ ok: true });
    expect(await find('ruth.gomez')).toBeNull();
  });

  test('an account that waits takes what was typed last', async () => {
    await create();
    await create({ password: 'other words for a song', name: { ...input.name, first: 'Rut' } });
    await verifyEmail(visitor, { token: await tokenFor('Ruth@example.com') });
    expect(await signIn('ruth.gomez')).toMatchObject({ ok: false });
    expect(await signIn('ruth.gomez', 'other words for a song')).toMatchObject({ ok: true });
    expect((await find('ruth.gomez'))?.firstName).toBe('Rut');
  });

  test('no mailbox is flooded, and the newest link that was sent works', async () => {
    for (let count = 0; count < 12; count++) {
      await create({}, { address: `192.0.2.${count}` });
      later(1);
    }
    const events = await read((db) => db.select().from(auditEvent));
    expect(events.filter(({ action }) => action === 'account-created')).toHaveLength(5);
    expect(await isVerifyLinkOpen(await tokenFor(input.email))).toBe(true);
  });
});

describe('is refused at the form', () => {
  test.each([
    [{ password: 'short' }, 'password', 'password-rule.too-short'],
    [{ password: 'ruth.gomez.1985!' }, 'password', 'password-rule.own-words'],
    [{ password: 'Password12345678' }, 'password', 'password-rule.own-words'],
    [{ ssn: '123456789' }, 'ssn', 'ssn.sandbox-only'],
  ])('%o', async (change, field, code) => {
    expect(await create(change)).toMatchObject({ ok: false, errors: { [field]: { code } } });
    expect(await mails()).toEqual([]);
  });

  test('after too many from one address, others go on', async () => {
    for (let count = 0; count < 20; count++) await create({ userId: `user.${count}` });
    expect(await create()).toMatchObject({
      errors: { form: { code: 'account.too-many', params: { minutes: '60' } } },
    });
    expect(await create({}, { address: '192.0.2.9' })).toMatchObject({ ok: true });
  });

  test('what did not parse, field by field', () => {
    const parsed = createAccountSchema.safeParse({ userId: 'ü', email: 'x', ssn: '12' });
    const issues = parsed.error?.issues.map(({ path, message }) => `${path}: ${message}`);
    expect(issues?.sort()).toEqual([
      'email: email.invalid',
      'firstName: first-name.required',
      'lastName: last-name.required',
      'password: password-rule.required',
      'ssn: ssn.shape',
      'terms: terms.required',
      'userId: new-user-id.characters',
    ]);
  });
});

describe('the link again', () => {
  test('goes to who waits for it; the answer is the same for everybody', async () => {
    await create();
    const sent = (await mails()).length;
    later(1);
    for (const userId of ['nobody', 'agent.valid', 'ruth.gomez']) {
      expect(await askVerifyLink(visitor, { userId, locale: 'es' })).toEqual({
        ok: true,
        value: null,
      });
    }
    const [newest] = await mails();
    expect(await mails()).toHaveLength(sent + 1);
    expect(newest?.recipient).toBe(input.email);
    expect(newest?.body).toContain('/es/verify-email/');
  });
});
