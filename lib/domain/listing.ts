import { describeHours, type HoursLine, timeZoneName, type WeeklyHours } from './hours';
import { formatPhone, phoneHref } from './phone';
import type { ProducerName } from './producer';
import { type DisplayOption, isAgentRole, type MarketRole, type Profile } from './profile';
import type { StateCode } from './state';

/** What decides whether consumers may find an agent. */
export type ListingFacts = {
  readonly role: MarketRole;
  readonly displayOption: DisplayOption;
  /** The current NPN validation for an open plan year is valid. */
  readonly npnValid: boolean;
  /** The Service Desk has made the NPN valid, and the role was not set since. */
  readonly roleToBeSet: boolean;
  readonly terminated: boolean;
  /** Where NIPR shows the agent resident; null when never validated. */
  readonly residentState: StateCode | null;
  /** States with a valid health license. */
  readonly healthStates: readonly StateCode[];
};

/**
 * The one rule of who is listed at all: a valid NPN for an open plan year, an agent role that need
 * not be set again, opted in, not terminated (S9-S11, S19, S37). The registration-year work adds
 * "registered" here.
 */
export function isListed(facts: ListingFacts): boolean {
  const hasRole = isAgentRole(facts.role) && !facts.roleToBeSet;
  return facts.npnValid && !facts.terminated && hasRole && facts.displayOption !== 'none';
}

/** States in which a listed agent may be shown: all with a valid health license, or home only (S10). */
export function listedStates(facts: ListingFacts): readonly StateCode[] {
  if (!isListed(facts)) return [];
  if (facts.displayOption !== 'home-state') return facts.healthStates;
  return facts.healthStates.filter((state) => state === facts.residentState);
}

/** Whether the option lets the street be shown (S10 b). */
export function showsStreet(option: DisplayOption): boolean {
  return option === 'all' || option === 'home-state';
}

/** Everything that a consumer may see of an agent. Absent parts are '' or empty. */
export type Listing = {
  readonly name: string;
  readonly addressLines: readonly string[];
  readonly phone: { readonly label: string; readonly href: string } | null;
  readonly email: string;
  readonly website: string;
  readonly hours: readonly HoursLine[];
  readonly hoursNote: string;
  readonly languages: readonly string[];
  readonly markets: readonly string[];
};

/** What the card shows besides the profile. */
export type ListingExtras = {
  /** IANA name, '' while the ZIP code is unknown. */
  readonly timeZone: string;
  /** Names, ready to show. */
  readonly languages: readonly string[];
};

export type ListingProfile = Pick<
  Profile,
  | 'name'
  | 'displayOption'
  | 'role'
  | 'street'
  | 'city'
  | 'zip'
  | 'phone'
  | 'phoneExtension'
  | 'email'
  | 'website'
> & { readonly state: string; readonly hours: WeeklyHours };

/** The card of an agent as the display option permits (S10-S17). */
export function describeListing(profile: ListingProfile, extras: ListingExtras): Listing {
  const hours = describeHours(profile.hours);
  return {
    name: formatName(profile.name),
    addressLines: addressLines(profile),
    phone: profile.phone === '' ? null : describePhone(profile),
    email: profile.email,
    website: profile.website,
    hours,
    hoursNote: hours.length > 0 && extras.timeZone !== '' ? timeZoneName(extras.timeZone) : '',
    languages: extras.languages,
    markets: describeMarkets(profile.role),
  };
}

/** "First Middle Last Suffix" without empty parts. */
export function formatName(name: ProducerName): string {
  return [name.first, name.middle, name.last, name.suffix].filter((part) => part !== '').join(' ');
}

function describePhone({ phone, phoneExtension }: ListingProfile) {
  return { label: formatPhone(phone, phoneExtension), href: phoneHref(phone, phoneExtension) };
}

function addressLines(profile: ListingProfile): string[] {
  const street = showsStreet(profile.displayOption) ? profile.street : '';
  const place = [profile.city, `${profile.state} ${profile.zip}`.trim()];
  return [street, place.filter((part) => part !== '').join(', ')].filter((line) => line !== '');
}

function describeMarkets(role: MarketRole): string[] {
  const individual = role === 'individual' || role === 'both';
  const shop = role === 'shop' || role === 'both';
  return [
    ...(individual ? ['Individuals and families'] : []),
    ...(shop ? ['Small businesses'] : []),
  ];
}
