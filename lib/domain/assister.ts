import { describeHours, timeZoneName, type WeeklyHours } from './hours';
import type { Listing } from './listing';
import { formatPhone, phoneHref } from './phone';

/** Free helpers (domain.md, Find Local Help): navigators and certified application counselors. */
export const assisterKinds = ['navigator', 'certified-application-counselor'] as const;
export type AssisterKind = (typeof assisterKinds)[number];

const kindLabels: Readonly<Record<AssisterKind, string>> = {
  navigator: 'Navigator (free help)',
  'certified-application-counselor': 'Certified application counselor (free help)',
};

/** What kind of free help it is, as a card says it. */
export function assisterKindLabel(kind: AssisterKind): string {
  return kindLabels[kind];
}

export type AssisterProfile = {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** Ten digits, or ''. */
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly hours: WeeklyHours;
};

/** The card of an assister: all of it is public, nobody opts out (domain.md, Find Local Help). */
export function describeAssister(
  assister: AssisterProfile,
  extras: { readonly timeZone: string; readonly languages: readonly string[] },
): Listing {
  const { name, street, city, state, zip, phone, email, website } = assister;
  const hours = describeHours(assister.hours);
  return {
    name,
    addressLines: [street, `${city}, ${state} ${zip}`].filter((line) => line !== ''),
    phone: phone === '' ? null : { label: formatPhone(phone), href: phoneHref(phone) },
    email,
    website,
    hours,
    hoursNote: hours.length > 0 ? timeZoneName(extras.timeZone) : '',
    languages: extras.languages,
    markets: [],
  };
}
