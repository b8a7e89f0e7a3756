import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findHelperBySlug, findLastNumber, listHelperSlugs } from '@/db/helper';
import { findMeta, saveMeta } from '@/db/meta';
import { listAgentIds, listAssisterIds } from '@/db/publication-facts';
import { queuePublication } from '@/db/publication-queue';
import { now } from '@/lib/clock';
import type { Helper, Standing } from '@/lib/domain/helper';
import { type OpenState, openStateAt } from '@/lib/domain/open-hours';
import { publicationVersion } from '@/lib/domain/publication';
import type { StateCode } from '@/lib/domain/state';
import { getHelperIndex } from './helper-index';
import { listOpenPlanYears } from './plan-year';

/** Somebody as consumers see them now. */
export type ShownHelper = Helper & {
  /** Where they are shown in the open plan years. */
  readonly states: readonly StateCode[];
  /** null when no hours were given. */
  readonly open: OpenState;
};

/** Who has this address and is shown in an open plan year; null for anybody else. */
export async function findHelper(slug: string): Promise<ShownHelper | null> {
  const helper = await read((db) => findHelperBySlug(db, slug));
  if (helper === null) return null;
  const shown = showHelper(helper, listOpenYears(), now());
  return shown.states.length > 0 ? shown : null;
}

function listOpenYears(): readonly number[] {
  return listOpenPlanYears().map(({ year }) => year);
}

/** What is known of a helper at a moment, when these plan years are open. */
export function showHelper(
  helper: Helper,
  planYears: readonly number[],
  moment: Date,
): ShownHelper {
  return {
    ...helper,
    states: shownStates(helper.standings, planYears),
    open: openStateAt(helper.hours, helper.timeZone, moment),
  };
}

/** Being listed in one of the open plan years is enough; each state once. */
function shownStates(
  standings: readonly Standing[],
  planYears: readonly number[],
): readonly StateCode[] {
  const isOpen = ({ planYear }: Standing) => planYear === null || planYears.includes(planYear);
  return [...new Set(standings.filter(isOpen).flatMap(({ states }) => states))];
}

/** A sitemap may hold 50,000 addresses (sitemaps.org), and everybody has one in each language. */
const sitemapSize = 20_000;

/** How many sitemaps the helpers fill; the parts count from 0 and may have gaps. */
export async function countHelperSitemaps(): Promise<number> {
  return Math.ceil((await read(findLastNumber)) / sitemapSize);
}

/** Address and time of the last change of everybody shown, by part. */
export async function listHelpersForSitemap(
  part: number,
): Promise<Pick<Helper, 'slug' | 'updatedAt'>[]> {
  const after = part * sitemapSize;
  const rows = await read((db) => listHelperSlugs(db, after, after + sitemapSize));
  const planYears = listOpenYears();
  return rows
    .filter(({ standings }) => shownStates(standings, planYears).length > 0)
    .map(({ slug, updatedAt }) => ({ slug, updatedAt }));
}

/** Reads everybody into the index ahead of the first visitor. */
export async function warmHelperIndex(): Promise<void> {
  await read(getHelperIndex);
}

const ruleKey = 'publication';

/** How many are published in one transaction: others write in between. */
const publishedAtOnce = 1_000;

/**
 * Publishes everybody anew when the rule, the table of ZIP codes or the database is another one
 * than the last time, as after an upgrade; writes only what changes.
 */
export async function publishEverybodyOnce(): Promise<void> {
  const [done, rule] = await read(async (db) => [await findMeta(db, ruleKey), await findRule(db)]);
  if (done === rule) return;
  await publishAll('agents', listAgentIds);
  await publishAll('assisters', listAssisterIds);
  await transact((db) => saveMeta(db, ruleKey, rule));
}

async function findRule(db: Handle): Promise<string> {
  return `${publicationVersion} ${await findMeta(db, 'zip-codes')}`;
}

async function publishAll(kind: Helper['kind'], listIds: typeof listAgentIds): Promise<void> {
  let ids: string[] = [];
  do {
    ids = await transact(async (db) => {
      const next = await listIds(db, ids.at(-1) ?? '', publishedAtOnce);
      queuePublication(db, kind, next);
      return next;
    });
  } while (ids.length === publishedAtOnce);
}
