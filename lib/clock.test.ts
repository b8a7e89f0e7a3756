import { describe, expect, test } from 'vitest';
import { dayOf, startOfDay } from './clock';

describe('startOfDay', () => {
  test.each([
    ['2026-11-27', '2026-11-27T05:00:00.000Z'],
    ['2026-07-04', '2026-07-04T04:00:00.000Z'],
    // The clocks change at two in the morning, after the day has begun.
    ['2027-03-14', '2027-03-14T05:00:00.000Z'],
    ['2027-03-15', '2027-03-15T04:00:00.000Z'],
    ['2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', '2026-11-02T05:00:00.000Z'],
    ['2027-01-01', '2027-01-01T05:00:00.000Z'],
  ])('%s begins at %s', (day, instant) => {
    expect(startOfDay(day).toISOString()).toBe(instant);
    expect(dayOf(startOfDay(day))).toBe(day);
    expect(dayOf(new Date(startOfDay(day).getTime() - 1)) < day).toBe(true);
  });

  test.each(['', '2027-02-30x', 'soon'])('%j is no day', (text) => {
    expect(() => startOfDay(text)).toThrow(RangeError);
  });
});
