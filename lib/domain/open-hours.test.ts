import { describe, expect, test } from 'vitest';
import { closedAllWeek, type Interval, type WeeklyHours, weekdays } from './hours';
import { isOpenIn, openStateAt } from './open-hours';

const span = (opens: string, closes: string): Interval => ({ opens, closes });
const everyDay = (...intervals: Interval[]): WeeklyHours => ({
  ...closedAllWeek,
  ...Object.fromEntries(weekdays.map((day) => [day, intervals])),
});

const workday = [span('09:00', '12:00'), span('13:00', '17:00')];
const workweek = {
  ...closedAllWeek,
  ...{ mon: workday, tue: workday, wed: workday, thu: workday, fri: workday },
};
const mondayOnly = { ...closedAllWeek, mon: [span('09:00', '10:00')] };
const touching = everyDay(span('09:00', '12:00'), span('12:00', '17:00'));
const lateTuesday = (closes: string, wed: Interval[] = []) => ({
  ...closedAllWeek,
  tue: [span('22:00', closes)],
  wed,
});
const early = [span('00:00', '02:00')];
const overSunday = { ...closedAllWeek, sun: [span('20:00', '23:59')], mon: early };

// 24 November 2026 is a Tuesday.
const tuesday = '2026-11-24';
const wednesday = '2026-11-25';

describe('openStateAt', () => {
  test.each([
    ['before the first hours', workweek, tuesday, '08:59', ['tue', '09:00']],
    ['at the opening', workweek, tuesday, '09:00', '12:00'],
    ['the last minute', workweek, tuesday, '11:59', '12:00'],
    ['at the closing, again that day', workweek, tuesday, '12:00', ['tue', '13:00']],
    ['the second hours', workweek, tuesday, '13:00', '17:00'],
    ['closed until tomorrow', workweek, tuesday, '17:00', ['wed', '09:00']],
    ['over the weekend', workweek, '2026-11-27', '17:00', ['mon', '09:00']],
    ['on Sunday', workweek, '2026-11-29', '23:59', ['mon', '09:00']],
    ['one day a week, before', mondayOnly, '2026-11-23', '08:00', ['mon', '09:00']],
    ['one day a week, in a week', mondayOnly, '2026-11-23', '10:00', ['mon', '09:00']],
    ['hours that touch are one', touching, tuesday, '10:00', '17:00'],
    ['to midnight as forms take it', lateTuesday('23:59'), tuesday, '23:58', '23:59'],
    ['its end', lateTuesday('23:59'), tuesday, '23:59', ['tue', '22:00']],
    ['to midnight', lateTuesday('24:00'), tuesday, '23:59', '24:00'],
    ['after midnight', lateTuesday('24:00'), wednesday, '00:00', ['tue', '22:00']],
    ['on after 23:59', lateTuesday('23:59', early), tuesday, '22:30', '24:00'],
    ['on during 23:59', lateTuesday('23:59', early), tuesday, '23:59', '24:00'],
    ['on after 24:00', lateTuesday('24:00', early), tuesday, '23:59', '24:00'],
    ['after the night', lateTuesday('23:59', early), wednesday, '00:00', '02:00'],
    ['from Sunday to Monday', overSunday, '2026-11-29', '23:59', '24:00'],
    ['the last of the week is the first of the next', overSunday, '2026-11-23', '01:00', '02:00'],
    ['around the clock', everyDay(span('00:00', '23:59')), tuesday, '23:59', '24:00'],
  ] as const)('%s', (_name, hours, date, time, expected) => {
    const state = openStateAt(hours, 'UTC', new Date(`${date}T${time}:30Z`));
    expect(state).toEqual(
      typeof expected === 'string'
        ? { open: true, until: expected }
        : { open: false, next: { day: expected[0], opens: expected[1] } },
    );
  });

  test('says nothing without hours or without a zone', () => {
    expect(openStateAt(closedAllWeek, 'America/Chicago', new Date(0))).toBeNull();
    expect(openStateAt(workweek, '', new Date(0))).toBeNull();
  });

  test('refuses a zone that does not exist', () => {
    expect(() => openStateAt(workweek, 'America/Nowhere', new Date(0))).toThrow(RangeError);
  });
});

/** Days around each change of the clocks, by what holds at nine in the morning. */
const days = {
  standard: ['2026-03-07', '2026-11-01', '2027-03-13', '2027-11-07'],
  daylight: ['2026-03-08', '2026-10-31', '2027-03-14', '2027-11-06'],
};

/** The hour of UTC at which it is 9:00 in standard and in daylight saving time. */
const zones = [
  ['America/New_York', 14, 13],
  ['America/Chicago', 15, 14],
  ['America/Denver', 16, 15],
  ['America/Los_Angeles', 17, 16],
  ['America/Anchorage', 18, 17],
  ['America/Adak', 19, 18],
  ['America/Phoenix', 16, 16],
  ['Pacific/Honolulu', 19, 19],
  ['America/Puerto_Rico', 13, 13],
  ['Pacific/Guam', -1, -1],
] as const;

describe('when the clocks change', () => {
  const cases = zones.flatMap(([zone, standard, daylight]) => [
    ...days.standard.map((date) => [zone, date, standard] as const),
    ...days.daylight.map((date) => [zone, date, daylight] as const),
  ]);

  test.each(cases)('%s opens at nine on %s', (zone, date, hour) => {
    const opens = new Date(date).getTime() + hour * 3_600_000;
    const day = weekdays[(new Date(date).getUTCDay() + 6) % 7];
    const hours = everyDay(span('09:00', '17:00'));
    expect(openStateAt(hours, zone, new Date(opens - 1))).toEqual({
      open: false,
      next: { day, opens: '09:00' },
    });
    expect(openStateAt(hours, zone, new Date(opens))).toEqual({ open: true, until: '17:00' });
  });

  test.each([
    ['the hour that comes twice, first', '2026-11-01T05:30Z', true],
    ['and again', '2026-11-01T06:30Z', true],
    ['not after it', '2026-11-01T06:45Z', false],
  ])('%s', (_name, now, open) => {
    const hours = { ...closedAllWeek, sun: [span('01:00', '01:45')] };
    expect(openStateAt(hours, 'America/New_York', new Date(now))?.open).toBe(open);
  });

  test.each(['2026-03-08T06:59Z', '2026-03-08T07:00Z'])('the hour that is left out: %s', (now) => {
    const hours = { ...closedAllWeek, sun: [span('02:00', '03:00')] };
    expect(openStateAt(hours, 'America/New_York', new Date(now))?.open).toBe(false);
  });
});

describe('isOpenIn', () => {
  const onDay = (day: (typeof weekdays)[number], opens: string, closes: string) => ({
    ...closedAllWeek,
    [day]: [span(opens, closes)],
  });

  test.each([
    ['no hours', closedAllWeek, false, false],
    ['until six', onDay('fri', '09:00', '18:00'), false, false],
    ['a minute longer', onDay('fri', '09:00', '18:01'), true, false],
    ['to midnight', onDay('mon', '20:00', '24:00'), true, false],
    ['Saturday morning', onDay('sat', '09:00', '12:00'), false, true],
    ['Sunday night', onDay('sun', '19:00', '22:00'), false, true],
  ])('%s', (_name, hours, evenings, weekends) => {
    expect(isOpenIn(hours, 'evenings')).toBe(evenings);
    expect(isOpenIn(hours, 'weekends')).toBe(weekends);
  });
});
