import { describe, expect, test, vi } from 'vitest';
import { read } from '@/db/client';
import { knownBrowser } from '@/db/schema/known-browser';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { findKnownBrowser, rememberBrowser } from './known-browser';
import { checkCredentials, checkOwnPassword } from './sign-in';

withDatabase();
// The clock stands still: on a slow machine a minute may pass within a test.
withClock();

const password = 'sandbox-passphrase-2027';
const day = 24 * 60 * 60_000;

const remember = async (userId = 'agent.valid', oldToken = '') =>
  rememberBrowser((await actorOf(userId)).accountId, oldToken);

const addressAt = (number: number) => `198.51.${number >> 8}.${number & 255}`;

const attempt = (typed: string, token = '', address = '192.0.2.1', userId = 'agent.valid') =>
  checkCredentials({ address }, { userId, password: typed }, token);

/** Guesses at once, each from another address; gives how many of them were looked at. */
async function attack(token = '', userId = 'agent.valid', length = 1_000): Promise<number> {
  const guesses = Array.from({ length }, (_, number) =>
    attempt(`guess ${number}`, token, addressAt(number), userId),
  );
  const results = await Promise.all(guesses);
  return results.filter((result) => !result.ok && result.code === 'sign-in.refused').length;
}

describe('a browser in which the owner has signed in', () => {
  test('lets them in while strangers have shut the account', async () => {
    const token = await remember();
    expect(await attack()).toBe(10);
    expect(await attempt(password)).toMatchObject({ code: 'sign-in.locked' });
    expect(await attempt(password, token)).toMatchObject({ ok: true });
    // That success is no way in for strangers.
    expect(await attempt(password)).toMatchObject({ code: 'sign-in.locked' });
  });

  test('lets them in from an address that strangers have used up', async () => {
    const token = await remember();
    for (let count = 0; count < 30; count++) await attempt('wrong', '', '192.0.2.1', `no.${count}`);
    expect(await attempt(password)).toMatchObject({ code: 'sign-in.locked' });
    expect(await attempt(password, token)).toMatchObject({ ok: true });
  });

  test('is forgotten after 90 days without a sign-in', async () => {
    const token = await remember();
    vi.setSystemTime(Date.now() + 90 * day - 1);
    expect(await findKnownBrowser('Agent.Valid', token)).not.toBe('');
    vi.setSystemTime(Date.now() + 1);
    expect(await findKnownBrowser('agent.valid', token)).toBe('');
    await remember('agent.new');
    expect(await read((db) => db.select().from(knownBrowser))).toHaveLength(1);
  });

  test('is known to several accounts, by the newest token alone', async () => {
    const first = await remember();
    const second = await remember('agent.new', first);
    for (const userId of ['agent.valid', 'agent.new']) {
      expect(await findKnownBrowser(userId, second)).not.toBe('');
      expect(await findKnownBrowser(userId, first)).toBe('');
    }
    expect(JSON.stringify(await read((db) => db.select().from(knownBrowser)))).not.toContain(
      second,
    );
  });
});

describe('a token that was stolen or made up', () => {
  test('gives five tries a minute, wherever they come from, and fifty in twelve hours', async () => {
    const token = await remember();
    const looked = [];
    for (let minutes = 0; minutes < 12; minutes++) {
      looked.push(await attack(token, 'agent.valid', 10));
      vi.setSystemTime(Date.now() + 60_000);
    }
    expect(looked).toEqual([...Array(10).fill(5), 0, 0]);
    expect(await attempt(password, token)).toMatchObject({ code: 'sign-in.locked' });
  }, 20_000);

  test.each([
    ['one of another account', () => remember('agent.new')],
    ['one that nobody was given', async () => 'x'.repeat(43)],
    [
      'one that was replaced',
      async () => {
        const old = await remember();
        await remember('agent.valid', old);
        return old;
      },
    ],
  ])('%s opens nothing more than none', async (_, make) => {
    expect(await attack(await make())).toBe(10);
  });

  test('says nothing about whether there is an account', async () => {
    const token = await remember();
    expect(await attack(token, 'nobody')).toBe(10);
    expect(await attempt(password, token, '192.0.2.1', 'nobody')).toEqual({
      ok: false,
      code: 'sign-in.locked',
      minutes: 1,
    });
  });
});

test('who is signed in can show who they are while strangers have shut the account', async () => {
  const actor = await actorOf('agent.valid');
  await attack();
  for (let count = 0; count < 4; count++) await checkOwnPassword(actor, 'wrong', 'hash');
  expect(await checkOwnPassword(actor, password, 'hash')).toMatchObject({ ok: true });
  for (let count = 0; count < 5; count++) await checkOwnPassword(actor, 'wrong', 'hash');
  expect(await checkOwnPassword(actor, password, 'hash')).toMatchObject({ code: 'sign-in.locked' });
});
