import { describe, expect, test } from 'vitest';
import { distanceWords, openWords, timeWords } from './helper-words';

describe('distanceWords', () => {
  test.each([
    [0, 'Less than 1 mile', 'Menos de 1 milla'],
    [0.99, 'Less than 1 mile', 'Menos de 1 milla'],
    [1, '1 mile', '1 milla'],
    [1.04, '1 mile', '1 milla'],
    [2.44, '2.4 miles', '2.4 millas'],
    [9.94, '9.9 miles', '9.9 millas'],
    [9.96, '10 miles', '10 millas'],
    [37.4, '37 miles', '37 millas'],
  ])('%d', (miles, english, spanish) => {
    expect([distanceWords(miles, 'en'), distanceWords(miles, 'es')]).toEqual([english, spanish]);
  });
});

describe('openWords', () => {
  test.each([
    [{ open: true, until: '17:30' }, 'Open now until 5:30 PM'],
    [{ open: true, until: '24:00' }, 'Open now, through midnight'],
    [{ open: false, next: { day: 'mon', opens: '09:00' } }, 'Closed now, opens Monday at 9 AM'],
    [{ open: false, next: null }, 'Closed now'],
    [null, ''],
  ] as const)('%j', (open, expected) => {
    expect(openWords(open, 'en').replace(/\s/g, ' ')).toBe(expected);
  });
});

test.each([
  ['00:00', '12 AM'],
  ['12:05', '12:05 PM'],
  ['24:00', '12 AM'],
])('%s is %s', (time, expected) => {
  expect(timeWords(time, 'en').replace(/\s/g, ' ')).toBe(expected);
});
