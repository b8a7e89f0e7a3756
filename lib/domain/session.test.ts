import { describe, expect, test } from 'vitest';
import { isConfirmed, isNoteDue, sessionLeft, sessionState } from './session';

const minute = 60_000;
const start = new Date('2027-01-04T15:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * minute);

/** A session of twelve hours from `start`, last seen so many minutes after it. */
const seen = (minutes: number, pending = false) => ({
  expiresAt: pending ? after(10) : after(720),
  lastSeenAt: after(minutes),
  pending,
});

describe('sessionState', () => {
  test.each([
    ['at once', seen(0), 0, 'open'],
    ['just before 15 minutes without a request', seen(0), 14.99, 'open'],
    ['after 15 minutes without a request', seen(0), 15, 'idle'],
    ['15 minutes after the last request', seen(40), 54.99, 'open'],
    ['after them', seen(40), 55, 'idle'],
    ['just before twelve hours', seen(719), 719.9, 'open'],
    ['after twelve hours, however busy', seen(719), 720, 'over'],
    ['the code is still to come', seen(0, true), 9.9, 'open'],
    ['and does not come', seen(0, true), 10, 'over'],
    ['a clock that was set back', seen(60), 0, 'open'],
  ] as const)('%s', (_, times, minutes, expected) => {
    expect(sessionState(times, after(minutes))).toBe(expected);
  });
});

test.each([
  [0, false],
  [0.99, false],
  [1, true],
  [-1, true],
])('a request after %d minutes is written down: %s', (minutes, expected) => {
  expect(isNoteDue(seen(0), after(minutes))).toBe(expected);
  expect(isNoteDue(seen(0, true), after(minutes))).toBe(false);
});

test.each([
  [0, true],
  [9.99, true],
  [10, false],
])('a confirmation is good after %d minutes: %s', (minutes, expected) => {
  expect(isConfirmed(start, after(minutes))).toBe(expected);
});

describe('sessionLeft', () => {
  test.each([
    [seen(0), 0, { seconds: 900, canStay: true }],
    [seen(0), 13.5, { seconds: 90, canStay: true }],
    [seen(0), 16, { seconds: 0, canStay: true }],
    [seen(710), 711, { seconds: 540, canStay: false }],
  ])('%#', (times, minutes, expected) => {
    expect(sessionLeft(times, after(minutes))).toEqual(expected);
  });
});
