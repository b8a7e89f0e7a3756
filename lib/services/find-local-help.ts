import { listAssisters } from '@/db/assister';
import { read } from '@/db/client';
import {
  type AgentNearby,
  listAgentsNear,
  listAssistersNear,
  listLanguageCodes,
  listProfiles,
} from '@/db/find-local-help';
import type { Handle } from '@/db/handle';
import { assisterKindLabel, describeAssister } from '@/lib/domain/assister';
import { boxAround, formatMiles, type Point } from '@/lib/domain/distance';
import {
  type Candidate,
  findRadius,
  type HelpCriteria,
  type HelperKind,
  type Match,
  matchHelpers,
  type Page,
  pageOf,
  type RadiusHint,
  searchRadii,
} from '@/lib/domain/find-local-help';
import { languageName } from '@/lib/domain/language';
import { describeListing, formatName, type Listing, listedStates } from '@/lib/domain/listing';
import { isTerminated } from '@/lib/domain/registration';
import { stateInSentence } from '@/lib/domain/state';
import type { HelpQuery } from '@/lib/forms/find-local-help';
import { findPlace, type Place, type RefusedPlace } from './location';
import { listOpenPlanYears } from './plan-year';

/** Somebody on the page of results, as much as consumers may see. */
export type HelpCard = Listing & {
  /** Place in the whole list, from 1. */
  readonly position: number;
  readonly kindLabel: string;
  /** For example "2.4 miles". */
  readonly distance: string;
};

export type HelpResults = {
  /** "Austin, TX 78701" or "Austin, TX". */
  readonly placeName: string;
  /** As it stands in a sentence: "Texas", "the District of Columbia". */
  readonly stateName: string;
  /** Name of the language asked for, or null. */
  readonly languageName: string | null;
  readonly planYears: readonly number[];
  readonly totals: Readonly<Record<HelperKind, number>>;
  readonly page: Page<HelpCard>;
  /** The search that would find somebody, when this one found nobody. */
  readonly wider: RadiusHint | null;
  /** The same without the language, when there was one. */
  readonly inAnyLanguage: RadiusHint | null;
};

export type HelpSearch =
  | { readonly status: 'blank' }
  | ({ readonly status: 'refused' } & RefusedPlace)
  | { readonly status: 'found'; readonly results: HelpResults };

/**
 * Finds agents, brokers and assisters near a place (domain.md, Find Local Help). Nothing is cached:
 * what an agent saves, adds or withdraws shows in the next search (S38).
 */
export async function findLocalHelp(query: HelpQuery): Promise<HelpSearch> {
  const { location } = query;
  if (location === null) return { status: 'blank' };
  return read(async (db): Promise<HelpSearch> => {
    const found = await findPlace(db, location);
    if ('errors' in found) return { status: 'refused', ...found };
    return { status: 'found', results: await searchAround(db, found, query) };
  });
}

async function searchAround(db: Handle, place: Place, query: HelpQuery): Promise<HelpResults> {
  const criteria: HelpCriteria = {
    center: place,
    state: place.state,
    radius: query.radius,
    language: query.language || null,
  };
  const agents = matchHelpers(await loadCandidates(db, 'agents', place, query.radius), criteria);
  const assisters = matchHelpers(
    await loadCandidates(db, 'assisters', place, query.radius),
    criteria,
  );
  const matches = { agents, assisters }[query.type];
  const { items, ...page } = pageOf(matches, query.page);
  return {
    placeName: place.name,
    stateName: stateInSentence(place.state),
    languageName: criteria.language && languageName(criteria.language, 'en'),
    planYears: listOpenPlanYears().map(({ year }) => year),
    totals: { agents: agents.length, assisters: assisters.length },
    page: { ...page, items: await loadCards(db, query.type, items, page.from) },
    ...(await findAlternatives(db, query.type, criteria, matches.length)),
  };
}

