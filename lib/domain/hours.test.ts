import { describe, expect, test } from 'vitest';
import {
  closedAllWeek,
  describeHours,
  findIntervalFault,
  formatTimeOfDay,
  timeZoneName,
} from './hours';

const nineToFive = [{ opens: '09:00', closes: '17:00' }];

describe('findIntervalFault', () => {
  test.each([
    ['closed', [], null],
    ['one interval', nineToFive, null],
    [
      'two in order',
      [
        { opens: '09:00', closes: '12:00' },
        { opens: '13:00', closes: '17:00' },
      ],
      null,
    ],
    [
      'two that touch',
      [
        { opens: '09:00', closes: '12:00' },
        { opens: '12:00', closes: '17:00' },
      ],
      null,
    ],
    ['no closing time', [{ opens: '09:00', closes: '' }], 'hours.incomplete'],
    ['not a time', [{ opens: '9 am', closes: '17:00' }], 'hours.incomplete'],
    ['hour 24', [{ opens: '09:00', closes: '24:00' }], 'hours.incomplete'],
    ['closes before it opens', [{ opens: '17:00', closes: '09:00' }], 'hours.order'],
    ['no length', [{ opens: '09:00', closes: '09:00' }], 'hours.order'],
    [
      'overlap',
      [
        { opens: '09:00', closes: '13:00' },
        { opens: '12:00', closes: '17:00' },
      ],
      'hours.overlap',
    ],
    [
      'second before first',
      [
        { opens: '13:00', closes: '17:00' },
        { opens: '09:00', closes: '12:00' },
      ],
      'hours.overlap',
    ],
  ])('%s', (_name, intervals, fault) => {
    expect(findIntervalFault(intervals)).toBe(fault);
  });
});

describe('describeHours', () => {
  test('says nothing when no hours were given', () => {
    expect(describeHours(closedAllWeek)).toEqual([]);
  });

  test('folds equal neighbors and names closed days', () => {
    const week = { ...closedAllWeek, mon: nineToFive, tue: nineToFive, thu: nineToFive };
    expect(describeHours(week)).toEqual([
      { label: 'Monday to Tuesday', text: '9:00 AM to 5:00 PM' },
      { label: 'Wednesday', text: 'Closed' },
      { label: 'Thursday', text: '9:00 AM to 5:00 PM' },
      { label: 'Friday to Sunday', text: 'Closed' },
    ]);
  });

  test('lists both intervals of a day', () => {
    const sat = [
      { opens: '08:30', closes: '12:00' },
      { opens: '13:00', closes: '18:00' },
    ];
    expect(describeHours({ ...closedAllWeek, sat })[1]).toEqual({
      label: 'Saturday',
      text: '8:30 AM to 12:00 PM, 1:00 PM to 6:00 PM',
    });
  });
});

test.each([
  ['00:00', '12:00 AM'],
  ['12:05', '12:05 PM'],
  ['23:59', '11:59 PM'],
])('formatTimeOfDay %s', (time, text) => {
  expect(formatTimeOfDay(time)).toBe(text);
});

test('timeZoneName leaves out daylight and standard', () => {
  expect(timeZoneName('America/Chicago')).toBe('Central Time');
});
