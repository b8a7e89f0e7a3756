import type { AccountKind } from '@/lib/domain/actor';
import type { ProducerName } from '@/lib/domain/producer';
import type { StateCode } from '@/lib/domain/state';

/** One password for all of them; the sandbox shows it on `/sandbox`. */
export const sandboxPassword = 'sandbox-passphrase-2027';

/** A sandbox account; what to expect of it stands in `lib/texts`, group `sandbox`. */
export type Persona = {
  readonly userId: string;
  readonly kind: AccountKind;
  /** What NIPR holds; null for the two who are not producers. */
  readonly nipr: {
    readonly npn: string;
    /** Nine digits starting with 9: never issued to anyone. */
    readonly ssn: string;
    readonly name: ProducerName;
    readonly state: StateCode;
    readonly otherStates?: readonly StateCode[];
    readonly alias?: ProducerName;
    readonly licenseNumber?: string;
    /** How the license or its health line is deficient. */
    readonly fault?: 'license-expired' | 'no-health-line' | 'health-line-inactive';
    /** An agency of this person, by its FEIN. */
    readonly agencyFein?: string;
  } | null;
  /** Name on the account and in the profile. */
  readonly name: ProducerName;
  /** NPN in the profile. */
  readonly npn: string;
  readonly hasSsn: boolean;
  readonly place: { readonly street: string; readonly city: string; readonly zip: string } | null;
  readonly areaCode: string;
  /** Consumers may also send text messages. */
  readonly acceptsTexts?: boolean;
  readonly languages?: readonly string[];
  /** `draft`: filled in, role not chosen yet. */
  readonly history: 'draft' | 'new' | 'returning' | 'registered' | 'terminated' | 'staff';
};

/** "First [Middle] Last" of two words, or given parts. */
export function personName(first: string, last: string): ProducerName {
  return { first, middle: '', last, suffix: '' };
}

type Given = Omit<Persona, 'kind' | 'nipr' | 'name' | 'npn' | 'hasSsn' | 'history'> &
  Partial<Pick<Persona, 'name' | 'npn' | 'hasSsn' | 'history'>> & {
    readonly number: number;
    readonly nipr: Omit<NonNullable<Persona['nipr']>, 'npn' | 'ssn'>;
  };

/** NPN 170001NN and SSN 900-10-01NN: the two numbers of personas.md follow from one. */
function agent({ number, nipr, ...given }: Given): Persona {
  const npn = `1700${String(100 + number).padStart(4, '0')}`;
  const ssn = `90010${String(100 + number).padStart(4, '0')}`;
  const own = { kind: 'agent', hasSsn: true, history: 'draft', name: nipr.name, npn } as const;
  return { ...own, ...given, nipr: { npn, ssn, ...nipr } };
}

