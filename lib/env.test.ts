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
      healthLineRules: 'db/seed/data/health-line-rules.csv',
      sandboxNow: null,
      importMaxBytes: 524_288_000,
      auditCollector: null,
      smtp: null,
      portalUrl: 'http://localhost:3000',
      helpOnDemandUrl: null,
    });
  });

  test.each([
    [{ DATABASE_URL: 'postgres://localhost/x' }, /DATABASE_URL/],
    [{ DATABASE_URL: 'file:' }, /DATABASE_URL/],
    [{ PLAN_YEAR_OPENS_ON: '12-01' }, /PLAN_YEAR_OPENS_ON/],
    [{ IMPORT_MAX_BYTES: '500 MB' }, /IMPORT_MAX_BYTES/],
    [{ IMPORT_MAX_BYTES: '0' }, /IMPORT_MAX_BYTES/],
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

describe('the mail server', () => {
  const from = { MAIL_FROM: 'portal@example.com' };
  const sender = { name: '', address: 'portal@example.com' };

  test.each([
    ['smtp://mail.example.com', 'mail.example.com', 587, false, null],
    ['smtp://127.0.0.1:2525/', '127.0.0.1', 2525, false, null],
    ['smtps://[::1]', '::1', 465, true, null],
    [
      'smtps://me%40example.com:p%3Ass@mail.example.com:2465',
      'mail.example.com',
      2465,
      true,
      { user: 'me@example.com', pass: 'p:ss' },
    ],
  ])('%s', (url, host, port, secure, login) => {
    const { smtp } = env({ SMTP_URL: url, ...from });
    expect(smtp).toEqual({ host, port, secure, login, from: sender });
  });

  test.each([
    ['portal@example.com', '', 'portal@example.com'],
    ['<portal@example.com>', '', 'portal@example.com'],
    ['Agent Portal <portal@example.com>', 'Agent Portal', 'portal@example.com'],
    ['"Portal, Agents" <a+b@mail.example.com>', 'Portal, Agents', 'a+b@mail.example.com'],
    [
      'Registro de Agentes – México <p@example.com>',
      'Registro de Agentes – México',
      'p@example.com',
    ],
  ])('MAIL_FROM %s', (text, name, address) => {
    const { smtp } = env({ SMTP_URL: 'smtp://localhost', MAIL_FROM: text });
    expect(smtp?.from).toEqual({ name, address });
  });

  test('without SMTP_URL there is none, whatever MAIL_FROM says', () => {
    expect(env({ SMTP_URL: '', MAIL_FROM: 'nonsense' }).smtp).toBeNull();
  });

  test.each([
    'mail.example.com',
    'http://mail.example.com',
    'smtp://',
    'smtp://mail.example.com:0',
    'smtp://mail.example.com:99999',
    'smtp://mail.example.com/path',
    'smtp://mail.example.com?tls=no',
    'smtp://user@mail.example.com',
    'smtp://:hidden@mail.example.com',
    'smtp://user:hidden%@mail.example.com',
    'smtp://mail example.com',
    'smtp://mail%0d%0a.example.com',
  ])('SMTP_URL %s is refused and not repeated', (url) => {
    expect(() => env({ SMTP_URL: url, ...from })).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^SMTP_URL (?!.*hidden)/) }),
    );
  });

  test.each([
    '',
    'portal',
    'Portal',
    'a@example.com, b@example.com',
    'Portal <portal>',
    'A <a@example.com> <b@example.com>',
    'Portal\r\nBcc: x <portal@example.com>',
    'portal@example.com\r\nBcc: x@example.com',
  ])('MAIL_FROM %j is refused', (text) => {
    expect(() => env({ SMTP_URL: 'smtp://localhost', MAIL_FROM: text })).toThrow(/^MAIL_FROM/);
  });
});

