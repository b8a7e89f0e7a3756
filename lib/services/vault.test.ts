import { createCipheriv, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSealed, vaultWith } from './vault';

const newKey = () => randomBytes(32).toString('base64');

/** As it was sealed before the cipher text named its key. */
function sealFirstVersion(key: string, text: string, context: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'base64'), nonce);
  cipher.setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'));
  return ['v1', ...parts].join('.');
}

test.each(['', '900100101', 'Muñoz 🔑', 'x'.repeat(10_000)])('%j opens as it was', (text) => {
  const vault = vaultWith([newKey()]);
  const sealed = vault.seal(text, 'one');
  expect(sealed).toMatch(/^v2\.[\da-f]{8}\.[\w-]{16}\.[\w-]{22}\.[\w-]*$/);
  expect(vault.open(sealed, 'one')).toBe(text);
});

test('the same text never looks the same', () => {
  const vault = vaultWith([newKey()]);
  expect(vault.seal('900100101', 'one')).not.toBe(vault.seal('900100101', 'one'));
});

describe('several keys', () => {
  const [older, newer] = [newKey(), newKey()];
  const before = vaultWith([older]);
  const both = vaultWith([newer, older]);

  test('the first one seals, all of them open', () => {
    expect(both.open(before.seal('a', 'one'), 'one')).toBe('a');
    expect(both.seal('a', 'one').startsWith(both.newest)).toBe(true);
    expect(before.seal('a', 'one').startsWith(both.newest)).toBe(false);
    expect(vaultWith([newer]).open(both.seal('a', 'one'), 'one')).toBe('a');
  });

  test('what only an older key can open is closed without it', () => {
    expect(() => vaultWith([newer]).open(before.seal('a', 'one'), 'one')).toThrow(/no key/);
  });

  test.each([
    ['newer', newer],
    ['older', older],
  ])('the first version opens, sealed by the %s one', (_name, key) => {
    expect(both.open(sealFirstVersion(key, '900100101', 'one'), 'one')).toBe('900100101');
    expect(() => both.open(sealFirstVersion(key, '900100101', 'one'), 'two')).toThrow(/no key/);
  });
});

describe('what was tampered with', () => {
  const vault = vaultWith([newKey()]);
  const sealed = vault.seal('900100101', 'one');

  test('and moved elsewhere does not open', () => {
    expect(() => vault.open(sealed, 'two')).toThrow(/moved or changed/);
  });

  test.each([1, 2, 3, 4])('in part %i does not open', (at) => {
    const parts = sealed.split('.');
    parts[at] = (parts[at] ?? '').replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect(() => vault.open(parts.join('.'), 'one')).toThrow(/no key/);
  });

  test.each([
    '',
    'v1',
    'v2',
    'v3.a.b.c',
    'v2.a.b.c',
    '900100101',
    sealed.replace(/\.[\w-]{22}\./, '.AAAA.'),
    `${sealed}.more`,
  ])('%j was never sealed', (text) => {
    expect(() => vault.open(text, 'one')).toThrow(/not sealed/);
  });
});

test('a vault needs a key', () => {
  expect(() => vaultWith([])).toThrow(/without a key/);
});

test.each([
  ['v2.0123abcd.bm9uY2U.dGFn.', true],
  ['v1.bm9uY2U.dGFn.dGV4dA', true],
  ['', false],
  ['Hello Ana,', false],
  ['v2.0123abcd.bm9uY2U', false],
  ['v2.and so.on.to.you', false],
])('%j is sealed: %j', (text, expected) => {
  expect(isSealed(text)).toBe(expected);
});
