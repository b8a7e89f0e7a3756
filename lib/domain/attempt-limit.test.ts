import { describe, expect, test } from 'vitest';
import { type CountedAttempt, lockedUntil, minutesUntil } from './attempt-limit';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.UTC(2027, 0, 4);

/** So many attempts from an address, one each `apart` milliseconds, the first one at `from`. */
function attempts(
  count: number,
  apart: number,
  from = start,
  address = 'a',
  browser = '',
): CountedAttempt[] {
  const at = (index: number) => from + index * apart;
  return Array.from({ length: count }, (_, index) => ({ address, browser, at: at(index) }));
}

const stranger = { address: 'a', browser: '' };

/** When an attempt of a stranger at `a` is let through, with these attempts at the account before it. */
function wait(
  ofAccount: CountedAttempt[],
  now: number,
  task: 'sign-in' | 'second-factor' = 'sign-in',
) {
  const fromAddress = ofAccount.filter(({ address }) => address === 'a');
  return lockedUntil(task, stranger, { ofAccount, fromAddress }, now);
}

describe('lockedUntil', () => {
  test.each([
    ['nothing before', [], start, null],
    ['four in a minute', attempts(4, 1), start + 10, null],
    ['five in a minute', attempts(5, 1), start + 10, start + minute],
    ['a minute after the first of five', attempts(5, 1), start + minute, null],
    ['the window slides', attempts(5, 15_000), start + 61_000, null],
    [
      'five of the last minute count, older ones do not',
      attempts(9, 10_000),
      start + 85_000,
      start + 100_000,
    ],
    ['49 in twelve hours', attempts(49, 13_000), start + 11 * hour, null],
    ['50 in twelve hours', attempts(50, 13_000), start + 11 * hour, start + 12 * hour],
    ['twelve hours after the first of 50', attempts(50, 13_000), start + 12 * hour, null],
    [
      'attempts of the future, after a clock was set back',
      attempts(5, 1, start + hour),
      start,
      start + hour + minute,
    ],
  ] as const)('%s', (_, before, now, expected) => {
    expect(wait([...before], now)).toBe(expected);
  });

  test('one address leaves the account open for another one', () => {
    const inOneMinute = attempts(5, 1, start, 'b');
    expect(wait(inOneMinute, start + 10)).toBeNull();
    expect(wait(attempts(50, 13_000, start, 'b'), start + hour)).toBeNull();
  });

  test('two addresses shut it for a minute, and for twelve hours', () => {
    const fast = [...attempts(5, 1, start, 'b'), ...attempts(5, 1, start, 'c')];
    expect(wait(fast, start + 10)).toBe(start + minute);
    const slow = [...attempts(50, 13_000, start, 'b'), ...attempts(50, 13_000, start, 'c')];
    expect(wait(slow, start + hour)).toBe(start + 12 * hour);
  });

  test('an address has its own limits, whatever the accounts', () => {
    const over = (count: number, apart: number, now: number) =>
      lockedUntil('sign-in', stranger, { ofAccount: [], fromAddress: attempts(count, apart) }, now);
    expect(over(19, 1, start + 30)).toBeNull();
    expect(over(20, 1, start + 30)).toBe(start + minute);
    expect(over(199, 4_000, start + hour)).toBeNull();
    expect(over(200, 4_000, start + hour)).toBe(start + 12 * hour);
  });

  describe('a known browser', () => {
    const of = (browser: string, count: number, apart: number) =>
      attempts(count, apart, start, 'a', browser);
    const strangers = ['a', 'b', 'c'].flatMap((from) => attempts(50, 1, start, from));

    test.each([
      ['is not shut with the account', strangers, null],
      ['nor by other known browsers', of('tablet', 50, 1), null],
      ['waits a minute after five failures of its own', of('laptop', 5, 1), start + minute],
      ['and twelve hours after fifty', of('laptop', 50, 1), start + 12 * hour],
    ] as const)('%s', (_, before, expected) => {
      const history = { ofAccount: [...before], fromAddress: attempts(200, 1) };
      const source = { address: 'a', browser: 'laptop' };
      expect(lockedUntil('sign-in', source, history, start + 100)).toBe(expected);
    });

    test('counts for strangers, so that a stolen cookie adds nothing to what they may', () => {
      const stolen = ['laptop', 'tablet'].flatMap((browser) =>
        attempts(50, 13_000, start, browser, browser),
      );
      expect(wait(stolen, start + hour)).toBe(start + 12 * hour);
    });
  });

  test('codes have one limit per account, wherever the guesses come from', () => {
    const spread = ['b', 'c', 'd', 'e', 'f'].flatMap((address) => attempts(1, 1, start, address));
    expect(wait(spread, start + 10)).toBeNull();
    expect(wait(spread, start + 10, 'second-factor')).toBe(start + minute);
  });

  test('of several locks the longest counts', () => {
    const slow = attempts(45, 13_000);
    const fast = attempts(5, 1, start + hour);
    expect(wait([...slow, ...fast], start + hour + 10)).toBe(start + 12 * hour);
  });
});

test.each([
  [1, 1],
  [minute, 1],
  [minute + 1, 2],
  [12 * hour, 720],
])('%i ms are %i whole minutes', (ms, minutes) => {
  expect(minutesUntil(start + ms, start)).toBe(minutes);
});
