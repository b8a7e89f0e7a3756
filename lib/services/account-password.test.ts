import { describe, expect, test } from 'vitest';
import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import { auditEvent } from '@/db/schema/audit-event';
import { listSessionRows, saveSession } from '@/db/session';
import type { Actor } from '@/lib/domain/actor';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { mails, tokenFor } from '@/tests/support/mail';
import { setUpFactor } from '@/tests/support/second-factor';
import { changePassword, loadPasswordContext } from './account-password';
import { askNewPassword } from './forgot-password';
import { findResetLink } from './reset-password';
import { checkCredentials } from './sign-in';

withDatabase();
withClock();

const current = 'sandbox-passphrase-2027';
const password = 'tiny blue rocks sing';
const change = (actor: Actor, typed = password, old = current) =>
  changePassword(actor, { current: old, password: typed }, 'here');
const signIn = (typed: string) =>
  checkCredentials({ address: '192.0.2.9' }, { userId: 'agent.valid', password: typed });

async function startSession(accountId: string, tokenHash: string) {
  const at = new Date();
  const times = { createdAt: at, lastSeenAt: at, expiresAt: new Date(at.getTime() + 60_000) };
  await transact((db) => saveSession(db, { tokenHash, accountId, ...times }));
}

describe('a new password', () => {
  test('ends all sessions but this one, and links to reset it; mail tells', async () => {
    const actor = await actorOf('agent.valid');
    for (const token of ['here', 'elsewhere']) await startSession(actor.accountId, token);
    await askNewPassword(actor, { userId: 'agent.valid', locale: 'en' });
    const link = await tokenFor('agent.valid@example.com');
    expect(await change(actor)).toEqual({ ok: true, value: null });
    const open = await read((db) => listSessionRows(db, actor.accountId, new Date()));
    expect(open.map(({ tokenHash }) => tokenHash)).toEqual(['here']);
    expect(await findResetLink(link)).toBeNull();
    expect(await signIn(password)).toMatchObject({ ok: true });
    expect(await signIn(current)).toMatchObject({ ok: false });
    expect((await mails()).map(({ subject }) => subject)).toContain('Your password was changed');
    const events = await read((db) => db.select().from(auditEvent));
    expect(events.map(({ action }) => action)).toContain('password-changed');
    expect(JSON.stringify(events)).not.toContain('tiny');
  });

  test('that is short enough only for a second factor is remembered as such', async () => {
    const actor = await actorOf('agent.valid');
    const needsFactor = async () =>
      (await read((db) => getAccount(db, actor.accountId))).passwordNeedsFactor;
    await setUpFactor(actor);
    expect(await change(actor, 'kelp violin')).toMatchObject({ ok: true });
    expect(await needsFactor()).toBe(true);
    expect(await change(actor, password, 'kelp violin')).toMatchObject({ ok: true });
    expect(await needsFactor()).toBe(false);
  });

  test('of two at the same time one is kept', async () => {
    const actor = await actorOf('agent.valid');
    const both = await Promise.all([change(actor), change(actor, 'other words for a song')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each([
    [password, 'not the password', { current: { code: 'current-password.wrong' } }],
    [current, current, { password: { code: 'password-rule.same' } }],
    ['too short', current, { password: { code: 'password-rule.too-short' } }],
    ['agent.valid-2027!', current, { password: { code: 'password-rule.own-words' } }],
  ])('%j after %j is refused', async (typed, old, errors) => {
    const actor = await actorOf('agent.valid');
    expect(await change(actor, typed, old)).toMatchObject({ ok: false, errors });
    expect(await signIn(current)).toMatchObject({ ok: true });
  });

  test('may be shorter with a second factor', async () => {
    const actor = await actorOf('agent.valid');
    await setUpFactor(actor);
    expect(await loadPasswordContext(actor)).toMatchObject({ hasFactor: true });
    expect(await change(actor, 'xkcd-936-lamp')).toMatchObject({ ok: true });
  });

  test('guesses at the old one are limited as at the sign-in', async () => {
    const actor = await actorOf('agent.valid');
    for (let count = 0; count < 5; count++) await change(actor, password, `guess ${count}`);
    expect(await change(actor)).toMatchObject({ refusal: { title: { code: 'sign-in.locked' } } });
  });
});
