import { describe, expect, test } from 'vitest';
import { csvLine } from './csv-line';
import { type FeedKind, feedKinds, feedLayouts } from './feed';
import { fakeHash, feedText, readFeedText, sandbox } from './feed.fixture';

type Columns = Readonly<Record<string, string>>;

const dates = { effective_on: '2020-01-01', expires_on: '2027-12-31' };
const ofLicense = { npn: '17000101', state: 'TX', license_number: 'TX-400101' };

/** A good row of each file. */
const good: Readonly<Record<FeedKind, Columns>> = {
  producers: {
    npn: '17000101',
    kind: 'individual',
    first_name: 'Maria',
    last_name: 'Alvarez',
    resident_state: 'TX',
    ssn: '900-10-0101',
  },
  aliases: { npn: '17000101', state: '', first_name: 'Mary', last_name: 'Alvarez' },
  licenses: {
    ...ofLicense,
    class: 'Insurance Producer',
    residency: 'resident',
    status: 'active',
    ...dates,
  },
  lines_of_authority: {
    ...ofLicense,
    line: 'Health',
    status: 'active',
    ...dates,
  },
  appointments: {
    npn: '17000101',
    state: 'KY',
    company: 'Bluegrass Health Plan',
    line: 'Health',
    effective_on: '2024-01-01',
    terminated_on: '2025-01-01',
    termination_reason: 'Contract ended',
  },
  regulatory_actions: {
    npn: '17000101',
    state: 'TX',
    reference: 'C-2024-17',
    action: 'Suspension',
    reason: 'Late answer',
    effective_on: '2024-01-01',
    ended_on: '2024-06-30',
  },
};

const agency = { kind: 'agency', first_name: '', last_name: 'Lone Star Agency', ssn: '' };
const hmac = fakeHash('900100101');
const long = (length: number) => 'x'.repeat(length);

function fieldsOf(kind: FeedKind, columns: Columns): string[] {
  return feedLayouts[kind].map((column) => columns[column] ?? '');
}

/** What becomes of a row between two good ones, which must go in. */
function readBetween(kind: FeedKind, bad: string, context = sandbox) {
  const row = csvLine(fieldsOf(kind, good[kind]));
  const { rows } = readFeedText(`${csvLine(feedLayouts[kind])}${row}${bad}\n${row}`, context);
  const [before, between, after, ...more] = rows;
  expect(before).toMatchObject({ kind, npn: 17000101, line: 2, change: 'set' });
  expect(after).toMatchObject({ kind, npn: 17000101, line: 4, change: 'set' });
  expect(more).toEqual([]);
  return between;
}

function readChanged(kind: FeedKind, change: Columns, context = sandbox) {
  const fields = fieldsOf(kind, { ...good[kind], ...change });
  return readBetween(kind, csvLine(fields).trimEnd(), context);
}

const npnFaults: readonly [string, string][] = [
  ['', 'required'],
  ['TX-400101', 'npn-not-digits'],
  ['1700 0101', 'npn-not-digits'],
  ['-17000101', 'npn-not-digits'],
  ['١٧', 'npn-not-digits'],
  ['017000101', 'npn-leading-zero'],
  ['0', 'npn-leading-zero'],
  ['17000101000', 'npn-too-long'],
];

describe.each(feedKinds)('a row of %s', (kind) => {
  test.each(npnFaults)('with the NPN %j: %s', (npn, code) => {
    expect(readChanged(kind, { npn })).toEqual({ line: 3, column: 'npn', code });
  });

  test.each([
    ['17000101', 'columns'],
    [fieldsOf(kind, {}).concat('').join(','), 'columns'],
    ['17000101,"TX"x', 'text-after-quote'],
    ['17000101,5" pipe', 'stray-quote'],
    ['17000101,"TX', 'unclosed-quote'],
    ['17000101,Jos\ufffd', 'not-utf8'],
    ['17000101,T\0X', 'control-character'],
    [long(65_537), 'too-long'],
  ])('that cannot be read as one: %#', (bad, code) => {
    expect(readBetween(kind, bad)).toEqual({ line: 3, column: '', code });
  });

  test.each(['', 'add', 'SET', 'delete'])('with the change %j', (change) => {
    const header = csvLine([...feedLayouts[kind], 'change']);
    const fields = fieldsOf(kind, good[kind]);
    const { rows } = readFeedText(`${header}${csvLine([...fields, change])}`);
    expect(rows).toEqual([{ line: 2, column: 'change', code: 'change' }]);
  });
});

