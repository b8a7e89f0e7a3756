import type { StateCode } from '@/lib/domain/state';

/** States that share a border (or a bridge's worth of water), where most further licenses lie. */
const neighborText: Readonly<Partial<Record<StateCode, string>>> = {
  AL: 'FL GA MS TN',
  AK: 'WA OR',
  AZ: 'CA CO NM NV UT',
  AR: 'LA MO MS OK TN TX',
  CA: 'AZ NV OR',
  CO: 'AZ KS NE NM OK UT WY',
  CT: 'MA NY RI',
  DC: 'MD VA',
  DE: 'MD NJ PA',
  FL: 'AL GA',
  GA: 'AL FL NC SC TN',
  GU: 'HI CA',
  HI: 'CA WA',
  IA: 'IL MN MO NE SD WI',
  ID: 'MT NV OR UT WA WY',
  IL: 'IA IN KY MO WI',
  IN: 'IL KY MI OH',
  KS: 'CO MO NE OK',
  KY: 'IL IN MO OH TN VA WV',
  LA: 'AR MS TX',
  MA: 'CT NH NY RI VT',
  MD: 'DC DE PA VA WV',
  ME: 'NH',
  MI: 'IN OH WI',
  MN: 'IA ND SD WI',
  MO: 'AR IA IL KS KY NE OK TN',
  MS: 'AL AR LA TN',
  MT: 'ID ND SD WY',
  NC: 'GA SC TN VA',
  ND: 'MN MT SD',
  NE: 'CO IA KS MO SD WY',
  NH: 'MA ME VT',
  NJ: 'DE NY PA',
  NM: 'AZ CO OK TX UT',
  NV: 'AZ CA ID OR UT',
  NY: 'CT MA NJ PA VT',
  OH: 'IN KY MI PA WV',
  OK: 'AR CO KS MO NM TX',
  OR: 'CA ID NV WA',
  PA: 'DE MD NJ NY OH WV',
  PR: 'FL VI',
  RI: 'CT MA',
  SC: 'GA NC',
  SD: 'IA MN MT ND NE WY',
  TN: 'AL AR GA KY MO MS NC VA',
  TX: 'AR LA NM OK',
  UT: 'AZ CO ID NM NV WY',
  VA: 'DC KY MD NC TN WV',
  VI: 'PR FL',
  VT: 'MA NH NY',
  WA: 'ID OR',
  WI: 'IA IL MI MN',
  WV: 'KY MD OH PA VA',
  WY: 'CO ID MT NE SD UT',
};

export function neighborsOf(state: StateCode): readonly StateCode[] {
  return (neighborText[state]?.split(' ') ?? []) as StateCode[];
}

/** States where people move to or work from a distance, and many agents want a license. */
export const soughtStates: ReadonlySet<StateCode> = new Set<StateCode>(
  'TX FL CA NY GA NC OH PA IL AZ TN SC VA'.split(' ') as StateCode[],
);

/**
 * How a state writes its license numbers: # a digit, @ a letter, anything else itself; NPN where
 * the National Producer Number serves. Believable, not official (choice).
 */
const numberFormats: Readonly<Partial<Record<StateCode, string>>> = {
  CA: '0@#####',
  CT: '00#######',
  FL: '@######',
  HI: '######',
  LA: '######',
  MA: '#######',
  MI: '0######',
  MN: '40######',
  NJ: '00#######',
  NY: '@@-#######',
  OH: '#######',
  PA: '#######',
  PR: 'PR-######',
  TX: '#######',
  WA: '######',
  WI: '1########',
};

/** The format of a state's license numbers; states without one of their own use the NPN. */
export function licenseFormat(state: StateCode): string {
  return numberFormats[state] ?? 'NPN';
}

type Factors = Readonly<Record<string, number>>;

// How much more common a heritage is in a state than in the country. Only what a visitor would
// miss: a choice that follows the census roughly.
const heritageFactors: Readonly<Partial<Record<StateCode, Factors>>> = {
  AK: { 'Native American': 10, 'Filipino and Pacific Islander': 3 },
  AL: { 'African American': 2.2 },
  AZ: { Hispanic: 1.7, 'Native American': 5 },
  CA: {
    Hispanic: 2.1,
    'African American': 0.5,
    'Chinese and Taiwanese': 3,
    'Vietnamese, Hmong, Lao and Khmer': 3,
    'Filipino and Pacific Islander': 3,
    'South Asian': 1.8,
    'Arab, Persian and Armenian': 2.5,
  },
  CO: { Hispanic: 1.1 },
  DC: { 'African American': 3.5, 'African and Caribbean': 3 },
  FL: { Hispanic: 1.5, 'African and Caribbean': 4 },
  GA: { 'African American': 2.6 },
  GU: { 'Filipino and Pacific Islander': 120 },
  HI: {
    'Filipino and Pacific Islander': 40,
    'Korean and Japanese': 20,
    'Chinese and Taiwanese': 5,
  },
  IL: { Hispanic: 0.95, 'Slavic and Jewish': 2 },
  LA: { 'African American': 2.6 },
  MD: { 'African American': 2.4, 'African and Caribbean': 3 },
  MI: { 'Arab, Persian and Armenian': 3 },
  MN: { 'Vietnamese, Hmong, Lao and Khmer': 2.5, 'African and Caribbean': 3 },
  MS: { 'African American': 3 },
  MT: { 'Native American': 5 },
  ND: { 'Native American': 5 },
  NC: { 'African American': 1.8 },
  NJ: { Hispanic: 1.1, 'South Asian': 3, 'Korean and Japanese': 2 },
  NM: { Hispanic: 2.6, 'Native American': 9 },
  NV: { Hispanic: 1.6, 'Filipino and Pacific Islander': 5 },
  NY: {
    Hispanic: 1,
    'Chinese and Taiwanese': 2.5,
    'Slavic and Jewish': 2,
    'African and Caribbean': 4,
    'South Asian': 2,
  },
  OK: { 'Native American': 8 },
  PR: { Hispanic: 100 },
  SC: { 'African American': 2.2 },
  SD: { 'Native American': 8 },
  TX: { Hispanic: 2.1, 'Vietnamese, Hmong, Lao and Khmer': 1.5, 'South Asian': 1.4 },
  VI: { 'African and Caribbean': 60, 'African American': 6 },
  WA: { 'Chinese and Taiwanese': 1.8, 'Filipino and Pacific Islander': 2.5 },
};

const commonFactors: Factors = { Hispanic: 0.5, 'African American': 0.8 };

// Made once: the shares that follow from them are kept by object (people.ts).
const factorsByState: ReadonlyMap<StateCode, Factors> = new Map(
  Object.entries(heritageFactors).map(([state, factors]) => [
    state as StateCode,
    { ...commonFactors, ...factors },
  ]),
);

/** Factors on the shares of `heritages` in a state; a heritage that is not named keeps its own. */
export function heritageFactorsOf(state: StateCode): Factors {
  return factorsByState.get(state) ?? commonFactors;
}
