import type { AssisterKind, AssisterProfile } from './assister';
import type { Point } from './distance';
import type { Helper, Standing } from './helper';
import type { LanguageCode } from './language';
import { formatName, listedStates, showsStreet } from './listing';
import { marketsOf } from './market';
import { nameKey } from './name';
import type { Profile } from './profile';
import type { StateCode } from './state';

/**
 * Counts the versions of the rule in this file and in `listing.ts`: raise it with each change, and
 * a server that starts publishes everybody anew.
 */
export const publicationVersion = 2;

/** What the public may see of somebody, before it has a number and an address of its own. */
export type Publication = Omit<Helper, 'number' | 'slug' | 'updatedAt'>;

/** Where the ZIP code lies, and the zone of the hours (IANA name). */
export type PublishedPlace = Point & { readonly timeZone: string };

/** The current NPN validation for one plan year, with what became of the registration. */
export type AgentStanding = {
  readonly planYear: number;
  readonly npnValid: boolean;
  /** The role must be set again after the Service Desk's repair. */
  readonly roleToBeSet: boolean;
  readonly terminated: boolean;
  readonly residentState: StateCode | null;
  readonly healthStates: readonly StateCode[];
};

export type AgentFacts = {
  readonly profile: Profile;
  /** null while the ZIP code is unknown. */
  readonly place: PublishedPlace | null;
  readonly languages: readonly LanguageCode[];
  readonly standings: readonly AgentStanding[];
};

/**
 * What consumers may see of an agent (S9-S17), or null when that is nothing: a termination counts
 * for its own plan year, and a place that nobody knows cannot be searched around.
 */
export function publishAgent({ profile, place, ...facts }: AgentFacts): Publication | null {
  const standings = listStandings(profile, facts.standings);
  if (place === null || standings.length === 0) return null;
  const { last, first, middle, suffix } = profile.name;
  return {
    kind: 'agents',
    sortKey: sortKeyOf([last, first, middle, suffix]),
    npn: profile.npn,
    state: profile.state,
    ...place,
    standings,
    languages: facts.languages.toSorted(),
    markets: marketsOf(profile.role),
    hours: profile.hours,
    acceptsTexts: profile.acceptsTexts,
    assisterKind: null,
    name: formatName(profile.name),
    street: showsStreet(profile.displayOption) ? profile.street : '',
    city: profile.city,
    zip: profile.zip,
    phone: profile.phone,
    phoneExtension: profile.phoneExtension,
    email: profile.email,
    website: profile.website,
  };
}

function listStandings(profile: Profile, standings: readonly AgentStanding[]): Standing[] {
  const { role, displayOption } = profile;
  return standings
    .map(({ planYear, ...standing }) => ({
      planYear,
      states: listedStates({ role, displayOption, ...standing }),
    }))
    .filter(({ states }) => states.length > 0)
    .sort((a, b) => a.planYear - b.planYear);
}

export type AssisterFacts = AssisterProfile & {
  readonly kind: AssisterKind;
  readonly state: StateCode;
  readonly languages: readonly LanguageCode[];
  readonly acceptsTexts: boolean;
};

/**
 * What consumers may see of an assister: everything, in each plan year. An assister serves the
 * state it is in, and individuals and families (choice).
 */
export function publishAssister(
  assister: AssisterFacts,
  place: PublishedPlace | null,
): Publication | null {
  if (place === null) return null;
  const { state, hours, acceptsTexts, name, street, city, zip, phone, email, website } = assister;
  return {
    kind: 'assisters',
    sortKey: sortKeyOf([name]),
    npn: '',
    state,
    ...place,
    standings: [{ planYear: null, states: [state] }],
    languages: assister.languages.toSorted(),
    markets: ['individual'],
    hours,
    acceptsTexts,
    assisterKind: assister.kind,
    ...{ name, street, city, zip, phone, phoneExtension: '', email, website },
  };
}

/**
 * The words of a name for sorting and searching, each normalized. "García-López" is one, but who
 * looks for "Lopez" finds it too: the second halves follow at the end.
 */
function sortKeyOf(parts: readonly string[]): string {
  const words = parts.flatMap((part) => part.split(/[\s,]+/u));
  const halves = words.flatMap((word) => word.split(/\p{Pd}/u).slice(1));
  return [...words, ...halves]
    .map(nameKey)
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * The name in public addresses: its words in ASCII, then an id that tells namesakes apart and that
 * nobody can count on from. A name without such words has the id alone.
 */
export function helperSlug(name: string, id: string): string {
  const words = name.split(/[\s\p{Pd}]+/u).map((word) => nameKey(word).replace(/[^a-z0-9]/g, ''));
  return [...words, id].filter((word) => word !== '').join('-');
}
