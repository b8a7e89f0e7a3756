import { eq, sql } from 'drizzle-orm';
import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { listHelpersByNumber } from '@/db/helper';
import { helperColumns } from '@/db/helper-row';
import { prepared } from '@/db/prepared';
import { helper } from '@/db/schema/helper';
import { now } from '@/lib/clock';
import { defaultRadius, type HelpCriteria, pageSize } from '@/lib/domain/find-local-help';
import { nearestHelpers } from '@/lib/domain/helper-index';
import { blankHelpQuery } from '@/lib/forms/find-local-help';
import { findLocalHelp } from '@/lib/services/find-local-help';
import { getHelperIndex } from '@/lib/services/helper-index';
import { createDraw, createZipDraw } from './helper-data';
import { median, percentile } from './stats';

/** Nanoseconds. */
export type HelpRound = {
  /** The nearest twenty with all columns, where there are twenty. */
  readonly nearest: number;
  /** Of all places, those with fewer, too. */
  readonly nearest95: number;
  /** Twenty prepared reads by primary key, of the same rows as `nearest`. */
  readonly reads: number;
  /** What the page asks: place, totals of both kinds, the first page. */
  readonly page: number;
  readonly page95: number;
};

const searches = 2_000;
const drawZip = createZipDraw(createDraw(7));
const places = Array.from({ length: searches }, drawZip);
const moment = now();

const criteria = places.map(
  ({ state, latitude, longitude }): HelpCriteria => ({
    state,
    center: { latitude, longitude },
    radius: defaultRadius,
    type: 'agents',
    market: null,
    languages: [],
    open: [],
    acceptsTexts: false,
    who: '',
    sort: 'distance',
    planYears: [2027],
    now: moment,
  }),
);

async function findNearest(asked: HelpCriteria) {
  return read(async (db) => {
    const index = await getHelperIndex(db);
    const matches = nearestHelpers(index, asked, pageSize);
    const numbers = matches.map(({ number }) => number);
    return numbers.length === 0 ? [] : listHelpersByNumber(db, numbers);
  });
}

function prepareByKey(db: Handle) {
  return db
    .select(helperColumns)
    .from(helper)
    .where(eq(helper.number, sql.placeholder('number')))
    .prepare();
}

async function readByKeys(numbers: readonly number[]) {
  for (const number of numbers) {
    await read((db) => prepared(db, prepareByKey).execute({ number }));
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - startedAt);
}

async function runRound(): Promise<HelpRound> {
  const all: number[] = [];
  const nearest: number[] = [];
  const reads: number[] = [];
  const page: number[] = [];
  for (const [index, asked] of criteria.entries()) {
    const time = await timed(() => findNearest(asked));
    all.push(time);
    const numbers = (await findNearest(asked)).map(({ number }) => number);
    // Where fewer than twenty are near, nothing can be compared.
    if (numbers.length === pageSize) {
      nearest.push(time);
      reads.push(await timed(() => readByKeys(numbers)));
    }
    const location = places[index]?.zip ?? '';
    page.push(await timed(() => findLocalHelp({ ...blankHelpQuery, location })));
  }
  return {
    nearest: median(nearest),
    nearest95: percentile(all, 95),
    reads: median(reads),
    page: median(page),
    page95: percentile(page, 95),
  };
}

process.on('message', async (message) => {
  if (message === 'end') process.exit(0);
  process.send?.(await runRound());
});
await read(getHelperIndex);
process.send?.('ready');
