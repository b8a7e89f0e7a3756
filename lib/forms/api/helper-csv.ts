import { type Cell, spreadsheetCsv } from '@/lib/domain/csv-line';
import { weekdays } from '@/lib/domain/hours';
import { formatPhone } from '@/lib/domain/phone';
import type { ApiHelper, ApiMatch } from './helper';

type Week = NonNullable<ApiHelper['hours']>['weekly'];

const yesOrNo = (value: boolean) => (value ? 'yes' : 'no');

/** The columns of the CSV file; several values in one cell are divided by spaces. */
const columns: Readonly<Record<string, (match: ApiMatch) => Cell>> = {
  name: ({ name }) => name,
  kind: ({ kind, assisterKind }) => assisterKind ?? kind,
  npn: ({ npn }) => npn,
  street: ({ address }) => address.street,
  city: ({ address }) => address.city,
  state: ({ address }) => address.state,
  zip: ({ address }) => address.zip,
  latitude: ({ location }) => location.latitude,
  longitude: ({ location }) => location.longitude,
  miles: ({ miles }) => miles,
  part: ({ part }) => part,
  phone: ({ phone }) => phone && formatPhone(phone.number.slice(2)),
  phone_extension: ({ phone }) => phone?.extension ?? null,
  accepts_texts: ({ acceptsTexts }) => yesOrNo(acceptsTexts),
  email: ({ email }) => email,
  website: ({ website }) => website,
  open_now: ({ openNow }) => (openNow === null ? null : yesOrNo(openNow)),
  hours: ({ hours }) => hours && describeWeek(hours.weekly),
  time_zone: ({ hours }) => hours?.timeZone ?? null,
  languages: ({ languages }) => languages.map(({ code }) => code).join(' '),
  markets: ({ markets }) => markets.join(' '),
  states: ({ states }) => states.join(' '),
  slug: ({ slug }) => slug,
  url: ({ url }) => url,
  updated_at: ({ updatedAt }) => updatedAt,
};

/** The header of the CSV file, in order. */
export const csvColumns: readonly string[] = Object.keys(columns);

/** Results of a search as a file for spreadsheets, in order. */
export function matchesCsv(matches: readonly ApiMatch[]): string {
  const rows = matches.map((match) => Object.values(columns).map((cell) => cell(match)));
  return spreadsheetCsv([csvColumns, ...rows]);
}

/** "mon 09:00-12:00, mon 13:00-17:00, sat 10:00-12:00" */
function describeWeek(weekly: Week): string {
  return weekdays
    .flatMap((day) => weekly[day].map(({ opens, closes }) => `${day} ${opens}-${closes}`))
    .join(', ');
}
