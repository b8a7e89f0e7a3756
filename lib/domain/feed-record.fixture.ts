import type { Appointment, ProducerAlias, ProducerRecord } from './producer';

export const NPN = '17000101';

export const name = { first: 'Maria', middle: '', last: 'Alvarez', suffix: '' };

export function line(of: string) {
  return { name: of, status: 'active', effectiveOn: '2020-01-01', expiresOn: null } as const;
}

export const mary: ProducerAlias = { name: { ...name, first: 'Mary' }, state: null };
export const marie: ProducerAlias = { name: { ...name, first: 'Marie' }, state: 'FL' };

export function appointed(company: string, line: string): Appointment {
  const dates = { effectiveOn: '2024-01-01', terminatedOn: null };
  return { state: 'KY', company, line, ...dates, terminationReason: '' };
}

/** The producer whom the tests change: two of each kind of child. */
export const base: ProducerRecord = {
  npn: NPN,
  kind: 'individual',
  name,
  aliases: [mary, marie],
  residentState: 'TX',
  licenses: (['TX', 'FL'] as const).map((state) => ({
    state,
    number: '1',
    licenseClass: 'Insurance Producer',
    residency: state === 'TX' ? 'resident' : 'non-resident',
    status: 'active',
    effectiveOn: '2020-01-01',
    expiresOn: null,
    lines: [line('Health'), line('Life')],
  })),
  appointments: [appointed('A', 'Health'), appointed('B', 'Health')],
  actions: ['C-1', 'C-2'].map((reference) => ({
    state: 'TX',
    reference,
    action: 'Fine',
    reason: '',
    effectiveOn: '2024-01-01',
    endedOn: null,
  })),
  ssnHmac: null,
  fein: null,
};
