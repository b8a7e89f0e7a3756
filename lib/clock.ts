import type { IsoDate } from './domain/iso-date';
import { readEnv } from './env';

const startedAt = Date.now();

/** The one clock. In the sandbox it starts at SANDBOX_NOW when a tester sets that. */
export function now(): Date {
  const { sandboxNow } = readEnv();
  return new Date(sandboxNow === null ? Date.now() : sandboxNow + (Date.now() - startedAt));
}

// Made once: it costs as much as a whole search. Swedes write a date as YYYY-MM-DD.
const washingtonDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York' });

const hourMs = 3_600_000;

/**
 * The instant at which a day begins in Washington, DC: midnight there is 4 or 5 hours behind UTC.
 * @throws RangeError when there is no such day
 */
export function startOfDay(day: IsoDate): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const inSummer = new Date(midnight + 4 * hourMs);
  return dayOf(inSummer) === day ? inSummer : new Date(midnight + 5 * hourMs);
}

/** The day of an instant in Washington, DC, where the Marketplace's deadlines are kept (choice). */
export function dayOf(instant: Date): IsoDate {
  return washingtonDay.format(instant);
}
