import { expect, test } from 'vitest';
import { formatDay, formatEasternTime } from './dates';

test.each([
  ['en', '2027-09-03', '09/03/2027'],
  ['es', '2027-09-03', '3 sept 2027'],
  ['en', '2027-01-01', '01/01/2027'],
  ['es', '2027-12-31', '31 dic 2027'],
] as const)('a day in a list, %s: %s is %s', (locale, day, text) => {
  expect(formatDay(locale, day)).toBe(text);
});

test.each([
  ['en', 'November 24, 2026 at 7:10 AM'],
  ['es', '24 de noviembre de 2026 a las 7:10 a.m.'],
] as const)('an instant, %s', (locale, text) => {
  const at = formatEasternTime(locale, new Date('2026-11-24T12:10:00Z'));
  expect(at.replace(/\s/gu, ' ')).toBe(text);
});
