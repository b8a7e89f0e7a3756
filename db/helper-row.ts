import type { Helper, HelperEntry } from '@/lib/domain/helper';
import { helper } from './schema/helper';

/** The columns of an entry in the order of `EntryRow`. */
export const entryColumns = {
  number: helper.number,
  kind: helper.kind,
  sortKey: helper.sortKey,
  npn: helper.npn,
  state: helper.state,
  latitude: helper.latitude,
  longitude: helper.longitude,
  standings: helper.standings,
  languages: helper.languages,
  markets: helper.markets,
  hours: helper.hours,
  timeZone: helper.timeZone,
  acceptsTexts: helper.acceptsTexts,
};

/** All that a card shows, in the order of `HelperRow`. */
export const helperColumns = {
  ...entryColumns,
  slug: helper.slug,
  assisterKind: helper.assisterKind,
  name: helper.name,
  street: helper.street,
  city: helper.city,
  zip: helper.zip,
  phone: helper.phone,
  phoneExtension: helper.phoneExtension,
  email: helper.email,
  website: helper.website,
  updatedAt: helper.updatedAt,
};

/** `entryColumns` of somebody listed as the engine gives them: JSON is text, a boolean a number. */
export type EntryRow = readonly [
  number: number,
  kind: HelperEntry['kind'],
  sortKey: string,
  npn: string,
  state: HelperEntry['state'],
  latitude: number,
  longitude: number,
  standings: string,
  languages: string,
  markets: string,
  hours: string,
  timeZone: string,
  acceptsTexts: number,
];

/** `helperColumns` of somebody listed as the engine gives them. */
export type HelperRow = readonly [
  ...EntryRow,
  slug: string,
  assisterKind: Helper['assisterKind'],
  name: string,
  street: string,
  city: string,
  zip: string,
  phone: string,
  phoneExtension: string,
  email: string,
  website: string,
  updatedAt: number,
];

// Taking a row apart by hand takes a fraction of what drizzle needs for it, and a search reads
// twenty rows of 24 columns.
export function toEntry(row: EntryRow | HelperRow): HelperEntry {
  return {
    number: row[0],
    kind: row[1],
    sortKey: row[2],
    npn: row[3],
    state: row[4],
    latitude: row[5],
    longitude: row[6],
    standings: parsed(row[7]),
    languages: parsed(row[8]),
    markets: parsed(row[9]),
    hours: parsed(row[10]),
    timeZone: row[11],
    acceptsTexts: row[12] === 1,
  };
}

export function toHelper(row: HelperRow): Helper {
  return {
    ...toEntry(row),
    slug: row[13],
    assisterKind: row[14],
    name: row[15],
    street: row[16],
    city: row[17],
    zip: row[18],
    phone: row[19],
    phoneExtension: row[20],
    email: row[21],
    website: row[22],
    updatedAt: new Date(row[23]),
  };
}

const parsedTexts = new Map<string, unknown>();
const mostTexts = 5_000;

/**
 * Hours, languages and standings are the same again and again: what a text says is kept, which
 * saves its parsing and lets a hundred thousand entries share a few objects. Nobody may change them.
 */
function parsed<T>(text: string): T {
  let value = parsedTexts.get(text);
  if (value === undefined) {
    if (parsedTexts.size >= mostTexts) parsedTexts.clear();
    value = JSON.parse(text);
    parsedTexts.set(text, value);
  }
  return value as T;
}
