import { describe, expect, test } from 'vitest';
import { stepOf } from '@/lib/domain/second-factor';
import { codeOfStep, findStep, newTotpSecret, secretToScan } from './totp';

/** The secret of RFC 6238, appendix B: "12345678901234567890" in base32. */
const rfcSecret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at %i seconds the code is that of RFC 6238', (seconds, code) => {
  expect(codeOfStep(rfcSecret, stepOf(new Date(seconds * 1000)))).toBe(code);
});

describe('findStep', () => {
  const at = new Date('2027-01-04T15:00:10Z');
  const step = stepOf(at);
  test.each([
    [-2, null],
    [-1, step - 1],
    [0, step],
    [1, step + 1],
    [2, null],
  ])('a code %i steps away', (away, expected) => {
    expect(findStep(rfcSecret, codeOfStep(rfcSecret, step + away), at)).toBe(expected);
  });

  test.each(['', '12345', '1234567', 'abcdef', '000000'])('%j is none', (code) => {
    expect(findStep(rfcSecret, code, at)).toBeNull();
  });
});

test('secrets are random, 160 bits long', () => {
  const secrets = Array.from({ length: 50 }, newTotpSecret);
  expect(new Set(secrets).size).toBe(50);
  expect(secrets.every((secret) => /^[A-Z2-7]{32}$/.test(secret))).toBe(true);
});

test('what a page shows to an app', () => {
  const { keyToType, address, qrCode } = secretToScan(rfcSecret, 'desk.rep');
  expect(keyToType).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
  expect(address).toMatch(
    /^otpauth:\/\/totp\/Marketplace%20Agent%20Portal:desk\.rep\?issuer=Marketplace%20Agent%20Portal&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&/,
  );
  expect(qrCode.every((row) => row.length === qrCode.length)).toBe(true);
});
