/**
 * The jurisdictions a consumer can live in and an agent can be licensed in: the 50 states, the
 * District of Columbia and the five territories that have ZIP codes of their own.
 *
 * Source: USPS two-letter codes and Census FIPS codes. NIPR's Producer Database covers the 50
 * states, DC, Puerto Rico, the U.S. Virgin Islands and Guam (domain.md, "NIPR"), so American Samoa
 * and the Northern Mariana Islands appear in addresses but never on a license.
 */
const jurisdictions = [
  ['AL', '01', 'Alabama'],
  ['AK', '02', 'Alaska'],
  ['AZ', '04', 'Arizona'],
  ['AR', '05', 'Arkansas'],
  ['CA', '06', 'California'],
  ['CO', '08', 'Colorado'],
  ['CT', '09', 'Connecticut'],
  ['DE', '10', 'Delaware'],
  ['DC', '11', 'District of Columbia'],
  ['FL', '12', 'Florida'],
  ['GA', '13', 'Georgia'],
  ['HI', '15', 'Hawaii'],
  ['ID', '16', 'Idaho'],
  ['IL', '17', 'Illinois'],
  ['IN', '18', 'Indiana'],
  ['IA', '19', 'Iowa'],
  ['KS', '20', 'Kansas'],
  ['KY', '21', 'Kentucky'],
  ['LA', '22', 'Louisiana'],
  ['ME', '23', 'Maine'],
  ['MD', '24', 'Maryland'],
  ['MA', '25', 'Massachusetts'],
  ['MI', '26', 'Michigan'],
  ['MN', '27', 'Minnesota'],
  ['MS', '28', 'Mississippi'],
  ['MO', '29', 'Missouri'],
  ['MT', '30', 'Montana'],
  ['NE', '31', 'Nebraska'],
  ['NV', '32', 'Nevada'],
  ['NH', '33', 'New Hampshire'],
  ['NJ', '34', 'New Jersey'],
  ['NM', '35', 'New Mexico'],
  ['NY', '36', 'New York'],
  ['NC', '37', 'North Carolina'],
  ['ND', '38', 'North Dakota'],
  ['OH', '39', 'Ohio'],
  ['OK', '40', 'Oklahoma'],
  ['OR', '41', 'Oregon'],
  ['PA', '42', 'Pennsylvania'],
  ['RI', '44', 'Rhode Island'],
  ['SC', '45', 'South Carolina'],
  ['SD', '46', 'South Dakota'],
  ['TN', '47', 'Tennessee'],
  ['TX', '48', 'Texas'],
  ['UT', '49', 'Utah'],
  ['VT', '50', 'Vermont'],
  ['VA', '51', 'Virginia'],
  ['WA', '53', 'Washington'],
  ['WV', '54', 'West Virginia'],
  ['WI', '55', 'Wisconsin'],
  ['WY', '56', 'Wyoming'],
  ['AS', '60', 'American Samoa'],
  ['GU', '66', 'Guam'],
  ['MP', '69', 'Northern Mariana Islands'],
  ['PR', '72', 'Puerto Rico'],
  ['VI', '78', 'U.S. Virgin Islands'],
] as const;

/** Two-letter USPS code of a jurisdiction. */
export type StateCode = (typeof jurisdictions)[number][0];

export type State = {
  code: StateCode;
  /** English name, as used in an address form. */
  name: string;
  /** Two-digit Census code; the first two digits of a county's FIPS code. */
  fips: string;
  /** False where the Producer Database holds no licenses. */
  inNipr: boolean;
};

const outsideNipr: ReadonlySet<StateCode> = new Set<StateCode>(['AS', 'MP']);

/** All 56 jurisdictions in FIPS order, which is alphabetical with the territories last. */
export const states: readonly State[] = jurisdictions.map(([code, fips, name]) => ({
  code,
  name,
  fips,
  inNipr: !outsideNipr.has(code),
}));

export const stateCodes: readonly StateCode[] = states.map((state) => state.code);

/** The 54 jurisdictions that can license an agent here. */
export const niprStates: readonly State[] = states.filter((state) => state.inNipr);

const byCode: ReadonlyMap<string, State> = new Map(states.map((state) => [state.code, state]));

/** Whether `x` is one of the 56 codes, in capitals. */
export function isStateCode(x: unknown): x is StateCode {
  return typeof x === 'string' && byCode.has(x);
}

// Names people type that are neither the code nor the name above.
const otherNames: Readonly<Record<string, StateCode>> = {
  'washington dc': 'DC',
  'virgin islands': 'VI',
  'us virgin islands': 'VI',
  'united states virgin islands': 'VI',
  cnmi: 'MP',
  'commonwealth of the northern mariana islands': 'MP',
};

const byText: ReadonlyMap<string, StateCode> = new Map<string, StateCode>([
  ...states.map((state) => [fold(state.code), state.code] as const),
  ...states.map((state) => [fold(state.name), state.code] as const),
  ...Object.entries(otherNames),
]);

/**
 * The jurisdiction a person means by a code or a name, whatever its case, dots, commas, accents or
 * spacing: 'TX', 'texas', 'Washington, D.C.'. A bare "Washington" is the state.
 */
export function findStateByNameOrCode(text: string): State | undefined {
  const code = byText.get(fold(text));
  return code && byCode.get(code);
}

function fold(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\./g, '');
  return bare
    .toLowerCase()
    .replace(/[\s,]+/g, ' ')
    .trim();
}

const namesByCode = new Map(states.map((state) => [state.code, state.name]));

/** "Texas" for TX. */
export function stateName(code: StateCode): string {
  return namesByCode.get(code) ?? code;
}

const withArticle: ReadonlySet<StateCode> = new Set<StateCode>(['DC', 'MP', 'VI']);

/** The name as it stands in a sentence: "Texas", but "the District of Columbia". */
export function stateInSentence(code: StateCode): string {
  return withArticle.has(code) ? `the ${stateName(code)}` : stateName(code);
}
