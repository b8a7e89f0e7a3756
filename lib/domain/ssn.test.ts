import { describe, expect, test } from 'vitest';
import {
  findNumberFault,
  findSsnFault,
  findSsnTrace,
  holdsSsn,
  nineDigitNumbers,
  parseSsn,
  removeGroupedSsns,
  removeSsns,
} from './ssn';

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
  ['９００-１０-０１０１ and 900 10 0102 and 900100103', 'and  and'],
  ['My SSN is 900100101', 'My SSN is'],
  [' ＡＢＣ 78701-1234 ', ' ＡＢＣ 78701-1234 '],
])('of %j is kept %j', (text, kept) => {
  expect(removeSsns(text)).toBe(kept);
});

test.each([
  ['900-10-0101', ''],
  ['900100101', '900100101'],
  ['900100101 or 900-10-0102', '900100101 or'],
])('of %j in a field for such numbers is kept %j', (text, kept) => {
  expect(removeGroupedSsns(text)).toBe(kept);
});

describe('what may be an SSN', () => {
  test.each([
    '900-10-0101',
    '900 10 0101',
    '900.10.0101',
    '９００-１０-０１０１',
    '900–10–0101',
    '900 - 10 - 0101',
    'My number is 900-10-0101.',
    '(900-10-0101)',
    'ssn_900-10-0101.csv',
    '900100101 and 900-10-0101',
  ])('%j is one, in groups', (text) => {
    expect(findSsnTrace(text)).toBe('grouped');
  });

  test.each([
    '900100101',
    '９００１００１０１',
    'My number is 900100101.',
    'SSN:900100101',
    '#900100101',
    '900100101@example.com',
    'https://example.com/900100101',
    'ssn_900100101.csv',
    '1,900100101',
    '787011234',
  ])('%j may be one', (text) => {
    expect(findSsnTrace(text)).toBe('bare');
  });

  test.each([
    '',
    '17000101',
    '5125550101',
    '+1 512 555 0101',
    '(512) 555-0101',
    '713-555-0101',
    '78701-1234',
    '2026-11-27',
    '20261127093000',
    '1800000000000',
    '99-1000113',
    'C-000001',
    '30.27,-97.74,25,TX.svg',
    '1900-10-0101',
    '900-10-01012',
    '9001001011',
    'ab900-10-0101',
    'ab900100101',
    '900100101x',
    'sH-8bGn2_900100101aQ',
    'maria-alvarez-2b3c4d5e',
  ])('%j is none', (text) => {
    expect(findSsnTrace(text)).toBeNull();
    expect(holdsSsn(text)).toBe(false);
  });
});

test.each([
  [{ isOwnSsn: false, isKnown: true }, null],
  [{ isOwnSsn: false, isKnown: false }, 'unknown'],
  [{ isOwnSsn: true, isKnown: false }, 'own'],
  [{ isOwnSsn: true, isKnown: true }, 'own'],
] as const)('a number of nine digits with %j: %s', (number, fault) => {
  expect(findNumberFault(number)).toBe(fault);
});

test.each([
  ['', []],
  ['17000101', []],
  ['900100101', ['900100101']],
  [' 900 100 101 ', ['900100101']],
  ['９００１００１０１', ['900100101']],
  ['#TX-900100101', ['900100101']],
  ['900100101 or 991000113', ['900100101', '991000113']],
  ['TX900100101', []],
  ['99-1000113', []],
  ['1234567890', []],
])('in %j numbers of nine digits are %j', (text, numbers) => {
  expect(nineDigitNumbers(text)).toEqual(numbers);
});
