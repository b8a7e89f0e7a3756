import type { IsoDate } from '@/lib/domain/iso-date';
import type { Random } from './random';

const dayMs = 24 * 60 * 60 * 1000;

/** The day so many days later; a negative number goes back. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** A day between two, both included; each is as likely as the next. */
export function drawDay(random: Random, from: IsoDate, to: IsoDate): IsoDate {
  return addDays(from, random.int(0, Math.round((Date.parse(to) - Date.parse(from)) / dayMs)));
}

/** The earlier of two days. */
export function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** A moment in US office hours of a day, though never one that has yet to come. */
export function drawMoment(random: Random, day: IsoDate, now: Date): Date {
  const minutes = random.int(14 * 60, 23 * 60);
  return new Date(Math.min(Date.parse(day) + minutes * 60 * 1000, now.getTime()));
}
