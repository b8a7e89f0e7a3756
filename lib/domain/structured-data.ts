import type { Helper } from './helper';
import { weekdayName, weekdays } from './hours';
import { type StateCode, stateName } from './state';

type Json = string | readonly Json[] | { readonly [name: string]: Json | undefined };

/** Where the helper is shown, and the absolute address of the page about them. */
export type StructuredDataExtras = {
  readonly states: readonly StateCode[];
  readonly page: string;
};

/**
 * A helper as search engines read them (schema.org, JSON-LD): an agent or broker is an
 * InsuranceAgency. Hours belong to places, so those of an assister's Organization stand in its
 * contact point. What is not published is left out.
 */
export function helperStructuredData(
  helper: Helper,
  { states, page }: StructuredDataExtras,
): Readonly<Record<string, Json | undefined>> {
  const { name, npn, email, website, languages } = helper;
  return {
    '@context': 'https://schema.org',
    '@type': helper.kind === 'agents' ? 'InsuranceAgency' : 'Organization',
    '@id': page,
    name,
    url: website || page,
    mainEntityOfPage: page,
    telephone: telephoneOf(helper),
    email: email || undefined,
    address: addressOf(helper),
    areaServed: states.map((state) => ({ '@type': 'State', name: stateName(state) })),
    knowsLanguage: listed(languages),
    ...hoursOf(helper),
    identifier:
      npn === '' ? undefined : { '@type': 'PropertyValue', propertyID: 'NPN', value: npn },
  };
}

function listed(items: readonly Json[]): readonly Json[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** "+1-512-555-0142"; schema.org knows no extensions, so one follows as people write it. */
function telephoneOf({ phone, phoneExtension }: Helper): string | undefined {
  if (phone === '') return undefined;
  const number = `+1-${phone.slice(0, 3)}-${phone.slice(3, 6)}-${phone.slice(6)}`;
  return phoneExtension === '' ? number : `${number} ext. ${phoneExtension}`;
}

function addressOf({ street, city, state, zip }: Helper): Json {
  return {
    '@type': 'PostalAddress',
    streetAddress: street || undefined,
    addressLocality: city,
    addressRegion: state,
    postalCode: zip,
    addressCountry: 'US',
  };
}

function hoursOf(helper: Helper): { readonly [name: string]: Json | undefined } {
  const hours = listed(openingHours(helper));
  if (helper.kind === 'agents') return { openingHoursSpecification: hours };
  const point = { '@type': 'ContactPoint', contactType: 'customer service', hoursAvailable: hours };
  return { contactPoint: hours && { ...point, telephone: telephoneOf(helper) } };
}

function openingHours({ hours }: Helper): Json[] {
  return weekdays.flatMap((day) =>
    hours[day].map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdayName(day),
      opens,
      closes,
    })),
  );
}

/** JSON for a script element: without `<` no text in it can end the element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
