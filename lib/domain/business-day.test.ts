import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  expectedDays,
  federalHolidays,
  isBusinessDay,
} from './business-day';

describe('federalHolidays', () => {
  // As the Office of Personnel Management publishes them.
  test.each([
    [
      2026,
      '2026-01-01 2026-01-19 2026-02-16 2026-05-25 2026-06-19 2026-07-03 2026-09-07 2026-10-12 2026-11-11 2026-11-26 2026-12-25',
    ],
    [
      2027,
      '2027-01-01 2027-01-18 2027-02-15 2027-05-31 2027-06-18 2027-07-05 2027-09-06 2027-10-11 2027-11-11 2027-11-25 2027-12-24 2027-12-31',
    ],
    [
      2028,
      '2028-01-17 2028-02-21 2028-05-29 2028-06-19 2028-07-04 2028-09-04 2028-10-09 2028-11-10 2028-11-23 2028-12-25',
    ],
    [
      2023,
      '2023-01-02 2023-01-16 2023-02-20 2023-05-29 2023-06-19 2023-07-04 2023-09-04 2023-10-09 2023-11-10 2023-11-23 2023-12-25',
    ],
  ])('%d', (year, days) => {
    expect(federalHolidays(year)).toEqual(days.split(' '));
  });

  test('Juneteenth is one since 2021', () => {
    expect(federalHolidays(2020).some((day) => day.startsWith('2020-06'))).toBe(false);
    expect(federalHolidays(2021)).toContain('2021-06-18');
  });

  test('every year has eleven, give or take the New Year’s Day of the next, none at a weekend', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2021, max: 2400 }), (year) => {
        const days = federalHolidays(year);
        expect([10, 11, 12]).toContain(days.length);
        expect(days.every((day) => ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true);
      }),
    );
  });
});

describe('isBusinessDay', () => {
  test.each([
    ['a Wednesday', '2026-12-02', true],
    ['a Saturday', '2026-12-05', false],
    ['a Sunday', '2026-12-06', false],
    ['Thanksgiving', '2026-11-26', false],
    ['the day after Thanksgiving', '2026-11-27', true],
    ['Independence Day kept on Friday', '2026-07-03', false],
    ['Independence Day kept on Monday', '2027-07-05', false],
    ['New Year’s Day kept in the year before', '2027-12-31', false],
  ])('%s', (_, day, expected) => {
    expect(isBusinessDay(day)).toBe(expected);
  });
});

describe('addBusinessDays', () => {
  test.each([
    ['over a weekend', '2026-12-04', 1, '2026-12-07'],
    ['from a Saturday', '2026-12-05', 1, '2026-12-07'],
    ['over Thanksgiving', '2026-11-25', 5, '2026-12-03'],
    ['over the end of the year', '2026-12-23', 5, '2026-12-31'],
    ['over New Year’s Day', '2026-12-23', 7, '2027-01-05'],
    ['over both days kept in December', '2027-12-23', 5, '2028-01-03'],
    ['over Juneteenth on a Sunday', '2022-06-17', 1, '2022-06-21'],
    ['over Martin Luther King’s birthday', '2027-01-15', 1, '2027-01-19'],
    ['over leap day', '2028-02-28', 1, '2028-02-29'],
  ])('%s', (_, from, count, expected) => {
    expect(addBusinessDays(from, count)).toBe(expected);
  });

  test('is what businessDaysBetween counts', () => {
    const day = fc.date({
      min: new Date('2021-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const from = date.toISOString().slice(0, 10);
        const to = addBusinessDays(from, count);
        expect(isBusinessDay(to)).toBe(true);
        expect(businessDaysBetween(from, to)).toBe(count);
      }),
    );
  });
});

test.each([
  ['2026-12-01', '2026-12-01', 0],
  ['2026-12-02', '2026-12-01', 0],
  ['2026-12-04', '2026-12-06', 0],
  ['2026-12-04', '2026-12-07', 1],
])('from %s to %s are %d business days', (from, to, expected) => {
  expect(businessDaysBetween(from, to)).toBe(expected);
});

test.each([
  ['2026-11-24', '2026-12-02', '2026-12-04'],
  ['2026-12-18', '2026-12-28', '2026-12-30'],
])('a case of %s is expected between %s and %s', (openedOn, from, to) => {
  expect(expectedDays(openedOn)).toEqual({ from, to });
});
