import { describe, expect, test } from 'vitest';
import { findAccountByUserId, getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { listSessionRows, saveSession } from '@/db/session';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails, tokenFor } from '@/tests/support/mail';
import { askEmailChange } from './account-email';
import { createAccount } from './create-account';
import { askNewPassword } from './forgot-password';
import { findResetLink } from './reset-password';
import { verifyEmail } from './verify-email';

withDatabase();

const visitor = { address: '192.0.2.1' };
const email = 'Maria.New@example.com';
const old = 'agent.valid@example.com';
const emailOf = async (userId: string) =>
  (await read((db) => findAccountByUserId(db, userId)))?.email;

describe('another email address', () => {
  test('takes effect with the link that was sent to it, and the old one is told', async () => {
    const actor = await actorOf('agent.valid');
    const at = new Date();
    const times = { createdAt: at, lastSeenAt: at, expiresAt: new Date(Date.now() + 60_000) };
    await transact((db) =>
      saveSession(db, { tokenHash: 'x', accountId: actor.accountId, ...times }),
    );
    expect(await askEmailChange(actor, { email })).toEqual({ ok: true, value: null });
    expect(await emailOf('agent.valid')).toBe(old);
    expect((await mails()).map(({ recipient }) => recipient).sort()).toEqual([email, old]);

    expect(await verifyEmail(visitor, { token: await tokenFor(email) })).toMatchObject({
      ok: true,
    });
    const account = await read((db) => getAccount(db, actor.accountId));
    expect(account).toMatchObject({ email, emailKey: 'maria.new@example.com' });
    expect(await read((db) => listSessionRows(db, actor.accountId, new Date()))).toEqual([]);
    const subjects = (await mails()).map(({ recipient, subject }) => `${recipient}: ${subject}`);
    expect(subjects).toContain(`${old}: Your email address was changed`);
    const events = await read((db) => db.select().from(auditEvent));
    expect(events).toMatchObject([
      { action: 'email-changed', before: { email: old }, after: { email } },
    ]);
  });

  test('ends links that were sent to the old one', async () => {
    const actor = await actorOf('agent.valid');
    await askNewPassword(visitor, { userId: 'agent.valid', locale: 'en' });
    const reset = await tokenFor(old);
    await askEmailChange(actor, { email });
    await verifyEmail(visitor, { token: await tokenFor(email) });
    expect(await findResetLink(reset)).toBeNull();
  });

  test('of somebody else: the same answer, and its owner is told', async () => {
    const actor = await actorOf('agent.valid');
    const taken = { email: 'agent.new@example.com' };
    expect(await askEmailChange(actor, taken)).toEqual({ ok: true, value: null });
    const letter = (await mails()).find(({ recipient }) => recipient === taken.email);
    expect(letter?.body).not.toContain('verify-email');
    expect(letter?.subject).toBe('You have an account already');
  });

  test('that somebody else took meanwhile is refused', async () => {
    const actor = await actorOf('agent.valid');
    await askEmailChange(actor, { email });
    const token = await tokenFor(email);
    await createAccount(visitor, {
      ...{ userId: 'quick', email, password: 'tiny blue rocks sing', ssn: null, locale: 'en' },
      name: { first: 'Q', middle: '', last: 'Q', suffix: '' },
    });
    expect(await verifyEmail(visitor, { token })).toMatchObject({
      refusal: { title: { code: 'account-link.email-taken' } },
    });
    expect(await emailOf('agent.valid')).toBe(old);
  });

  test('that is the old one is refused', async () => {
    const actor = await actorOf('agent.valid');
    expect(await askEmailChange(actor, { email: old.toUpperCase() })).toMatchObject({
      errors: { email: { code: 'new-email.same' } },
    });
  });
});
