import { closedAllWeek, type Interval, type WeeklyHours, weekdays } from '@/lib/domain/hours';
import type { Entries } from './state';

/** How many intervals a day has in the form. */
export const dayKinds = ['closed', 'one', 'two'] as const;

/** The hours as typed, which may be wrong; days without a word are closed. */
export function hoursOf(entries: Entries): WeeklyHours {
  const week = weekdays.map((day) => [day, intervalsOf(entries, day)] as const);
  return { ...closedAllWeek, ...Object.fromEntries(week) };
}

function intervalsOf(entries: Entries, day: string): Interval[] {
  const count = dayKinds.indexOf(kindOf(entries, day));
  return [1, 2].slice(0, count).map((place) => ({
    opens: entries[`hours.${day}.opens${place}`] ?? '',
    closes: entries[`hours.${day}.closes${place}`] ?? '',
  }));
}

function kindOf(entries: Entries, day: string): (typeof dayKinds)[number] {
  return dayKinds.find((kind) => kind === entries[`hours.${day}.kind`]) ?? 'closed';
}

/** Saved hours as form entries: the inverse of `hoursOf`. */
export function hoursEntries(hours: WeeklyHours): Entries {
  const entries: Record<string, string> = {};
  for (const day of weekdays) {
    entries[`hours.${day}.kind`] = dayKinds[hours[day].length] ?? 'closed';
    hours[day].forEach(({ opens, closes }, index) => {
      entries[`hours.${day}.opens${index + 1}`] = opens;
      entries[`hours.${day}.closes${index + 1}`] = closes;
    });
  }
  return entries;
}

/** The entries with Monday's hours on Tuesday to Friday too. */
export function copyMonday(entries: Entries): Entries {
  const copied: Record<string, string> = { ...entries };
  for (const day of weekdays.slice(1, 5)) {
    for (const part of ['kind', 'opens1', 'closes1', 'opens2', 'closes2']) {
      copied[`hours.${day}.${part}`] = entries[`hours.mon.${part}`] ?? '';
    }
  }
  return copied;
}
