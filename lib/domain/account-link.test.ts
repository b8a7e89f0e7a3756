import { describe, expect, test } from 'vitest';
import { isLinkOpen, linkExpiry, unverifiedSince, withoutLinkTokens } from './account-link';

const now = new Date('2027-02-01T12:00:00Z');

test.each([
  ['verify-email', '2027-02-02T12:00:00Z'],
  ['change-email', '2027-02-02T12:00:00Z'],
  ['reset-password', '2027-02-01T12:10:00Z'],
] as const)('%s works until %s', (purpose, expiry) => {
  expect(linkExpiry(purpose, now)).toEqual(new Date(expiry));
});

describe('isLinkOpen', () => {
  test.each([
    ['2027-02-01T12:00:00.001Z', null, true],
    ['2027-02-01T12:00:00Z', null, false],
    ['2027-02-01T12:10:00Z', '2027-02-01T11:59:00Z', false],
  ])('until %s, used %s: %s', (expiresAt, usedAt, open) => {
    const link = { expiresAt: new Date(expiresAt), usedAt: usedAt ? new Date(usedAt) : null };
    expect(isLinkOpen(link, now)).toBe(open);
  });
});

test('an account waits for seven days', () => {
  expect(unverifiedSince(now)).toEqual(new Date('2027-01-25T12:00:00Z'));
});

test.each([
  [
    'Open https://p.example/es/verify-email/aB3_-aB3_-aB3_-aB3_-aB3_-aB3_-aB3_-aB3_ now',
    'Open https://p.example/es/verify-email/… now',
  ],
  ['/reset-password/aB3_-aB3_-aB3_-aB3_-aB3_-', '/reset-password/…'],
  ['https://p.example/sign-in', 'https://p.example/sign-in'],
])('%s has no token left', (text, expected) => {
  expect(withoutLinkTokens(text)).toBe(expected);
});