test.each<[FeedKind, Columns, string, string]>([
  ['producers', { kind: '' }, 'kind', 'required'],
  ['producers', { kind: 'Individual' }, 'kind', 'producer-kind'],
  ['producers', { kind: 'business' }, 'kind', 'producer-kind'],
  ['producers', { last_name: '' }, 'last_name', 'required'],
  ['producers', { first_name: '' }, 'first_name', 'person-first-name'],
  ['producers', { ...agency, first_name: 'Maria' }, 'first_name', 'agency-name-part'],
  ['producers', { ...agency, middle_name: 'J' }, 'middle_name', 'agency-name-part'],
  ['producers', { ...agency, suffix: 'LLC' }, 'suffix', 'agency-name-part'],
  ['producers', { ...agency, last_name: '' }, 'last_name', 'required'],
  ['producers', { first_name: long(101) }, 'first_name', 'over-100'],
  ['producers', { middle_name: long(101) }, 'middle_name', 'over-100'],
  ['producers', { last_name: long(101) }, 'last_name', 'over-100'],
  ['producers', { suffix: long(101) }, 'suffix', 'over-100'],
  ['producers', { resident_state: '' }, 'resident_state', 'required'],
  ['producers', { resident_state: 'tx' }, 'resident_state', 'state'],
  ['producers', { resident_state: 'AS' }, 'resident_state', 'state'],
  ['producers', { ssn: '90010010' }, 'ssn', 'ssn-shape'],
  ['producers', { ssn: '900-10-010X' }, 'ssn', 'ssn-shape'],
  ['producers', { ssn: '123-45-6789' }, 'ssn', 'ssn-sandbox-only'],
  ['producers', { ...agency, ssn: '900100101' }, 'ssn', 'ssn-of-agency'],
  ['producers', { ...agency, ssn_hmac: hmac }, 'ssn_hmac', 'ssn-of-agency'],
  ['producers', { ssn_hmac: hmac }, 'ssn_hmac', 'ssn-and-hmac'],
  ['producers', { ssn: '', ssn_hmac: hmac.slice(1) }, 'ssn_hmac', 'ssn-hmac-shape'],
  ['producers', { ssn: '', ssn_hmac: `${hmac}A` }, 'ssn_hmac', 'ssn-hmac-shape'],
  ['producers', { ssn: '', ssn_hmac: `${hmac.slice(1)}+` }, 'ssn_hmac', 'ssn-hmac-shape'],
  ['producers', { ...agency, fein: '99-100011' }, 'fein', 'fein-shape'],
  ['producers', { ...agency, fein: '991-000113' }, 'fein', 'fein-shape'],
  ['producers', { fein: '99-1000113' }, 'fein', 'fein-of-person'],

  ['aliases', { state: 'Texas' }, 'state', 'state'],
  ['aliases', { last_name: '' }, 'last_name', 'required'],
  ['aliases', { first_name: long(101) }, 'first_name', 'over-100'],
  ['aliases', { middle_name: long(101) }, 'middle_name', 'over-100'],
  ['aliases', { last_name: long(101) }, 'last_name', 'over-100'],
  ['aliases', { suffix: long(101) }, 'suffix', 'over-100'],

  ['licenses', { state: '' }, 'state', 'required'],
  ['licenses', { state: 'XX' }, 'state', 'state'],
  ['licenses', { license_number: '' }, 'license_number', 'required'],
  ['licenses', { license_number: '#--' }, 'license_number', 'license-number'],
  ['licenses', { license_number: long(51) }, 'license_number', 'over-50'],
  ['licenses', { class: '' }, 'class', 'required'],
  ['licenses', { class: long(101) }, 'class', 'over-100'],
  ['licenses', { residency: '' }, 'residency', 'required'],
  ['licenses', { residency: 'nonresident' }, 'residency', 'residency'],
  ['licenses', { status: '' }, 'status', 'required'],
  ['licenses', { status: 'expired' }, 'status', 'status'],
  ['licenses', { effective_on: '' }, 'effective_on', 'required'],
  ['licenses', { effective_on: '01/31/2020' }, 'effective_on', 'date-shape'],
  ['licenses', { effective_on: '2020-1-31' }, 'effective_on', 'date-shape'],
  ['licenses', { effective_on: '2019-02-29' }, 'effective_on', 'date-not-a-day'],
  ['licenses', { expires_on: 'never' }, 'expires_on', 'date-shape'],
  ['licenses', { expires_on: '2027-13-01' }, 'expires_on', 'date-not-a-day'],
  ['licenses', { expires_on: '2019-12-31' }, 'expires_on', 'expires-before-effective'],

  ['lines_of_authority', { state: '' }, 'state', 'required'],
  ['lines_of_authority', { state: 'MP' }, 'state', 'state'],
  ['lines_of_authority', { license_number: '' }, 'license_number', 'required'],
  ['lines_of_authority', { license_number: '-' }, 'license_number', 'license-number'],
  ['lines_of_authority', { license_number: long(51) }, 'license_number', 'over-50'],
  ['lines_of_authority', { line: '' }, 'line', 'required'],
  ['lines_of_authority', { line: long(101) }, 'line', 'over-100'],
  ['lines_of_authority', { status: '' }, 'status', 'required'],
  ['lines_of_authority', { status: 'A' }, 'status', 'status'],
  ['lines_of_authority', { effective_on: '' }, 'effective_on', 'required'],
  ['lines_of_authority', { effective_on: '20200101' }, 'effective_on', 'date-shape'],
  ['lines_of_authority', { effective_on: '2020-04-31' }, 'effective_on', 'date-not-a-day'],
  ['lines_of_authority', { expires_on: '2027' }, 'expires_on', 'date-shape'],
  ['lines_of_authority', { expires_on: '2027-00-10' }, 'expires_on', 'date-not-a-day'],
  ['lines_of_authority', { expires_on: '2019-12-31' }, 'expires_on', 'expires-before-effective'],

  ['appointments', { state: '' }, 'state', 'required'],
  ['appointments', { state: 'Kentucky' }, 'state', 'state'],
  ['appointments', { company: '' }, 'company', 'required'],
  ['appointments', { company: long(101) }, 'company', 'over-100'],
  ['appointments', { line: '' }, 'line', 'required'],
  ['appointments', { line: long(101) }, 'line', 'over-100'],
  ['appointments', { effective_on: '' }, 'effective_on', 'required'],
  ['appointments', { effective_on: '2024/01/01' }, 'effective_on', 'date-shape'],
  ['appointments', { effective_on: '2024-02-30' }, 'effective_on', 'date-not-a-day'],
  ['appointments', { terminated_on: 'yes' }, 'terminated_on', 'date-shape'],
  ['appointments', { terminated_on: '2024-11-31' }, 'terminated_on', 'date-not-a-day'],
  ['appointments', { terminated_on: '2023-12-31' }, 'terminated_on', 'terminated-before-effective'],
  ['appointments', { terminated_on: '' }, 'termination_reason', 'reason-without-termination'],
  ['appointments', { termination_reason: long(501) }, 'termination_reason', 'over-500'],

  ['regulatory_actions', { state: '' }, 'state', 'required'],
  ['regulatory_actions', { state: 'T' }, 'state', 'state'],
  ['regulatory_actions', { reference: '' }, 'reference', 'required'],
  ['regulatory_actions', { reference: long(101) }, 'reference', 'over-100'],
  ['regulatory_actions', { action: '' }, 'action', 'required'],
  ['regulatory_actions', { action: long(101) }, 'action', 'over-100'],
  ['regulatory_actions', { reason: long(501) }, 'reason', 'over-500'],
  ['regulatory_actions', { effective_on: '' }, 'effective_on', 'required'],
  ['regulatory_actions', { effective_on: 'today' }, 'effective_on', 'date-shape'],
  ['regulatory_actions', { effective_on: '2023-02-29' }, 'effective_on', 'date-not-a-day'],
  ['regulatory_actions', { ended_on: '6/30/2024' }, 'ended_on', 'date-shape'],
  ['regulatory_actions', { ended_on: '2024-06-31' }, 'ended_on', 'date-not-a-day'],
  ['regulatory_actions', { ended_on: '2023-12-31' }, 'ended_on', 'ended-before-effective'],
])('%s with %j is set aside: %s %s', (kind, change, column, code) => {
  expect(readChanged(kind, change)).toEqual({ line: 3, column, code });
});

test.each(['900100101', '000123456', '666123456', '123001234', '123450000'])(
  'outside the sandbox the SSN %s was never issued',
  (ssn) => {
    const [row] = readFeedText(
      feedText('producers', [fieldsOf('producers', { ...good.producers, ssn })]),
      { ...sandbox, sandbox: false },
    ).rows;
    expect(row).toEqual({ line: 2, column: 'ssn', code: 'ssn-never-issued' });
  },
);

test('only the first fault of a row counts', () => {
  const change = { kind: 'x', last_name: '', ssn: '1' };
  expect(readChanged('producers', change)).toMatchObject({ column: 'kind' });
});

test('a bad row is not hashed, and no fault tells what the row holds', () => {
  const hashed: string[] = [];
  const context = { sandbox: true, hashSsn: (ssn: string) => hashed.push(ssn).toString() };
  const fault = readChanged('producers', { resident_state: '', ssn: '900-10-0199' }, context);
  expect(hashed).toEqual(['900100101', '900100101']);
  expect(JSON.stringify(fault)).not.toContain('0199');
});
