import { describe, expect, test } from 'vitest';
import { findSsnFault, holdsSsn, parseSsn, removeSsns } from './ssn';

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

test.each([
  ['900-10-0101', ''],
  ['My number is 900-10-0101, thank you.\nMaria', 'My number is , thank you.\nMaria'],
  ['９００-１０-０１０１ and 900 10 0102', 'and'],
  [' ＡＢＣ 78701-1234 ', ' ＡＢＣ 78701-1234 '],
])('of %j is kept %j', (text, kept) => {
  expect(removeSsns(text)).toBe(kept);
});

describe('holdsSsn', () => {
  test.each([
    '900-10-0101',
    '900 10 0101',
    '900.10.0101',
    '９００-１０-０１０１',
    '900–10–0101',
    '900 - 10 - 0101',
    'My number is 900-10-0101.',
    '(900-10-0101)',
  ])('%j does', (text) => {
    expect(holdsSsn(text)).toBe(true);
  });

  test.each([
    '',
    '900100101',
    '17000101',
    '78701-1234',
    '713-555-0101',
    '2026-11-27',
    '99-1000113',
    '1900-10-0101',
    '900-10-01012',
    'ab900-10-0101',
  ])('%j does not', (text) => {
    expect(holdsSsn(text)).toBe(false);
  });
});
