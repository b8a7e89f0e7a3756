import type { IsoDate } from './iso-date';

const dayMs = 24 * 60 * 60_000;

/** Sunday is 0, as in the calendar of the programming language. */
const [sunday, monday, thursday, saturday] = [0, 1, 4, 6] as const;

type Holiday = {
  /** The first year in which it is a holiday by law; none where that is before living memory. */
  readonly since?: number;
  /** The day on which it falls, whether or not that is a working day. */
  readonly on: (year: number) => Date;
};

/**
 * The eleven legal public holidays (5 U.S.C. 6103(a)) as the law stands. Inauguration Day is left
 * out: it is one for the Washington area alone (6103(c)).
 */
const holidays: readonly Holiday[] = [
  { on: fixed(1, 1) },
  { since: 1986, on: nth(3, monday, 1) },
  { on: nth(3, monday, 2) },
  { on: lastMonday(5) },
  { since: 2021, on: fixed(6, 19) },
  { on: fixed(7, 4) },
  { on: nth(1, monday, 9) },
  { on: nth(2, monday, 10) },
  { on: fixed(11, 11) },
  { on: nth(4, thursday, 11) },
  { on: fixed(12, 25) },
];

/**
 * The days of a year on which federal offices are closed for a holiday, in order. A holiday on a
 * Saturday is kept on the Friday before, one on a Sunday on the Monday after (5 U.S.C. 6103(b);
 * Executive Order 11582): New Year's Day may so fall into the year before.
 */
export function federalHolidays(year: number): readonly IsoDate[] {
  return [year, year + 1]
    .flatMap((each) => holidays.filter(({ since = 0 }) => since <= each).map(({ on }) => on(each)))
    .map((day) => isoOf(observed(day)))
    .filter((day) => day.startsWith(`${year}-`))
    .sort();
}

/** Whether federal offices are open on a day: no weekend, no holiday. */
export function isBusinessDay(day: IsoDate): boolean {
  const date = dateOf(day);
  const weekday = date.getUTCDay();
  if (weekday === saturday || weekday === sunday) return false;
  return !federalHolidays(date.getUTCFullYear()).includes(day);
}

/**
 * The business day that comes `count` business days after a day; the day itself is not counted.
 * @param count 1 or more
 */
export function addBusinessDays(day: IsoDate, count: number): IsoDate {
  let left = count;
  let next = day;
  while (left > 0) {
    next = dayAfter(next);
    if (isBusinessDay(next)) left--;
  }
  return next;
}

/** How many business days have begun after `from`, up to and with `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = dayAfter(from); day <= to; day = dayAfter(day)) if (isBusinessDay(day)) count++;
  return count;
}

/** Between which days the Service Desk answers: 5 to 7 business days (S34). */
export type ExpectedDays = { readonly from: IsoDate; readonly to: IsoDate };

/** When a case that was opened on a day is expected to be resolved; it is due on the later day (S34). */
export function expectedDays(openedOn: IsoDate): ExpectedDays {
  return { from: addBusinessDays(openedOn, 5), to: addBusinessDays(openedOn, 7) };
}

function fixed(month: number, day: number): Holiday['on'] {
  return (year) => utc(year, month, day);
}

function nth(count: number, weekday: number, month: number): Holiday['on'] {
  return (year) => {
    const first = utc(year, month, 1).getUTCDay();
    return utc(year, month, 1 + ((weekday - first + 7) % 7) + (count - 1) * 7);
  };
}

function lastMonday(month: number): Holiday['on'] {
  return (year) => {
    const last = utc(year, month + 1, 0);
    return new Date(last.getTime() - ((last.getUTCDay() - monday + 7) % 7) * dayMs);
  };
}

function observed(day: Date): Date {
  const weekday = day.getUTCDay();
  if (weekday === saturday) return new Date(day.getTime() - dayMs);
  return weekday === sunday ? new Date(day.getTime() + dayMs) : day;
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function dateOf(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function isoOf(day: Date): IsoDate {
  return day.toISOString().slice(0, 10);
}

function dayAfter(day: IsoDate): IsoDate {
  return isoOf(new Date(dateOf(day).getTime() + dayMs));
}
