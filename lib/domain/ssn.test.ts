import { expect, test } from 'vitest';
import { findSsnFault, parseSsn } from './ssn';

test.each([
  ['900100101', '900100101'],
  ['900-10-0101', '900100101'],
  [' 900 10 0101 ', '900100101'],
  ['900.10.0101', '900100101'],
  ['900–10—0101', '900100101'],
  ['９００１００１０１', '900100101'],
])('%j is an SSN', (text, digits) => {
  expect(parseSsn(text)).toBe(digits);
});

test.each(['', '90010010', '9001001011', '900-10-010l', '-900100101x', '٩٠٠١٠٠١٠١', '💥'])(
  '%j is not an SSN',
  (text) => {
    expect(parseSsn(text)).toBeNull();
  },
);

test.each([
  ['900100101', true, null],
  ['123456789', true, 'sandbox-only'],
  ['900100101', false, 'never-issued'],
  ['123456789', false, null],
] as const)('%s in a sandbox (%j): %j', (digits, sandbox, fault) => {
  expect(findSsnFault(digits, sandbox)).toBe(fault);
});
