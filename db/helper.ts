import { and, asc, eq, gt, inArray, lte, max, type SQL, sql } from 'drizzle-orm';
import type { Helper, HelperEntry } from '@/lib/domain/helper';
import { closedAllWeek } from '@/lib/domain/hours';
import type { Publication } from '@/lib/domain/publication';
import { chunksOf } from './chunks';
import type { Handle } from './handle';
import {
  type EntryRow,
  entryColumns,
  type HelperRow,
  helperColumns,
  toEntry,
  toHelper,
} from './helper-row';
import { findMeta, saveMeta } from './meta';
import { listPlaces, listValues, prepared, preparedListSize } from './prepared';
import { saveRows } from './rows';
import { helper } from './schema/helper';

const place = sql.placeholder;

/** Those of these numbers who are listed, in any order. */
export async function listHelpersByNumber(
  db: Handle,
  numbers: readonly number[],
): Promise<Helper[]> {
  const statement = prepared(db, prepareByNumber);
  const found: Helper[] = [];
  for (const part of chunksOf(numbers, preparedListSize)) {
    const rows = await statement.values(listValues('number', part));
    for (const row of rows) found.push(toHelper(row as unknown as HelperRow));
  }
  return found;
}

function prepareByNumber(db: Handle) {
  return selectListed(db, inArray(helper.number, listPlaces('number')));
}

/** Who is listed under this address, whatever the plan year. */
export async function findHelperBySlug(db: Handle, slug: string): Promise<Helper | null> {
  const [row] = await prepared(db, prepareBySlug).values({ slug });
  return row ? toHelper(row as unknown as HelperRow) : null;
}

function prepareBySlug(db: Handle) {
  return selectListed(db, eq(helper.slug, place('slug')));
}

function selectListed(db: Handle, where: SQL) {
  return db
    .select(helperColumns)
    .from(helper)
    .where(and(where, eq(helper.listed, true)))
    .prepare();
}

/** A row that changed: what decides about lists, or null for one who is no longer listed. */
export type HelperChange = {
  readonly seq: number;
  readonly number: number;
  readonly entry: HelperEntry | null;
};

/** The rows that changed after a `seq`, in the order of their changes. */
export async function listHelpersChangedSince(
  db: Handle,
  seq: number,
  limit: number,
): Promise<HelperChange[]> {
  const rows = await prepared(db, prepareChangedSince).values({ seq, limit });
  return rows.map((row) => toChange(row as unknown as readonly [...EntryRow, number, number]));
}

function prepareChangedSince(db: Handle) {
  return db
    .select({ ...entryColumns, seq: helper.seq, listed: helper.listed })
    .from(helper)
    .where(gt(helper.seq, place('seq')))
    .orderBy(asc(helper.seq))
    .limit(place('limit'))
    .prepare();
}

function toChange(row: readonly [...EntryRow, seq: number, listed: number]): HelperChange {
  const entry = toEntry(row as unknown as EntryRow);
  return { seq: row[13], number: entry.number, entry: row[14] === 1 ? entry : null };
}

const seqKey = 'helper-seq';

/** The `seq` of the newest change, 0 when there was none yet. */
export async function findLastSeq(db: Handle): Promise<number> {
  return Number((await findMeta(db, seqKey)) ?? 0);
}

/**
 * Takes the next numbers for changes. They are counted in the transaction that uses them, so
 * whoever sees a number sees all changes up to it, whichever process made them.
 * @returns the first one
 */
async function takeSeqs(db: Handle, count: number): Promise<number> {
  const last = await findLastSeq(db);
  await saveMeta(db, seqKey, String(last + count));
  return last + 1;
}

/** Address and time of change of those listed whose number is above `after`, up to `upTo`. */
export async function listHelperSlugs(
  db: Handle,
  after: number,
  upTo: number,
): Promise<Pick<Helper, 'slug' | 'updatedAt' | 'standings'>[]> {
  return db
    .select({ slug: helper.slug, updatedAt: helper.updatedAt, standings: helper.standings })
    .from(helper)
    .where(and(gt(helper.number, after), lte(helper.number, upTo), eq(helper.listed, true)))
    .orderBy(asc(helper.number));
}

/** The highest number that was given to somebody, 0 when there is none. */
export async function findLastNumber(db: Handle): Promise<number> {
  const [row] = await db.select({ last: max(helper.number) }).from(helper);
  return row?.last ?? 0;
}

/** What is published of somebody now; null for one who is no longer listed. */
export type Published = {
  readonly id: string;
  readonly number: number;
  readonly publication: Publication | null;
};

/** @param ids of accounts or assisters, up to `preparedListSize` of them */
export async function listPublished(db: Handle, ids: readonly string[]): Promise<Published[]> {
  const rows = await prepared(db, preparePublished).values(listValues('id', ids));
  return rows.map((row) => toPublished(row as unknown as readonly [...HelperRow, string, number]));
}

function preparePublished(db: Handle) {
  return db
    .select({ ...helperColumns, id: helper.id, listed: helper.listed })
    .from(helper)
    .where(inArray(helper.id, listPlaces('id')))
    .prepare();
}

function toPublished(row: readonly [...HelperRow, id: string, listed: number]): Published {
  const { number, slug: _, updatedAt: __, ...publication } = toHelper(row as unknown as HelperRow);
  return { id: row[24], number, publication: row[25] === 1 ? publication : null };
}

/** Somebody who is listed for the first time; the slug stays the same from now on. */
export type NewHelper = {
  readonly id: string;
  readonly slug: string;
  readonly publication: Publication;
};

const rowsAtOnce = 10_000;

/** Adds helpers in their order, any number of them; each gets a number of its own. */
export async function saveHelpers(
  db: Handle,
  helpers: readonly NewHelper[],
  updatedAt: Date,
): Promise<void> {
  if (helpers.length === 0) return;
  let seq = await takeSeqs(db, helpers.length);
  for (const part of chunksOf(helpers, rowsAtOnce)) {
    const rows = part.map(({ id, slug, publication }) => ({
      id,
      slug,
      seq: seq++,
      ...publishedColumns(publication, updatedAt),
    }));
    await saveRows(db, helper, rows);
  }
}

/** Puts what is now published, or nothing at all, in the place of what was. */
export async function saveHelperChange(
  db: Handle,
  number: number,
  publication: Publication | null,
  updatedAt: Date,
): Promise<void> {
  const seq = await takeSeqs(db, 1);
  const columns = publication ? publishedColumns(publication, updatedAt) : blankColumns;
  await db
    .update(helper)
    .set({ seq, ...columns })
    .where(eq(helper.number, number));
}

function publishedColumns(publication: Publication, updatedAt: Date) {
  return { listed: true, ...publication, updatedAt };
}

/** Who withdraws leaves nothing behind. */
const blankColumns = {
  listed: false,
  sortKey: '',
  npn: '',
  state: '',
  latitude: 0,
  longitude: 0,
  standings: [],
  languages: [],
  markets: [],
  hours: closedAllWeek,
  timeZone: '',
  acceptsTexts: false,
  assisterKind: null,
  name: '',
  street: '',
  city: '',
  zip: '',
  phone: '',
  phoneExtension: '',
  email: '',
  website: '',
  updatedAt: new Date(0),
} as const;
