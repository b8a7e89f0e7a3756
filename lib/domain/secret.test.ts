import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findSecretFileFault,
  isExposed,
  isGivenTwice,
  longestSecret,
  secretTextOf,
} from './secret';

describe('where a secret comes from', () => {
  test.each([
    ['AUTH_SECRET', '', '/run/secrets/a', { twice: false, exposed: false }],
    ['AUTH_SECRET', '', '', { twice: false, exposed: false }],
    ['AUTH_SECRET', 'x', '', { twice: false, exposed: true }],
    ['AUTH_SECRET', 'x', '/run/secrets/a', { twice: true, exposed: true }],
    ['AUDIT_LOG_TOKEN', 'x', '', { twice: false, exposed: true }],
    ['SMTP_URL', 'smtp://mail.example.com', '', { twice: false, exposed: false }],
    ['SMTP_URL', 'smtp://me:pass@mail.example.com', '', { twice: false, exposed: true }],
    ['SMTP_URL', 'smtp://mail.example.com', '/run/secrets/a', { twice: true, exposed: false }],
  ] as const)('%s "%s", file "%s"', (name, text, file, { twice, exposed }) => {
    const place = { name, text, file };
    expect([isGivenTwice(place), isExposed(place)]).toEqual([twice, exposed]);
  });
});

describe('which file may hold one', () => {
  test.each([
    [0o400, null],
    [0o600, null],
    [0o440, null],
    [0o640, null],
    [0o500, null],
    [0o000, null],
    [0o444, 'others-read'],
    [0o604, 'others-read'],
    [0o401, 'others-read'],
    [0o620, 'others-write'],
    [0o660, 'others-write'],
    [0o602, 'others-write'],
    [0o666, 'others-write'],
    [0o777, 'others-write'],
    [null, null],
  ])('mode %o: %s', (mode, fault) => {
    expect(findSecretFileFault({ isFile: true, size: 44, mode })).toBe(fault);
  });

  test.each([
    [false, 44, 'no-file'],
    [true, 0, 'empty'],
    [true, 1, null],
    [true, longestSecret, null],
    [true, longestSecret + 1, 'too-long'],
  ])('a file: %s, %i bytes: %s', (isFile, size, fault) => {
    expect(findSecretFileFault({ isFile, size, mode: 0o400 })).toBe(fault);
  });
});

describe('what it says', () => {
  test.each([
    ['secret\n', 'secret'],
    ['secret\r\n', 'secret'],
    ['secret', 'secret'],
    ['secret\n\n', 'secret\n'],
    [' secret ', ' secret '],
    ['\n', ''],
    ['', ''],
  ])('%j is %j', (content, text) => {
    expect(secretTextOf(content)).toBe(text);
  });

  test('one line break goes, nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('\n', '\r\n'), (secret, end) => {
        fc.pre(!secret.endsWith('\r'));
        expect(secretTextOf(secret + end)).toBe(secret);
      }),
    );
  });
});
