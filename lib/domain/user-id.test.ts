import { expect, test } from 'vitest';
import { findUserIdFault } from './user-id';

test.each([
  ['maria.alvarez', null],
  ['M_A-99', null],
  ['abc', null],
  ['a'.repeat(60), null],
  ['900100101', 'ssn'],
  ['maria-900-10-0101', 'ssn'],
  ['maria900100101', null],
  ['ab', 'too-short'],
  ['', 'too-short'],
  ['a'.repeat(61), 'too-long'],
  ['maria alvarez', 'characters'],
  ['maría', 'characters'],
  // Cyrillic letters that look like Latin ones.
  ['аgent', 'characters'],
  ['m@example.com', 'characters'],
  ['a\u200bbc', 'characters'],
  ['１２３', 'characters'],
])('%j: %s', (text, fault) => {
  expect(findUserIdFault(text)).toBe(fault);
});
