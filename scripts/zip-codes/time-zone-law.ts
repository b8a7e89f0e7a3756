import type { StateCode } from '../../lib/domain/state';

/** Where a state's time zone follows from its counties: nearly everywhere. */
export type ZoneLaw = {
  /** Zone of every county not named below; without it, those go by their points. */
  usual?: string;
  counties?: Readonly<Record<string, readonly string[]>>;
  /** Counties with two zones, where only the point decides. */
  split?: readonly string[];
};

const eastern = 'America/New_York';
const central = 'America/Chicago';
const mountain = 'America/Denver';
const pacific = 'America/Los_Angeles';

/**
 * Legal zones of 49 CFR part 71 by state and county FIPS code, with the IANA names that keep each
 * Indiana and Michigan county's own history. AK and SD are left out, KY and TN have too
 * many exceptions to table; see `assignTimeZones`.
 */
export const zoneLaws: Readonly<Partial<Record<StateCode, ZoneLaw>>> = {
  ...oneZone(eastern, ['CT', 'DC', 'DE', 'GA', 'MA', 'MD', 'ME', 'NC', 'NH', 'NJ', 'NY', 'OH']),
  ...oneZone(eastern, ['PA', 'RI', 'SC', 'VA', 'VT', 'WV']),
  ...oneZone(central, ['AL', 'AR', 'IA', 'IL', 'LA', 'MN', 'MO', 'MS', 'OK', 'WI']),
  ...oneZone(mountain, ['CO', 'MT', 'NM', 'UT', 'WY']),
  ...oneZone(pacific, ['CA', 'WA']),
  HI: { usual: 'Pacific/Honolulu' },
  AS: { usual: 'Pacific/Pago_Pago' },
  GU: { usual: 'Pacific/Guam' },
  MP: { usual: 'Pacific/Saipan' },
  PR: { usual: 'America/Puerto_Rico' },
  VI: { usual: 'America/St_Thomas' },
  AZ: { usual: 'America/Phoenix', split: ['04001', '04005', '04017'] }, // Navajo Nation: DST
  FL: {
    usual: eastern,
    counties: {
      [central]: [
        ...['12005', '12013', '12033', '12059', '12063'],
        ...['12091', '12113', '12131', '12133'],
      ],
    },
    split: ['12045'],
  },
  ID: {
    usual: 'America/Boise',
    counties: {
      [pacific]: [
        ...['16009', '16017', '16021', '16035', '16055'],
        ...['16057', '16061', '16069', '16079'],
      ],
    },
    split: ['16049'],
  },
  IN: {
    usual: 'America/Indiana/Indianapolis',
    counties: {
      [central]: [
        ...['18051', '18073', '18089', '18091', '18111'],
        ...['18127', '18129', '18147', '18163', '18173'],
      ],
      'America/Indiana/Knox': ['18149'],
      'America/Indiana/Marengo': ['18025'],
      'America/Indiana/Petersburg': ['18125'],
      'America/Indiana/Tell_City': ['18123'],
      'America/Indiana/Vevay': ['18155'],
      'America/Indiana/Vincennes': ['18027', '18037', '18083', '18101'],
      'America/Indiana/Winamac': ['18131'],
    },
  },
  KY: { counties: { [eastern]: ['21123'], [central]: ['21207'] } },
  KS: { usual: central, counties: { [mountain]: ['20071', '20075', '20181', '20199'] } },
  MI: {
    usual: 'America/Detroit',
    counties: { 'America/Menominee': ['26043', '26053', '26071', '26109'] },
  },
  ND: {
    usual: central,
    counties: {
      [mountain]: [
        ...['38001', '38007', '38011', '38025', '38033'],
        ...['38037', '38041', '38087', '38089'],
      ],
      'America/North_Dakota/Beulah': ['38057'],
      'America/North_Dakota/Center': ['38065'],
      'America/North_Dakota/New_Salem': ['38059'],
    },
    split: ['38085'],
  },
  NE: {
    usual: central,
    counties: {
      [mountain]: [
        ...['31005', '31007', '31013', '31029', '31033', '31045', '31049', '31057', '31069'],
        ...['31075', '31091', '31101', '31105', '31123', '31135', '31157', '31161', '31165'],
      ],
    },
    split: ['31031'],
  },
  NV: { usual: pacific },
  OR: { usual: pacific, counties: { 'America/Boise': ['41045'] } },
  TN: { counties: { [eastern]: ['47143'] } },
  TX: { usual: central, counties: { [mountain]: ['48141', '48229'] } },
};

function oneZone(usual: string, codes: readonly StateCode[]): Partial<Record<StateCode, ZoneLaw>> {
  return Object.fromEntries(codes.map((code) => [code, { usual }]));
}
