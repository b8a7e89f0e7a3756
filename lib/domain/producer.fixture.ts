import { healthLineTable } from './health-line';
import { matchesProducer } from './name';
import type { NiprEvidence, NpnClaim } from './npn';
import type { Appointment, License, LineOfAuthority, Producer, ProducerName } from './producer';
import { type StateCode, stateCodes } from './state';

/** The day on which the tests of the NPN rules take place. */
export const today = '2026-11-24';

/** The uniform health line and class, which every state accepts. */
export const UNIFORM = 'Accident and Health or Sickness';
export const CLASS = 'Insurance Producer';

const base = { licenseClass: CLASS, licenseLine: UNIFORM, appointmentLine: null };

/** A small rule table: alternatives in TX and FL, an appointment in KY. */
export const rules = healthLineTable([
  ...stateCodes.map((state) => ({
    ...base,
    state,
    appointmentLine: state === 'KY' ? 'Health' : null,
  })),
  { ...base, state: 'TX', licenseLine: 'Life, Accident and Health' },
  { ...base, state: 'FL', licenseLine: 'Health' },
  { ...base, state: 'FL', licenseLine: 'Health', licenseClass: 'Health Agent' },
]);

export const past = { effectiveOn: '2018-01-01', expiresOn: '2020-12-31' };
export const future = { effectiveOn: '2027-01-01', expiresOn: '2028-12-31' };

/** 'Ana De La Cruz' is Ana, De La Cruz. */
export function named(fullName: string): ProducerName {
  const [first = '', ...rest] = fullName.split(' ');
  return { first, middle: '', last: rest.join(' '), suffix: '' };
}

export function line(change: Partial<LineOfAuthority> = {}): LineOfAuthority {
  return { name: UNIFORM, status: 'active', effectiveOn: '2020-01-01', expiresOn: null, ...change };
}

/** A license that passes, but for the change. */
export function license(state: StateCode, change: Partial<License> = {}): License {
  return {
    state,
    number: `${state}-500000`,
    licenseClass: CLASS,
    residency: 'resident',
    status: 'active',
    effectiveOn: '2020-01-01',
    expiresOn: '2027-12-31',
    lines: [line()],
    ...change,
  };
}

export function away(state: StateCode, change: Partial<License> = {}): License {
  return license(state, { residency: 'non-resident', ...change });
}

/** The appointment that Kentucky asks for, but for the change. */
export function appointment(change: Partial<Appointment> = {}): Appointment {
  const company = 'Bluegrass Health Plan';
  const dates = { effectiveOn: '2024-01-01', terminatedOn: null, terminationReason: '' };
  return { state: 'KY', company, line: 'Health', ...dates, ...change };
}

/** A person at home in the state of the first license. */
export function producer(npn: string, fullName: string, licenses: readonly License[]): Producer {
  return {
    npn,
    kind: 'individual',
    name: named(fullName),
    aliases: [],
    residentState: licenses[0]?.state ?? 'TX',
    licenses,
    appointments: [],
    actions: [],
  };
}

/** What NIPR answers, from a list of records; `ssnOwner` is the NPN of the SSN's record. */
export function evidenceFrom(
  records: readonly Producer[],
  claim: NpnClaim,
  ssnOwner: string | null,
): NiprEvidence {
  return {
    bySsn: records.find((record) => record.npn === ssnOwner) ?? null,
    byNpn: records.find((record) => record.npn === claim.npn.trim()) ?? null,
    byName: records.filter((record) => matchesProducer(claim.name, record)),
  };
}
