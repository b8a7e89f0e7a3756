import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { secretNames } from './domain/secret';
import { parseKeys, readEnv } from './env';
import { listExposedSecrets, readSecret } from './secret';

const hidden = Buffer.alloc(32, 7).toString('base64');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeSecret(content: string, mode = 0o400, name = 'secret'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

/** What is said of a file that is not taken. */
function refusalOf(path: string, more: Record<string, string> = {}): string {
  try {
    readSecret('SSN_HMAC_KEY', { SSN_HMAC_KEY_FILE: path, ...more });
  } catch (error) {
    return String(error);
  }
  throw new Error('it was taken');
}

describe('a secret in a file', () => {
  test.each(secretNames)('%s', (name) => {
    const path = writeSecret(`${hidden}\n`);
    expect(readSecret(name, { [`${name}_FILE`]: path })).toBe(hidden);
    expect(readSecret(name, { [`${name}_FILE`]: path, PORTAL_SANDBOX: '1' })).toBe(hidden);
  });

  test('behind the links by which Kubernetes mounts it', () => {
    mkdirSync(join(folder, '..2027_01_01'));
    writeSecret(hidden, 0o440, '..2027_01_01/key');
    symlinkSync('..2027_01_01', join(folder, '..data'));
    symlinkSync('..data/key', join(folder, 'key'));
    expect(readSecret('AUTH_SECRET', { AUTH_SECRET_FILE: join(folder, 'key') })).toBe(hidden);
  });

  test('is read once: a file that is replaced or gone counts from the next start on', () => {
    const source = { AUTH_SECRET_FILE: writeSecret(hidden) };
    expect(readSecret('AUTH_SECRET', source)).toBe(hidden);
    unlinkSync(source.AUTH_SECRET_FILE);
    expect(readSecret('AUTH_SECRET', source)).toBe(hidden);
  });

  test('all keys and the mail server come from files', () => {
    const login = 'smtps://me:hidden@mail.example.com';
    const source = {
      AUTH_SECRET_FILE: writeSecret(hidden, 0o400, 'a'),
      SSN_ENCRYPTION_KEY_FILE: writeSecret(`${hidden},${hidden}\n`, 0o400, 'b'),
      SSN_HMAC_KEY_FILE: writeSecret(`${hidden}\r\n`, 0o400, 'c'),
      SMTP_URL_FILE: writeSecret(`${login}\n`, 0o440, 'd'),
      MAIL_FROM: 'portal@example.com',
    };
    expect(parseKeys(source)).toEqual({
      authSecret: hidden,
      ssnEncryptionKeys: [hidden, hidden],
      ssnHmacKey: hidden,
    });
    const { smtp } = readEnv(source as Partial<NodeJS.ProcessEnv> as NodeJS.ProcessEnv);
    expect(smtp?.login).toEqual({ user: 'me', pass: 'hidden' });
  });
});

describe('a file that is not taken is named by its variable, never by what it holds', () => {
  test.each([
    [0o444, 'others may read'],
    [0o644, 'others may read'],
    [0o660, 'others may write'],
    [0o602, 'others may write'],
  ])('mode %o', (mode, reason) => {
    const refusal = refusalOf(writeSecret(`${hidden}\n`, mode));
    expect(refusal).toMatch(new RegExp(`^Error: SSN_HMAC_KEY_FILE: ${reason}`));
    expect(refusal).not.toContain(hidden);
  });

  test.each([
    ['', 'empty'],
    ['\n', 'empty'],
    [hidden.repeat(2_000), 'longer'],
  ])('content %#', (content, reason) => {
    const refusal = refusalOf(writeSecret(content));
    expect(refusal).toMatch(new RegExp(`^Error: SSN_HMAC_KEY_FILE: .*${reason}`));
    expect(refusal).not.toContain(hidden);
  });

  test('a missing one', () => {
    expect(refusalOf(join(folder, 'nothing'))).toContain('SSN_HMAC_KEY_FILE: there is no such');
    const below = join(writeSecret(hidden), 'below');
    expect(refusalOf(below)).toContain('SSN_HMAC_KEY_FILE: there is no such');
  });

  test('one that cannot be read', () => {
    symlinkSync('itself', join(folder, 'itself'));
    expect(refusalOf(join(folder, 'itself'))).toContain('SSN_HMAC_KEY_FILE: the file cannot');
  });

  test('a folder, and a pipe that nobody writes to', () => {
    expect(refusalOf(folder)).toContain('SSN_HMAC_KEY_FILE: this is not a file');
    execFileSync('mkfifo', ['-m', '600', join(folder, 'pipe')]);
    expect(refusalOf(join(folder, 'pipe'))).toContain('SSN_HMAC_KEY_FILE: this is not a file');
  });

  test('and a value beside it', () => {
    const refusal = refusalOf(writeSecret(hidden), { SSN_HMAC_KEY: hidden });
    expect(refusal).toContain('SSN_HMAC_KEY and SSN_HMAC_KEY_FILE are both set');
    expect(refusal).not.toContain(hidden);
  });
});

describe('in the environment itself a secret is taken, and said to be exposed', () => {
  test.each(secretNames)('%s', (name) => {
    const source = { [name]: `smtp://me:${hidden}@mail.example.com` };
    expect(readSecret(name, source)).toContain(hidden);
    expect(listExposedSecrets(source)).toEqual([name]);
  });

  test('the address of a mail server without a login is none, nor is the path of a file', () => {
    const source = { SMTP_URL: 'smtp://mail.example.com', AUTH_SECRET_FILE: '/run/secrets/a' };
    expect(readSecret('SMTP_URL', source)).toBe('smtp://mail.example.com');
    expect(listExposedSecrets(source)).toEqual([]);
  });
});