describe('the collector of the audit log', () => {
  const token = 'collector-token-0123456789';
  const withUrl = (url: string, more: Record<string, string> = {}) =>
    env({ PORTAL_SANDBOX: '1', AUDIT_LOG_URL: url, AUDIT_LOG_TOKEN: token, ...more });

  test.each([
    ['https://logs.example.com', 'https://logs.example.com/'],
    ['https://logs.example.com:8443/v1/portal', 'https://logs.example.com:8443/v1/portal'],
    ['http://127.0.0.1:8080/portal', 'http://127.0.0.1:8080/portal'],
  ])('%s', (text, url) => {
    expect(withUrl(text).auditCollector).toEqual({ url, token });
  });

  test.each([
    '',
    'logs.example.com',
    'ftp://logs.example.com',
    'https://me:hidden@logs.example.com',
    'https://hidden@logs.example.com',
    'https://logs.example.com?key=hidden',
    'https://logs.example.com#hidden',
  ])('AUDIT_LOG_URL %j is refused and not repeated', (url) => {
    expect(() => withUrl(url)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^AUDIT_LOG_URL (?!.*hidden)/) }),
    );
  });

  test('outside the sandbox only TLS will do', () => {
    const source = { AUDIT_LOG_URL: 'http://logs.example.com' };
    expect(() => env(source)).toThrow(/^AUDIT_LOG_URL must look like https/);
  });

  test.each([
    '',
    'short',
    'has a space in the middle',
    'two-lines-in-the\ntoken-of-it',
    'é'.repeat(20),
  ])('AUDIT_LOG_TOKEN %j is refused and not repeated', (bad) => {
    const load = () => withUrl('https://logs.example.com', { AUDIT_LOG_TOKEN: bad });
    expect(load).toThrow(/^AUDIT_LOG_TOKEN_FILE must hold 16 to 4,096 visible ASCII characters/);
  });
});

describe('HELP_ON_DEMAND_URL', () => {
  test.each([
    [{}, null],
    [{ HELP_ON_DEMAND_URL: '' }, null],
    [
      { HELP_ON_DEMAND_URL: 'https://hod.example.com/call?a=1' },
      'https://hod.example.com/call?a=1',
    ],
  ])('%j gives %j', (variables, url) => {
    expect(env(variables).helpOnDemandUrl).toBe(url);
  });

  test.each([
    'hod.example.com',
    'http://hod.example.com',
    'javascript:alert(1)',
    'https://a:b@hod.example.com',
  ])('%s is refused', (url) => {
    expect(() => env({ HELP_ON_DEMAND_URL: url })).toThrow(/^HELP_ON_DEMAND_URL/);
  });
});

describe('PORTAL_URL', () => {
  test.each([
    [{ PORT: '4000' }, 'http://localhost:4000'],
    [{ PORTAL_URL: 'https://portal.example.com/' }, 'https://portal.example.com'],
    [{ PORTAL_URL: 'http://127.0.0.1:8080', PORT: '1' }, 'http://127.0.0.1:8080'],
  ])('%j gives %s', (source, url) => {
    expect(env(source as Record<string, string>).portalUrl).toBe(url);
  });

  test.each([
    'portal.example.com',
    'javascript:alert(1)',
    'https://me:hidden@portal.example.com',
    'https://portal.example.com/app',
    'https://portal.example.com?x=1',
  ])('%s is refused', (url) => {
    expect(() => env({ PORTAL_URL: url })).toThrow(/^PORTAL_URL/);
  });
});

describe('parseKeys', () => {
  const all = { AUTH_SECRET: key, SSN_ENCRYPTION_KEY: key, SSN_HMAC_KEY: key };

  test('takes all three', () => {
    expect(parseKeys(all)).toEqual({
      authSecret: key,
      ssnEncryptionKeys: [key],
      ssnHmacKey: key,
    });
  });

  test('takes several keys of the vault, newest first', () => {
    const newest = Buffer.alloc(32, 8).toString('base64');
    const source = { ...all, SSN_ENCRYPTION_KEY: `${newest}, ${key}` };
    expect(parseKeys(source)?.ssnEncryptionKeys).toEqual([newest, key]);
  });

  test('none at all is null: the sandbox then makes its own', () => {
    expect(parseKeys({})).toBeNull();
  });

  test.each([
    [{ ...all, SSN_HMAC_KEY: '' }, /SSN_HMAC_KEY/],
    [{ ...all, AUTH_SECRET: 'short' }, /AUTH_SECRET/],
    [{ ...all, SSN_ENCRYPTION_KEY: `${key},` }, /SSN_ENCRYPTION_KEY/],
    [{ ...all, SSN_ENCRYPTION_KEY: `${key},short` }, /SSN_ENCRYPTION_KEY/],
    [{ ...all, SSN_HMAC_KEY: `${key},${key}` }, /SSN_HMAC_KEY/],
  ])('a missing or short one is named %#', (source, message) => {
    expect(() => parseKeys(source)).toThrow(message);
  });
});
