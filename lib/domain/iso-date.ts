/** A calendar day, `YYYY-MM-DD`. Days of this shape compare correctly as text. */
export type IsoDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

type Parts = { readonly year: string; readonly month: string; readonly day: string };

/** Whether `text` is a day that exists, in the shape YYYY-MM-DD ('2027-02-29' is not). */
export function isIsoDate(text: string): boolean {
  return partsOf(text) !== null;
}

/**
 * The day after a day.
 * @throws RangeError when `iso` is not an existing day
 */
export function dayAfter(iso: IsoDate): IsoDate {
  const { year, month, day } = getParts(iso);
  const next = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1));
  return next.toISOString().slice(0, 10);
}

/** Whether `today` lies between two days, both included; `to` is null when there is no end. */
export function isWithin(today: IsoDate, from: IsoDate, to: IsoDate | null): boolean {
  return from <= today && (to === null || today <= to);
}

/**
 * mm/dd/yyyy, the shape of the public lists (domain.md, RCL columns).
 * @throws RangeError when `iso` is not an existing day
 */
export function formatDate(iso: IsoDate): string {
  const { year, month, day } = getParts(iso);
  return `${month}/${day}/${year}`;
}

/**
 * 'October 31, 2027', for sentences.
 * @throws RangeError when `iso` is not an existing day
 */
export function formatLongDate(iso: IsoDate): string {
  const { year, month, day } = getParts(iso);
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${Number(year)}`;
}

function getParts(iso: IsoDate): Parts {
  const parts = partsOf(iso);
  if (!parts) throw new RangeError(`Not a calendar day: ${JSON.stringify(iso)}`);
  return parts;
}

function partsOf(text: string): Parts | null {
  const [, year = '', month = '', day = ''] = SHAPE.exec(text) ?? [];
  const exists = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return exists ? { year, month, day } : null;
}

function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
