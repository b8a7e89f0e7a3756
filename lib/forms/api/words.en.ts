/** What the description of the public API says of its parts, in English. */
export const apiWordsEn = {
  title: 'Find Local Help API',
  about:
    'Agents, brokers and assisters who help with Health Insurance Marketplace coverage: the same search as on the pages, for programs. Reading needs no account and no key.',
  terms:
    'Independent open-source software, not connected to any government. All people, NPNs and licenses are made up: use the data for tests and demonstrations only.',
  operations: {
    findLocalHelp: {
      summary: 'Search for help near a place',
      description:
        'One page of results: first those near the place, then those who are licensed in its state and work by phone or online. A page after the last one is empty.',
    },
    exportLocalHelp: {
      summary: 'The results of a search as CSV',
      description:
        'All results of a search in one file, at most 1,000 rows; the header X-Total-Count says how many there are. RFC 4180, UTF-8 with a byte order mark. A text that a spreadsheet would run as a formula has an apostrophe before it.',
    },
    getHelper: {
      summary: 'One agent, broker or assister',
      description: 'Everything that is public about one person or organization.',
    },
    getCard: {
      summary: 'One agent, broker or assister as a business card',
      description: 'An electronic business card (vCard 4.0) to add to the contacts of a phone.',
    },
    listPlaces: {
      summary: 'Names of cities as one types',
      description:
        'Up to 8 cities whose names begin with a text, the most populous first. A search takes each of them as its location.',
    },
    getDescription: {
      summary: 'This description',
      description: 'The description of the API as an OpenAPI 3.1 document.',
    },
  },
  parameters: {
    location: 'ZIP code, city with its state, or a state.',
    radius:
      'How far to look in miles, or "state" for the whole state. For a location that is a state it is always "state".',
    type: 'Licensed agents and brokers, free assisters, or both.',
    market: 'What they help with: individuals and families, or small businesses (SHOP).',
    language:
      'A language code (ISO 639-1, else 639-3). May be repeated: any of them will do. English asks for nothing.',
    open: 'Open now, on evenings (after 6 p.m.) or on weekends. May be repeated: all of them must hold.',
    texts: '1: only those who accept text messages.',
    who: 'Words that begin parts of the name, or an NPN.',
    sort: 'By distance or by name. Those near always come first.',
    page: 'Number of the page, from 1.',
    slug: 'The name in the address of the page, as a search gives it.',
    lang: 'The language of the note on the card.',
    q: 'The beginning of a city, for example "aus" or "Austin, T".',
  },
  schemas: {
    Helper: 'One agent, broker or assister. Every key is always there; null means not given.',
    Match: 'Somebody found by a search: a Helper with the distance.',
    Search: 'One page of the results of a search.',
    Places: 'Names of cities.',
    Error: 'What went wrong. Codes are stable, messages are for people.',
  },
  fields: {
    slug: 'Names the helper in addresses; never changes.',
    url: 'The page for consumers.',
    kind: 'agent (agent or broker) or assister (free help).',
    assisterKind: 'What kind of free help it is; null for an agent or broker.',
    name: 'Name of the person or the organization.',
    npn: 'National Producer Number; null for an assister.',
    address: 'Place of business. street is null when it is not public.',
    location: 'The middle of the ZIP code in degrees (WGS 84), not the building.',
    phone: 'number in E.164 form and extension.',
    acceptsTexts: 'Whether the number takes text messages.',
    email: 'Email address.',
    website: 'Address of the website.',
    hours:
      'Weekly hours: for each day spans of HH:MM, on the clock of timeZone (IANA). null when none were given.',
    openNow: 'Whether it is open at the moment of the answer; null when there are no hours.',
    languages: 'Languages spoken, by code (ISO 639-1, else 639-3) and English name.',
    markets: 'individual: individuals and families; shop: small businesses.',
    states: 'Where the helper may be shown: agents need a valid health license there.',
    updatedAt: 'When the entry last changed (ISO 8601, UTC).',
    miles:
      'Miles from the center of the search, as the crow flies; null when a state was searched.',
    part: 'near: within the radius. elsewhere: licensed in the state, by phone or online.',
    place: 'What was searched. center is null for a whole state.',
    planYears: 'Plan years that are open now; a helper is listed in one of them.',
    totals: 'How many there are, of both kinds, whatever the type asked for.',
    page: 'The page asked for.',
    pages: 'How many pages there are, at least 1.',
    pageSize: 'Results on a full page.',
    results: 'The results of this page, in order.',
    places: 'For example "Austin, TX".',
    error: 'The first problem.',
    problems: 'All problems, the first one included.',
    choices: 'Places that may have been meant; only when there are some.',
  },
  answers: {
    ok: 'The answer.',
    notModified: 'Nothing changed since the ETag in If-None-Match.',
    badRequest: 'A parameter is unknown, repeated, missing or makes no sense.',
    notFound: 'Nobody who is listed now has this slug.',
    tooMany: 'Too many requests from this network address; Retry-After says when to try again.',
    failed: 'Something went wrong on our side.',
  },
  headers: {
    etag: 'Version of the answer, for If-None-Match.',
    total: 'How many results there are in all.',
    limit: 'Requests in one window.',
    remaining: 'Requests left in this window.',
    reset: 'Seconds until the window ends.',
    retryAfter: 'Seconds to wait.',
  },
} as const;

type Words<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends string ? string : Words<Group[Name]>;
};

/** The same in another language. */
export type ApiWords = Words<typeof apiWordsEn>;