/** Looks further only when nobody was found. */
async function findAlternatives(
  db: Handle,
  kind: HelperKind,
  criteria: HelpCriteria,
  total: number,
): Promise<Pick<HelpResults, 'wider' | 'inAnyLanguage'>> {
  if (total > 0) return { wider: null, inAnyLanguage: null };
  const everywhere = await loadCandidates(db, kind, criteria.center, Math.max(...searchRadii));
  return {
    wider: findRadius(everywhere, criteria),
    inAnyLanguage:
      criteria.language === null ? null : findRadius(everywhere, { ...criteria, language: null }),
  };
}

function loadCandidates(
  db: Handle,
  kind: HelperKind,
  center: Point,
  radius: number,
): Promise<Candidate[]> {
  const box = boxAround(center, radius);
  return kind === 'agents' ? loadAgents(db, box) : loadAssisters(db, box);
}

type Box = ReturnType<typeof boxAround>;

/** An assister serves the state it is in (choice). */
async function loadAssisters(db: Handle, box: Box): Promise<Candidate[]> {
  const rows = await listAssistersNear(db, box);
  return rows.map((row) => ({ ...row, states: [row.state] }));
}

async function loadAgents(db: Handle, box: Box): Promise<Candidate[]> {
  const years = listOpenPlanYears().map(({ year }) => year);
  const rows = await listAgentsNear(db, box, years);
  const byAccount = Map.groupBy(rows, ({ accountId }) => accountId);
  const languages = await listLanguageCodes(db, [...byAccount.keys()]);
  return [...byAccount].flatMap(([id, standings]) => {
    const states = statesOf(standings, years);
    return states.length === 0 ? [] : [toCandidate(id, standings, states, languages.get(id))];
  });
}

function toCandidate(
  id: string,
  [row]: readonly AgentNearby[],
  states: Candidate['states'],
  languages: Candidate['languages'] = [],
): Candidate {
  if (!row) throw new Error('an account without a row');
  const { firstName: first, middleName: middle, lastName: last, suffix, ...point } = row;
  return {
    id,
    name: formatName({ first, middle, last, suffix }),
    latitude: point.latitude,
    longitude: point.longitude,
    states,
    languages,
  };
}

/** Listed in an open plan year is listed; a termination counts for its own plan year. */
function statesOf(rows: readonly AgentNearby[], planYears: readonly number[]): Candidate['states'] {
  const states = planYears.flatMap((planYear) => {
    const standings = rows.filter((row) => row.planYear === planYear);
    const [standing] = standings;
    if (!standing) return [];
    const terminated = standings.some(({ status }) => isTerminated(status));
    return listedStates({ ...standing, npnValid: true, terminated });
  });
  return [...new Set(states)];
}

async function loadCards(
  db: Handle,
  kind: HelperKind,
  matches: readonly Match[],
  from: number,
): Promise<HelpCard[]> {
  const ids = matches.map(({ id }) => id);
  const cards =
    kind === 'agents' ? await loadAgentCards(db, ids) : await loadAssisterCards(db, ids);
  return matches.flatMap(({ id, miles }, index) => {
    const card = cards.get(id);
    return card ? [{ ...card, position: from + index, distance: formatMiles(miles) }] : [];
  });
}

type Cards = ReadonlyMap<string, Omit<HelpCard, 'position' | 'distance'>>;

async function loadAgentCards(db: Handle, ids: readonly string[]): Promise<Cards> {
  const codes = await listLanguageCodes(db, ids);
  const profiles = await listProfiles(db, ids);
  return new Map(
    profiles.map(({ accountId, profile, timeZone }) => {
      const languages = namesOf(codes.get(accountId) ?? []);
      const card = describeListing(profile, { timeZone, languages });
      return [accountId, { ...card, kindLabel: 'Agent or broker' }];
    }),
  );
}

async function loadAssisterCards(db: Handle, ids: readonly string[]): Promise<Cards> {
  const assisters = await listAssisters(db, ids);
  return new Map(
    assisters.map(({ id, kind, languages, ...rest }) => {
      const card = describeAssister(rest, {
        timeZone: rest.timeZone,
        languages: namesOf(languages),
      });
      return [id, { ...card, kindLabel: assisterKindLabel(kind) }];
    }),
  );
}

function namesOf(codes: readonly string[]): string[] {
  return codes.map((code) => languageName(code, 'en')).sort((a, b) => a.localeCompare(b, 'en'));
}
