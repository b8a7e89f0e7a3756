import { describe, expect, test } from 'vitest';
import { digitsOf, isFeinShape, isNpnShape } from './producer';

describe('isNpnShape', () => {
  test.each([
    ['1', true],
    ['17000101', true],
    ['9999999999', true],
    ['', false],
    ['0', false],
    ['017000101', false],
    ['12345678901', false],
    ['17 000101', false],
    ['1700010A', false],
    ['17000101\n', false],
    ['１７', false],
    ['-1', false],
  ])('%j: %s', (text, expected) => {
    expect(isNpnShape(text)).toBe(expected);
  });
});

describe('isFeinShape', () => {
  test.each([
    ['991000113', true],
    ['99-1000113', true],
    ['012345678', true],
    ['9-91000113', false],
    ['99 1000113', false],
    ['99100011', false],
    ['9910001130', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isFeinShape(text)).toBe(expected);
  });
});

test.each([
  ['#PA-400112', '400112'],
  ['900-10-0101', '900100101'],
  ['٣ 3 ３', '3'],
  ['none', ''],
  ['', ''],
])('digitsOf(%j) is %j', (text, expected) => {
  expect(digitsOf(text)).toBe(expected);
});