export const personas: readonly Persona[] = [
  agent({
    number: 1,
    userId: 'agent.valid',
    nipr: {
      name: personName('Maria', 'Alvarez'),
      state: 'TX',
      otherStates: ['FL'],
    },
    place: { street: '600 Congress Ave', city: 'Austin', zip: '78701' },
    areaCode: '512',
  }),
  agent({
    number: 2,
    userId: 'agent.no-ssn',
    nipr: { name: personName('Brian', 'Okafor'), state: 'GA' },
    hasSsn: false,
    place: { street: '55 Trinity Ave SW', city: 'Atlanta', zip: '30303' },
    areaCode: '404',
  }),
  agent({
    number: 3,
    userId: 'agent.wrong-npn',
    nipr: { name: personName('Carla', 'Nguyen'), state: 'CA' },
    npn: '18000103',
    place: { street: '200 E Santa Clara St', city: 'San Jose', zip: '95113' },
    areaCode: '408',
    languages: ['es', 'vi'],
  }),
  agent({
    number: 4,
    userId: 'agent.wrong-name',
    nipr: { name: personName('Devon', 'Lee'), state: 'NC' },
    name: personName('Devin', 'Leigh'),
    place: { street: '222 W Hargett St', city: 'Raleigh', zip: '27601' },
    areaCode: '919',
  }),
  agent({
    number: 5,
    userId: 'agent.no-ssn-wrong-npn',
    nipr: { name: personName('Elena', 'Petrova'), state: 'IL' },
    npn: '18000105',
    hasSsn: false,
    place: { street: '121 N La Salle St', city: 'Chicago', zip: '60602' },
    areaCode: '312',
  }),
  agent({
    number: 6,
    userId: 'agent.no-ssn-wrong-name',
    nipr: { name: personName('Farid', 'Haddad'), state: 'MI' },
    name: personName('Fred', 'Hadad'),
    hasSsn: false,
    place: { street: '2 Woodward Ave', city: 'Detroit', zip: '48226' },
    areaCode: '313',
  }),
  agent({
    number: 7,
    userId: 'agent.wrong-npn-wrong-name',
    nipr: { name: personName('Grace', 'Kim'), state: 'WA' },
    name: personName('Gracie', 'Kimm'),
    npn: '18000107',
    place: { street: '600 4th Ave', city: 'Seattle', zip: '98104' },
    areaCode: '206',
  }),
  agent({
    number: 8,
    userId: 'agent.all-three',
    nipr: { name: personName('Hugo', 'Silva'), state: 'MA' },
    name: personName('Ugo', 'Silver'),
    npn: '18000108',
    hasSsn: false,
    place: { street: '1 City Hall Sq', city: 'Boston', zip: '02108' },
    areaCode: '617',
  }),
  agent({
    number: 9,
    userId: 'agent.expired-license',
    nipr: { name: personName('Ines', 'Duarte'), state: 'AZ', fault: 'license-expired' },
    place: { street: '200 W Washington St', city: 'Phoenix', zip: '85003' },
    areaCode: '602',
  }),
  agent({
    number: 10,
    userId: 'agent.no-health-loa',
    nipr: { name: personName('Jamal', 'Carter'), state: 'OH', fault: 'no-health-line' },
    place: { street: '90 W Broad St', city: 'Columbus', zip: '43215' },
    areaCode: '614',
  }),
  agent({
    number: 11,
    userId: 'agent.inactive-loa',
    nipr: { name: personName('Keiko', 'Tanaka'), state: 'HI', fault: 'health-line-inactive' },
    place: { street: '530 S King St', city: 'Honolulu', zip: '96813' },
    areaCode: '808',
  }),
  agent({
    number: 12,
    userId: 'agent.license-number',
    nipr: { name: personName('Liam', 'Byrne'), state: 'PA', licenseNumber: '400112' },
    npn: '400112',
    place: { street: '414 Grant St', city: 'Pittsburgh', zip: '15219' },
    areaCode: '412',
  }),
  agent({
    number: 13,
    userId: 'agent.fein',
    nipr: { name: personName('Mona', 'Said'), state: 'NJ', agencyFein: '991000113' },
    npn: '991000113',
    place: { street: '920 Broad St', city: 'Newark', zip: '07102' },
    areaCode: '973',
  }),
  agent({
    number: 14,
    userId: 'agent.alias',
    nipr: {
      name: personName('José', 'Ramírez-Ortiz'),
      state: 'NM',
      alias: personName('Joe', 'Ramirez'),
    },
    name: personName('Joe', 'Ramirez'),
    place: { street: '200 Lincoln Ave', city: 'Santa Fe', zip: '87501' },
    areaCode: '505',
  }),
  agent({
    number: 15,
    userId: 'agent.returning',
    nipr: { name: personName('Nadia', 'Cohen'), state: 'PA', otherStates: ['NJ', 'DE'] },
    place: { street: '1401 John F Kennedy Blvd', city: 'Philadelphia', zip: '19102' },
    areaCode: '215',
    history: 'returning',
  }),
  agent({
    number: 16,
    userId: 'agent.new',
    nipr: { name: personName('Omar', 'Farouk'), state: 'VA' },
    place: null,
    areaCode: '804',
    history: 'new',
  }),
  agent({
    number: 17,
    userId: 'agent.registered',
    nipr: { name: personName('Priya', 'Raman'), state: 'TX', otherStates: ['OK', 'LA'] },
    place: { street: '1100 Louisiana St', city: 'Houston', zip: '77002' },
    areaCode: '713',
    acceptsTexts: true,
    languages: ['es', 'hi', 'ta'],
    history: 'registered',
  }),
  agent({
    number: 18,
    userId: 'agent.terminated',
    nipr: { name: personName('Quinn', 'Avery'), state: 'TN' },
    place: { street: '1 Public Sq', city: 'Nashville', zip: '37201' },
    areaCode: '615',
    history: 'terminated',
  }),
  staff('desk.rep', 'desk', personName('Dana', 'Whitfield')),
  staff('desk.lead', 'lead', personName('Robin', 'Castellano')),
  staff('cms.admin', 'administrator', personName('Morgan', 'Ellis')),
];

function staff(userId: string, kind: Exclude<AccountKind, 'agent'>, name: ProducerName): Persona {
  const nothing = { nipr: null, npn: '', hasSsn: false, place: null, areaCode: '' } as const;
  return { userId, kind, name, history: 'staff', ...nothing };
}
