import { milesBetween, type Point } from './distance';
import type { LanguageCode } from './language';
import type { StateCode } from './state';

/** Whom a consumer looks for: licensed agents and brokers, or free assisters. */
export const helperKinds = ['agents', 'assisters'] as const;
export type HelperKind = (typeof helperKinds)[number];

/** How far to look, in miles; the steps and the default are a choice of ours. */
export const searchRadii = [5, 10, 25, 50, 100] as const;
export type SearchRadius = (typeof searchRadii)[number];
export const defaultRadius: SearchRadius = 25;

/** Cards on one page of the results (choice). */
export const pageSize = 20;

/** What decides whether and where in the list somebody appears. */
export type Candidate = Point & {
  readonly id: string;
  readonly name: string;
  /** Where consumers may be shown this person: `listedStates`, or the state an assister serves. */
  readonly states: readonly StateCode[];
  readonly languages: readonly LanguageCode[];
};

export type HelpCriteria = {
  readonly center: Point;
  readonly state: StateCode;
  readonly radius: number;
  /** null: any language. */
  readonly language: LanguageCode | null;
};

/** Somebody found, with the distance from the middle of the search in miles. */
export type Match = { readonly id: string; readonly miles: number };

const names = new Intl.Collator('en-US');

/** Everybody who fits, nearest first, then by name; the id settles what is left. */
export function matchHelpers(
  candidates: readonly Candidate[],
  { center, state, radius, language }: HelpCriteria,
): readonly Match[] {
  return candidates
    .filter((person) => person.states.includes(state))
    .filter((person) => helpsIn(person, language))
    .map((person) => ({ person, miles: milesBetween(center, person) }))
    .filter(({ miles }) => miles <= radius)
    .sort((a, b) => a.miles - b.miles || compareNames(a.person, b.person))
    .map(({ person, miles }) => ({ id: person.id, miles }));
}

// Everybody here helps in English, so hardly anybody lists it; asking for it asks for nothing more.
function helpsIn({ languages }: Candidate, language: LanguageCode | null): boolean {
  return language === null || language === 'en' || languages.includes(language);
}

function compareNames(a: Candidate, b: Candidate): number {
  return names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/** One page of a list. Positions count from 1. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  /** Position of the first item; 1 also when the list is empty. */
  readonly from: number;
};

/** The page asked for, or the last one when there are not that many. */
export function pageOf<T>(list: readonly T[], wanted: number, size: number = pageSize): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, wanted), pages);
  const start = (page - 1) * size;
  return { items: list.slice(start, start + size), page, pages, from: start + 1 };
}

/** A radius to search, and how many are found within it. */
export type RadiusHint = { readonly radius: SearchRadius; readonly total: number };

/** The radius asked for or the next wider one within which somebody is found; null when none. */
export function findRadius(
  candidates: readonly Candidate[],
  criteria: HelpCriteria,
): RadiusHint | null {
  for (const radius of searchRadii.filter((miles) => miles >= criteria.radius)) {
    const total = matchHelpers(candidates, { ...criteria, radius }).length;
    if (total > 0) return { radius, total };
  }
  return null;
}
