import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, formatDate, formatLongDate, isIsoDate, isWithin } from './iso-date';

describe('isIsoDate', () => {
  test.each([
    ['2027-10-31', true],
    ['2028-02-29', true],
    ['2000-02-29', true],
    ['2027-02-29', false],
    ['1900-02-29', false],
    ['2027-04-31', false],
    ['2027-13-01', false],
    ['2027-00-10', false],
    ['2027-01-00', false],
    ['2027-1-1', false],
    ['10/31/2027', false],
    ['2027-10-31T00:00:00Z', false],
    ['2027-10-31\n', false],
    ['２０２７-10-31', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  test('accepts every day the calendar has', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2199-12-31'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(days, (day) => isIsoDate(day.toISOString().slice(0, 10))));
  });
});

describe('isWithin includes both ends', () => {
  test.each([
    ['the day before', '2026-12-31', '2027-01-01', '2027-10-31', false],
    ['the first day', '2027-01-01', '2027-01-01', '2027-10-31', true],
    ['the last day', '2027-10-31', '2027-01-01', '2027-10-31', true],
    ['the day after', '2027-11-01', '2027-01-01', '2027-10-31', false],
    ['no end', '2099-01-01', '2027-01-01', null, true],
    ['no end, too early', '2026-01-01', '2027-01-01', null, false],
  ])('%s', (_name, today, from, to, expected) => {
    expect(isWithin(today, from, to)).toBe(expected);
  });
});

describe('formatting', () => {
  test('as the public lists print a day', () => {
    expect(formatDate('2027-10-31')).toBe('10/31/2027');
    expect(formatDate('2027-01-05')).toBe('01/05/2027');
  });

  test('as a sentence prints a day', () => {
    expect(formatLongDate('2027-10-31')).toBe('October 31, 2027');
    expect(formatLongDate('2027-01-05')).toBe('January 5, 2027');
    expect(formatLongDate('2027-12-01')).toBe('December 1, 2027');
  });

  test.each(['', 'soon', '2027-02-30'])('refuses %j, which is no day', (text) => {
    expect(() => formatDate(text)).toThrow(RangeError);
    expect(() => formatLongDate(text)).toThrow(RangeError);
  });
});

test.each([
  ['2026-11-27', '2026-11-28'],
  ['2026-12-31', '2027-01-01'],
  ['2027-02-28', '2027-03-01'],
  ['2028-02-28', '2028-02-29'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

test('nothing comes after a day that does not exist', () => {
  expect(() => dayAfter('2027-02-29')).toThrow(RangeError);
});
