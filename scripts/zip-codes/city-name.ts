import type { StateCode } from '../../lib/domain/state';

/**
 * Turns a name in the postal source's mechanical title case ("Mckinney", "Coeur D Alene",
 * "Melcher-dallas") into the spelling people use. Where a county of the same state has the same
 * letters, the Census spelling of the county wins: that restores "DeKalb", "Mayagüez", "Añasco".
 */
export function properCityName(raw: string, state: StateCode, counties: CountyNames): string {
  const fixed = spellings[raw] ?? rules.reduce((name, rule) => rule(name), raw);
  return counties.get(state)?.get(letters(fixed)) ?? fixed;
}

/** Census county names of each state, keyed by their bare letters. */
export type CountyNames = ReadonlyMap<StateCode, ReadonlyMap<string, string>>;

/** Lower-case letters, digits and spaces of a name, without accents. */
export function letters(name: string): string {
  const bare = name.normalize('NFD').replace(/[\p{M}.']/gu, '');
  return bare.toLowerCase().replace(/-/g, ' ');
}

/**
 * Whether a name is that of a mailer which once had a ZIP of its own ("Us Bank", "115 Firms"), not
 * of a place. Ask only about ZIPs the Census has no area for: Red Bank, NJ is a place.
 */
export function isMailerName(raw: string): boolean {
  return (
    /\d/.test(raw) || raw.split(' ').some((word) => businessWords.has(word)) || mailers.has(raw)
  );
}

const businessWords: ReadonlySet<string> = new Set(
  [
    'Amer Assc Assoc Bank Banks Book Books Boxes Brm Card Club Co Com Comp Corp Crm Ctr Dept Elec',
    'Electric Fac Facility Firm Firms Fund Gas Inc Ins Insurance Lottery Mail Mailings Natl Oil',
    'Return Service Services Shared Svc Systems Tel Telephone Usa',
  ].flatMap((line) => line.split(' ')),
);

const mailers: ReadonlySet<string> = new Set([
  'Academy Life',
  'Bmg Columbia House Acs',
  'Blue Cross Blue Shield',
  'Bureau Business Practice',
  'Clifford And Wills',
  'Cancer Fund Of America',
  'Decorative Craft Ideas',
  'Defense Finance Accounting',
  'Dhs',
  'Express Mail Reporting Syste',
  'Fisher Body Boc',
  'Focus On The Family',
  'Geo Koch Sons',
  'General Lafayette',
  'Gottschalks',
  'Lions International',
  'Macys Of California',
  'Marine Corps Institute',
  'Mphs',
  'Nordstrom',
  'Pacific Area Office',
  'Sbc',
  'Sears Roebuck',
  'Select And Save',
  'State Board Of Insurance',
  'U S Geological Survey',
  'Us West',
  'Wachovia Master Chrg',
  'World Vision International',
]);

// Names no rule gets right. Accents as in the Census and GNIS spellings.
const spellings: Readonly<Record<string, string>> = {
  'Bois D Arc': "Bois d'Arc",
  'Canon City': 'Cañon City',
  Castaner: 'Castañer',
  'Coeur D Alene': "Coeur d'Alene",
  Espanola: 'Española',
  'First Consumers Nat Bank': 'Beaverton',
  Hagatna: 'Hagåtña',
  'J B P H H': 'JBPHH',
  Jber: 'JBER',
  'Naval Air Station/ Jrb': 'Naval Air Station JRB',
  'Parc Parque': 'Aguirre',
  'Kng Of Prussa': 'King of Prussia',
  'La Canada Flintridge': 'La Cañada Flintridge',
  'Land O Lakes': "Land O' Lakes",
  'M C B H Kaneohe Bay': 'MCBH Kaneohe Bay',
  'U S A F Academy': 'USAF Academy',
};

const rules: readonly ((name: string) => string)[] = [
  (name) => name.replace(/\bMc ?([a-z])/gi, (_, letter: string) => `Mc${letter.toUpperCase()}`),
  (name) => name.replace(/\b([OD]) (?=[A-Z][a-z])/g, "$1'"),
  (name) => name.replace(/-[a-z]/g, (match) => match.toUpperCase()),
  (name) => name.replace(/ (A F B|Afb)$/, ' AFB'),
  (name) => name.replace(/(?<=\S )(Of|The|And|On|In|By|Du|De|Del)(?= \S)/g, lowerCase),
  (name) => name.replace(/(?<=\S )Des(?= (?!Moines)\S)/g, lowerCase),
];

function lowerCase(text: string): string {
  return text.toLowerCase();
}
