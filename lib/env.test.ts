import { describe, expect, test } from 'vitest';
import { parseKeys, readEnv } from './env';

const key = Buffer.alloc(32, 7).toString('base64');

function env(source: Record<string, string>) {
  return readEnv(source as NodeJS.ProcessEnv);
}

describe('readEnv', () => {
  test('has defaults', () => {
    expect(env({})).toEqual({
      sandbox: false,
      databaseFile: 'data/portal.db',
      planYearOpensOn: '08-01',
      sandboxNow: null,
    });
  });

  test.each([
    [{ DATABASE_URL: 'postgres://localhost/x' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'file:' }, /DATABASE_URL/],
    [{ PLAN_YEAR_OPENS_ON: '12-01' }, /PLAN_YEAR_OPENS_ON/],
    [{ PLAN_YEAR_OPENS_ON: 'August' }, /PLAN_YEAR_OPENS_ON/],
    [{ PORTAL_SANDBOX: '1', SANDBOX_NOW: 'soon' }, /SANDBOX_NOW/],
  ])('%j is refused', (source, message) => {
    expect(() => env(source as Record<string, string>)).toThrow(message);
  });

  test('a password in a wrong DATABASE_URL is not repeated', () => {
    expect(() => env({ DATABASE_URL: 'postgres://me:secret@host/x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });

  test('only the sandbox has a clock to set', () => {
    expect(env({ SANDBOX_NOW: '2027-02-01' }).sandboxNow).toBeNull();
    expect(env({ PORTAL_SANDBOX: '1', SANDBOX_NOW: '2027-02-01' }).sandboxNow).toBe(
      Date.UTC(2027, 1, 1),
    );
  });
});

describe('parseKeys', () => {
  const all = { AUTH_SECRET: key, SSN_ENCRYPTION_KEY: key, SSN_HMAC_KEY: key };

  test('takes all three', () => {
    expect(parseKeys(all)).toEqual({ authSecret: key, ssnEncryptionKey: key, ssnHmacKey: key });
  });

  test('none at all is null: the sandbox then makes its own', () => {
    expect(parseKeys({})).toBeNull();
  });

  test.each([
    [{ ...all, SSN_HMAC_KEY: '' }, /SSN_HMAC_KEY/],
    [{ ...all, AUTH_SECRET: 'short' }, /AUTH_SECRET/],
  ])('a missing or short one is named %#', (source, message) => {
    expect(() => parseKeys(source)).toThrow(message);
  });
});
