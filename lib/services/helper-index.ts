import type { Handle } from '@/db/handle';
import { findLastSeq, listHelpersChangedSince } from '@/db/helper';
import {
  createHelperIndex,
  dropHelper,
  type HelperIndex,
  putHelper,
} from '@/lib/domain/helper-index';
import { listOpenPlanYears } from './plan-year';

/** The index of one database, and how far it has read along. */
type Followed = {
  index: HelperIndex;
  /** Of the newest change that it holds. */
  seq: number;
  /** Settles when the look before has ended: one at a time, and a long one is waited for. */
  last: Promise<unknown>;
};

/** Kept on the process: the bundler loads this module once per route, and one index is enough. */
const holder = globalThis as typeof globalThis & { portalIndexes?: WeakMap<Handle, Followed> };

/** Rows read at a time; in between others get their turn. */
const pageRows = 500;

/**
 * The index of all who are listed, up to date with everything committed before the call, whichever
 * process has committed it (S38). That costs one short query; the first call reads everybody.
 */
export async function getHelperIndex(db: Handle): Promise<HelperIndex> {
  const followed = followedIn(db);
  const result = followed.last.then(() => follow(db, followed));
  followed.last = result.catch(() => undefined);
  return result;
}

function followedIn(db: Handle): Followed {
  holder.portalIndexes ??= new WeakMap();
  let followed = holder.portalIndexes.get(db);
  if (!followed) {
    followed = { index: createEmpty(), seq: 0, last: Promise.resolve() };
    holder.portalIndexes.set(db, followed);
  }
  return followed;
}

/** For the plan years open now; when they change, the index follows the criteria of a search. */
function createEmpty(): HelperIndex {
  return createHelperIndex(listOpenPlanYears().map(({ year }) => year));
}

async function follow(db: Handle, followed: Followed): Promise<HelperIndex> {
  const last = await findLastSeq(db);
  // A number that went down belongs to a copy of the database that was put back.
  if (last < followed.seq) Object.assign(followed, { index: createEmpty(), seq: 0 });
  while (followed.seq < last) await readPage(db, followed, last);
  return followed.index;
}

async function readPage(db: Handle, followed: Followed, last: number): Promise<void> {
  const changes = await listHelpersChangedSince(db, followed.seq, pageRows);
  for (const { number, entry } of changes) {
    if (entry) putHelper(followed.index, entry);
    else dropHelper(followed.index, number);
  }
  if (changes.length < pageRows) {
    followed.seq = Math.max(last, changes.at(-1)?.seq ?? 0);
    return;
  }
  followed.seq = changes.at(-1)?.seq ?? last;
  await new Promise((resolve) => setImmediate(resolve));
}
