import { describe, expect, test } from 'vitest';
import { formatRecoveryCode, parseCode, stepOf, unusedStep } from './second-factor';

describe('parseCode', () => {
  test.each([
    ['123456', { kind: 'app', code: '123456' }],
    [' 123 456 ', { kind: 'app', code: '123456' }],
    ['123-456', { kind: 'app', code: '123456' }],
    ['１２３４５６', { kind: 'app', code: '123456' }],
    ['abcde-fghjk', { kind: 'recovery', code: 'abcdefghjk' }],
    ['ABCDE – FGHJK', { kind: 'recovery', code: 'abcdefghjk' }],
    ['2345678923', { kind: 'recovery', code: '2345678923' }],
    ['', null],
    ['12345', null],
    ['1234567', null],
    ['abcde-fghj', null],
    ['abcde-fghjkm', null],
    ['abcde-fghj!', null],
    ['abcde-fghj1', null],
    ['٧٨٧٠١٢', null],
  ])('%j', (typed, expected) => {
    expect(parseCode(typed)).toEqual(expected);
  });

  test('reads what is shown', () => {
    expect(parseCode(formatRecoveryCode('abcdefghjk'))?.code).toBe('abcdefghjk');
  });
});

describe('unusedStep', () => {
  const now = new Date('2027-01-04T15:00:10Z');
  const current = stepOf(now);
  test.each([
    ['never used', 0, { step: current }],
    ['the one before was used', current - 1, { step: current }],
    ['this one was used', current, { step: current + 1 }],
    ['the next one was used', current + 1, { from: new Date('2027-01-04T15:00:30Z') }],
  ])('%s', (_, lastStep, expected) => {
    expect(unusedStep(lastStep, now)).toEqual(expected);
  });
});
