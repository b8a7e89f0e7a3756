import { expect, test } from 'vitest';
import { isRecheckDue, recheckOutcome } from './recheck';

test.each([
  [true, true, 'still-valid'],
  [true, false, 'failed'],
  [false, true, 'recovered'],
  [false, false, 'still-invalid'],
] as const)('before %s, after %s: %s', (before, after, outcome) => {
  expect(recheckOutcome(before, after)).toBe(outcome);
});

const week = 7 * 24 * 60 * 60_000;

test.each([
  [null, 5, false],
  [0, week - 1, false],
  [0, week, true],
  [0, 3 * week, true],
])('last begun at %s, now %s: due is %s', (last, now, due) => {
  expect(isRecheckDue(last, now)).toBe(due);
});
