import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { listHelpersByNumber } from '@/db/helper';
import { now } from '@/lib/clock';
import {
  type HelpCriteria,
  type HelpTotals,
  type Match,
  type Page,
  type PartTotals,
  pageSize,
  type Suggestion,
} from '@/lib/domain/find-local-help';
import {
  type HelperIndex,
  listSpokenLanguages,
  searchHelpers,
  suggestSearches,
} from '@/lib/domain/helper-index';
import type { LanguageCode } from '@/lib/domain/language';
import type { HelpQuery } from '@/lib/forms/find-local-help';
import { type ShownHelper, showHelper } from './helper';
import { getHelperIndex } from './helper-index';
import { findPlace, type Place, type RefusedPlace } from './location';
import { listOpenPlanYears } from './plan-year';

/** Somebody on the page of results, as much as consumers may see. */
export type HelpItem = ShownHelper &
  Omit<Match, 'number'> & {
    /** Place in the whole list, from 1. */
    readonly position: number;
  };

export type HelpResults = {
  readonly place: Place;
  readonly planYears: readonly number[];
  readonly totals: HelpTotals;
  readonly page: Page<HelpItem>;
  /** Searches that would find somebody near, when this one found nobody. */
  readonly suggestions: readonly Suggestion[];
  /** How many speak each language, of those who are shown anywhere. */
  readonly spoken: ReadonlyMap<LanguageCode, number>;
};

export type HelpSearch =
  | { readonly status: 'blank' }
  | ({ readonly status: 'refused' } & RefusedPlace)
  | { readonly status: 'found'; readonly results: HelpResults };

/**
 * Finds agents, brokers and assisters near a place or in a whole state (domain.md, Find Local
 * Help). What an agent saves, adds or withdraws shows in the next search (S38).
 * @param size of a page
 */
export async function findLocalHelp(query: HelpQuery, size = pageSize): Promise<HelpSearch> {
  const { location } = query;
  if (location === null) return { status: 'blank' };
  return read(async (db): Promise<HelpSearch> => {
    const place = await findPlace(db, location);
    if ('errors' in place) return { status: 'refused', ...place };
    const index = await getHelperIndex(db);
    return { status: 'found', results: await searchIn(db, index, place, { query, size }) };
  });
}

async function searchIn(
  db: Handle,
  index: HelperIndex,
  place: Place,
  { query, size }: { readonly query: HelpQuery; readonly size: number },
): Promise<HelpResults> {
  const criteria = toCriteria(place, query);
  const { totals, matches, page } = findPage(index, criteria, { wanted: query.page, size });
  const total = totalsOf(totals, criteria.type);
  return {
    place,
    planYears: criteria.planYears,
    totals,
    page: { ...page, items: await loadItems(db, matches, page.from, criteria) },
    suggestions: total.near > 0 ? [] : suggestSearches(index, criteria),
    spoken: listSpokenLanguages(index),
  };
}

function toCriteria({ state, center }: Place, query: HelpQuery): HelpCriteria {
  return {
    state,
    center,
    radius: center === null ? 'state' : query.radius,
    type: query.type,
    market: query.market || null,
    languages: query.languages,
    open: query.open,
    acceptsTexts: query.texts,
    who: query.who,
    sort: query.sort,
    planYears: listOpenPlanYears().map(({ year }) => year),
    now: now(),
  };
}

type FoundPage = {
  readonly totals: HelpTotals;
  readonly matches: readonly Match[];
  readonly page: Omit<Page<never>, 'items'>;
};

/** The page asked for, or the last one when there are not that many. */
function findPage(
  index: HelperIndex,
  criteria: HelpCriteria,
  { wanted, size }: { readonly wanted: number; readonly size: number },
): FoundPage {
  const start = (wanted - 1) * size;
  const found = searchHelpers(index, criteria, { start, size });
  const { near, elsewhere } = totalsOf(found.totals, criteria.type);
  const pages = Math.max(1, Math.ceil((near + elsewhere) / size));
  if (wanted > pages) return findPage(index, criteria, { wanted: pages, size });
  return { ...found, page: { page: wanted, pages, from: start + 1 } };
}

function totalsOf({ agents, assisters }: HelpTotals, type: HelpCriteria['type']): PartTotals {
  const both = {
    near: agents.near + assisters.near,
    elsewhere: agents.elsewhere + assisters.elsewhere,
  };
  return { agents, assisters, both }[type];
}

/** Who withdraws in the same moment is left out; the positions of the others stay. */
async function loadItems(
  db: Handle,
  matches: readonly Match[],
  from: number,
  { planYears, now: moment }: HelpCriteria,
): Promise<HelpItem[]> {
  const helpers = await listHelpersByNumber(
    db,
    matches.map(({ number }) => number),
  );
  const byNumber = new Map(helpers.map((helper) => [helper.number, helper]));
  return matches.flatMap(({ number, miles, part }, index) => {
    const helper = byNumber.get(number);
    if (!helper) return [];
    return [{ ...showHelper(helper, planYears, moment), position: from + index, miles, part }];
  });
}
