import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { readKeys } from '@/lib/env';
import { withDatabase } from '@/tests/support/database';
import { hashSsn, openSsn, sealSsn, ssnHasher } from './ssn';

withDatabase();

test('what was sealed opens for its own account', () => {
  const { cipher } = sealSsn('900-10-0101', 'one');
  expect(openSsn(cipher, 'one')).toBe('900100101');
});

test('a seal moved to another account does not open', () => {
  const { cipher } = sealSsn('900100101', 'one');
  expect(() => openSsn(cipher, 'two')).toThrow();
});

test('a changed seal does not open', () => {
  const { cipher } = sealSsn('900100101', 'one');
  const changed = cipher.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect(() => openSsn(changed, 'one')).toThrow();
});

test('the same SSN seals differently and hashes alike', () => {
  const [first, second] = [sealSsn('900100101', 'one'), sealSsn('900-10-0101', 'one')];
  expect(first.cipher).not.toBe(second.cipher);
  expect(first.hmac).toBe(second.hmac);
  expect(hashSsn('900100102')).not.toBe(first.hmac);
});

test('the hash is HMAC-SHA-256, however many were hashed before', () => {
  const key = Buffer.from(readKeys().ssnHmacKey, 'base64');
  const hashMany = ssnHasher();
  for (let ssn = 900_000_000; ssn < 900_001_000; ssn += 7) {
    const known = createHmac('sha256', key).update(String(ssn)).digest('base64url');
    expect(hashMany(String(ssn))).toBe(known);
  }
});

test.each(['', '12345678', '1234567890', 'abcdefghi'])('%j is no SSN', (text) => {
  expect(() => hashSsn(text)).toThrow(/nine digits/);
});
