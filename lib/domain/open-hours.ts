import { type Interval, type Weekday, type WeeklyHours, weekdays } from './hours';

/** Whether somebody is open, and until when or when next; null when no hours were given. */
export type OpenState =
  | {
      readonly open: true;
      /** HH:MM as given, or '24:00' when it goes on after midnight. */
      readonly until: string;
    }
  | {
      readonly open: false;
      readonly next: { readonly day: Weekday; readonly opens: string } | null;
    }
  | null;

/**
 * Whether somebody with these hours is open at a moment, by the clock on the wall of their zone
 * (S17), daylight saving included.
 * @param timeZone IANA name; '' means unknown and gives null
 * @throws RangeError when there is no such zone
 */
export function openStateAt(hours: WeeklyHours, timeZone: string, now: Date): OpenState {
  if (timeZone === '' || weekdays.every((day) => hours[day].length === 0)) return null;
  const { day, time } = wallClockAt(timeZone, now);
  const until = findClosing(hours, day, time);
  return until === null
    ? { open: false, next: findNextOpening(hours, day, time) }
    : { open: true, until };
}

const workdays = weekdays.slice(0, 5);
const weekend = weekdays.slice(5);
const eveningBegins = '18:00';

/**
 * Whether somebody has hours in the evening (from Monday to Friday, later than 6 p.m.) or on the
 * weekend, any at all on Saturday or Sunday. Both are choices of ours.
 */
export function isOpenIn(hours: WeeklyHours, time: 'evenings' | 'weekends'): boolean {
  if (time === 'weekends') return weekend.some((day) => hours[day].length > 0);
  return workdays.some((day) => hours[day].some(({ closes }) => closes > eveningBegins));
}

function intervalsOn(hours: WeeklyHours, day: number): readonly Interval[] {
  const name = weekdays[day % weekdays.length];
  return name === undefined ? [] : hours[name];
}

/** When the hours that hold at this time end; null when closed. */
function findClosing(hours: WeeklyHours, day: number, time: string): string | null {
  let end: string | null = null;
  for (const interval of intervalsOn(hours, day)) {
    const closes = goesOn(hours, day, interval) ? '24:00' : interval.closes;
    const holds = interval.opens <= time && time < closes;
    if (holds || interval.opens === end) end = closes;
  }
  return end;
}

// Forms take 23:59 at the latest, so it stands for midnight where the next day begins with 00:00.
function goesOn(hours: WeeklyHours, day: number, { closes }: Interval): boolean {
  return closes >= '23:59' && intervalsOn(hours, day + 1)[0]?.opens === '00:00';
}

function findNextOpening(hours: WeeklyHours, today: number, time: string) {
  for (let ahead = 0; ahead <= weekdays.length; ahead++) {
    const day = weekdays[(today + ahead) % weekdays.length];
    if (day === undefined) return null;
    const opening = hours[day].find(({ opens }) => ahead > 0 || opens > time);
    if (opening) return { day, opens: opening.opens };
  }
  return null;
}

type WallClock = { readonly day: number; readonly time: string };
type ZoneClock = { readonly format: Intl.DateTimeFormat; minute: number; wall: WallClock };

// A formatter costs about 50 microseconds to make and 2 to use: one search asks for a minute often.
const clocks = new Map<string, ZoneClock>();
const msPerMinute = 60_000;

function wallClockAt(timeZone: string, now: Date): WallClock {
  const clock = clockOf(timeZone);
  const minute = Math.floor(now.getTime() / msPerMinute);
  if (clock.minute !== minute) {
    clock.wall = readWall(clock.format, now);
    clock.minute = minute;
  }
  return clock.wall;
}

function clockOf(timeZone: string): ZoneClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const clock = { format, minute: Number.NaN, wall: { day: 0, time: '00:00' } };
  clocks.set(timeZone, clock);
  return clock;
}

function readWall(format: Intl.DateTimeFormat, now: Date): WallClock {
  const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const names: readonly string[] = weekdays;
  return {
    day: names.indexOf(parts.get('weekday')?.toLowerCase() ?? ''),
    time: `${parts.get('hour')}:${parts.get('minute')}`,
  };
}
