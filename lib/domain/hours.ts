/** Days in the order the forms and cards show them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** A span within one day; times are HH:MM, 24 hours, in the agent's own time zone. */
export type Interval = { readonly opens: string; readonly closes: string };

/** Per weekday none (closed), one or two intervals in order (S17). */
export type WeeklyHours = Readonly<Record<Weekday, readonly Interval[]>>;

export const closedAllWeek: WeeklyHours = {
  mon: [],
  tue: [],
  wed: [],
  thu: [],
  fri: [],
  sat: [],
  sun: [],
};

export type IntervalFault = 'hours.incomplete' | 'hours.order' | 'hours.overlap';

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a text is a time of day as HH:MM. */
export function isTimeOfDay(text: string): boolean {
  return timePattern.test(text);
}

/** The first thing wrong with a day's intervals, or null when they can be published. */
export function findIntervalFault(intervals: readonly Interval[]): IntervalFault | null {
  if (intervals.some(({ opens, closes }) => !isTimeOfDay(opens) || !isTimeOfDay(closes))) {
    return 'hours.incomplete';
  }
  if (intervals.some(({ opens, closes }) => closes <= opens)) return 'hours.order';
  const [first, second] = intervals;
  return first && second && second.opens < first.closes ? 'hours.overlap' : null;
}

/** A time as a clock on a US wall shows it: "9:00 AM". */
export function formatTimeOfDay(time: string): string {
  const hour = Number(time.slice(0, 2));
  const half = hour < 12 ? 'AM' : 'PM';
  return `${hour % 12 || 12}:${time.slice(3)} ${half}`;
}

const dayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

export function weekdayName(day: Weekday): string {
  return dayNames[day];
}

/** One line of a published timetable. */
export type HoursLine = { readonly label: string; readonly text: string };

/** The timetable with equal neighbors folded: "Monday to Friday", "9:00 AM to 5:00 PM". */
export function describeHours(hours: WeeklyHours): HoursLine[] {
  if (!hasHours(hours)) return [];
  return foldDays(hours).map(({ first, last, intervals }) => ({
    label: first === last ? dayNames[first] : `${dayNames[first]} to ${dayNames[last]}`,
    text: describeIntervals(intervals),
  }));
}

/** Whether any hours were given at all. */
export function hasHours(hours: WeeklyHours): boolean {
  return weekdays.some((day) => hours[day].length > 0);
}

type DaySpan = { first: Weekday; last: Weekday; intervals: readonly Interval[] };

function foldDays(hours: WeeklyHours): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const day of weekdays) {
    const previous = spans.at(-1);
    if (previous && describeIntervals(previous.intervals) === describeIntervals(hours[day])) {
      previous.last = day;
    } else {
      spans.push({ first: day, last: day, intervals: hours[day] });
    }
  }
  return spans;
}

function describeIntervals(intervals: readonly Interval[]): string {
  if (intervals.length === 0) return 'Closed';
  return intervals
    .map(({ opens, closes }) => `${formatTimeOfDay(opens)} to ${formatTimeOfDay(closes)}`)
    .join(', ');
}

/** "Central Time" for America/Chicago: the name consumers know, without daylight or standard. */
export function timeZoneName(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' });
  const name = parts.formatToParts(0).find((part) => part.type === 'timeZoneName');
  return name?.value ?? timeZone;
}
