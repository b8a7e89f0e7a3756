import { pageSize } from '@/lib/domain/find-local-help';
import type { Helper } from '@/lib/domain/helper';
import { hasHours, weekdays } from '@/lib/domain/hours';
import { languageName } from '@/lib/domain/language';
import { readEnv } from '@/lib/env';
import type { ApiHelper, ApiMatch, ApiSearch } from '@/lib/forms/api/helper';
import { matchesCsv } from '@/lib/forms/api/helper-csv';
import type { Problem, ProblemCode } from '@/lib/forms/api/problem';
import type { HelpQuery } from '@/lib/forms/find-local-help';
import type { Message } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { findLocalHelp, type HelpItem, type HelpResults, type HelpSearch } from './find-local-help';
import { findHelper, type ShownHelper } from './helper';
import type { RefusedPlace } from './location';

/** The most rows of a CSV file (choice of ours). */
export const mostRows = 1_000;

/** An answer for a program, or why there is none and which places may have been meant. */
export type ApiOutcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem; readonly choices: readonly string[] };

/**
 * Finds helpers as `findLocalHelp` does, in the shape of the public API. A page beyond the last one
 * is empty: the page shows the last one then, but a program would never come to an end.
 */
export async function searchForPrograms(query: HelpQuery): Promise<ApiOutcome<ApiSearch>> {
  const found = readSearch(await findLocalHelp(query));
  if (!found.ok) return found;
  const { place, planYears, totals, page } = found.value;
  const results = page.page === query.page ? page.items.map(toMatch) : [];
  const { pages } = page;
  return {
    ok: true,
    value: {
      place,
      planYears: [...planYears],
      totals,
      page: query.page,
      pages,
      pageSize,
      results,
    },
  };
}

/** The first `mostRows` results of a search as CSV, and how many there are in all. */
export async function exportLocalHelp(
  query: HelpQuery,
): Promise<ApiOutcome<{ readonly csv: string; readonly total: number }>> {
  const found = readSearch(await findLocalHelp({ ...query, page: 1 }, mostRows));
  if (!found.ok) return found;
  const csv = matchesCsv(found.value.page.items.map(toMatch));
  return { ok: true, value: { csv, total: countResults(found.value, query.type) } };
}

/** One agent, broker or assister under an address; null for nobody who is shown now. */
export async function findHelperForPrograms(slug: string): Promise<ApiHelper | null> {
  const helper = await findHelper(slug);
  return helper && toApiHelper(helper);
}

function countResults({ totals }: HelpResults, type: HelpQuery['type']): number {
  const count = ({ near, elsewhere }: { near: number; elsewhere: number }) => near + elsewhere;
  if (type !== 'both') return count(totals[type]);
  return count(totals.agents) + count(totals.assisters);
}

function readSearch(search: HelpSearch): ApiOutcome<HelpResults> {
  if (search.status === 'found') return { ok: true, value: search.results };
  if (search.status === 'refused') return refusePlace(search);
  throw new Error('a search without a place');
}

const ambiguous = {
  code: 'place.ambiguous',
  message: 'Several states have a city of this name. Give the state too: see choices.',
} as const;
const unknown = { code: 'place.unknown', message: 'There is no such place in our table.' } as const;
const invalid = {
  code: 'place.invalid',
  message: 'location must be a ZIP code, a city with its state, or a state.',
} as const;

const placeProblems: Readonly<
  Partial<Record<Message['code'], { readonly code: ProblemCode; readonly message: string }>>
> = {
  'location.choose': ambiguous,
  'location.other-state': {
    ...unknown,
    message: 'The city is not in this state. Cities of its name: see choices.',
  },
  'location.unknown': unknown,
  'zip.unknown': unknown,
};

function refusePlace({ errors, choices }: RefusedPlace): ApiOutcome<never> {
  const problem = placeProblems[errors.location.code] ?? invalid;
  return { ok: false, problem: { ...problem, field: 'location' }, choices };
}

function toMatch(item: HelpItem): ApiMatch {
  const { miles, part } = item;
  return {
    ...toApiHelper(item),
    miles: miles === null ? null : Math.round(miles * 10) / 10,
    part,
  };
}

function toApiHelper(helper: ShownHelper): ApiHelper {
  const { slug, name, latitude, longitude, open } = helper;
  return {
    slug,
    url: `${readEnv().portalUrl}${routes.findLocalHelp}/${slug}`,
    kind: helper.kind === 'agents' ? 'agent' : 'assister',
    assisterKind: helper.assisterKind,
    name,
    npn: orNull(helper.npn),
    address: toAddress(helper),
    location: { latitude, longitude },
    ...toContact(helper),
    hours: toHours(helper),
    openNow: open?.open ?? null,
    languages: helper.languages.map((code) => ({ code, name: languageName(code, 'en') })),
    markets: [...helper.markets],
    states: [...helper.states],
    updatedAt: helper.updatedAt.toISOString(),
  };
}

function toAddress({ street, city, state, zip }: Helper): ApiHelper['address'] {
  return { street: orNull(street), city, state, zip };
}

function toContact({ phone, phoneExtension, acceptsTexts, email, website }: Helper) {
  const extension = orNull(phoneExtension);
  return {
    phone: phone === '' ? null : { number: `+1${phone}`, extension },
    acceptsTexts,
    email: orNull(email),
    website: orNull(website),
  };
}

function toHours({ hours, timeZone }: Helper): ApiHelper['hours'] {
  if (!hasHours(hours)) return null;
  const weekly = Object.fromEntries(weekdays.map((day) => [day, [...hours[day]]]));
  return { timeZone, weekly: weekly as NonNullable<ApiHelper['hours']>['weekly'] };
}

const orNull = (text: string) => (text === '' ? null : text);
