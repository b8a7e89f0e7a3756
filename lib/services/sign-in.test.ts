import { afterEach, describe, expect, test, vi } from 'vitest';
import { withDatabase } from '@/tests/support/database';
import { checkCredentials } from './sign-in';

withDatabase();
afterEach(() => void vi.useRealTimers());

const password = 'sandbox-passphrase-2027';

function attempt(userId: string, typed: string, address = '127.0.0.1') {
  return checkCredentials({ address }, { userId, password: typed });
}

describe('checkCredentials', () => {
  test('knows the right password, whatever the case of the User ID', async () => {
    expect(await attempt('Agent.VALID', password)).toMatchObject({ ok: true });
  });

  test.each([
    ['agent.valid', 'wrong'],
    ['nobody', password],
    ['', ''],
    ["' or 1=1 --", "' or 1=1 --"],
    ['agent.valid', `${password} `],
  ])('refuses %j with %j in the same words', async (userId, typed) => {
    expect(await attempt(userId, typed)).toEqual({ ok: false, code: 'sign-in.refused' });
  });

  test('stops an account after ten failures, until five minutes have passed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (let count = 0; count < 10; count++) await attempt('agent.valid', 'wrong');
    expect(await attempt('agent.valid', password)).toMatchObject({ code: 'sign-in.too-many' });
    vi.setSystemTime(Date.now() + 5 * 60_000 + 1);
    expect(await attempt('agent.valid', password)).toMatchObject({ ok: true });
  });

  test('a success clears the failures before it', async () => {
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 8; count++) await attempt('agent.valid', 'wrong');
      expect(await attempt('agent.valid', password)).toMatchObject({ ok: true });
    }
  });

  test('an unknown User ID is counted like a known one', async () => {
    for (let count = 0; count < 10; count++) await attempt('nobody', 'wrong');
    expect(await attempt('nobody', 'wrong')).toMatchObject({ code: 'sign-in.too-many' });
  });
});
