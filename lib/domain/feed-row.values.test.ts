import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from './csv-line';
import { type FeedKind, feedLayouts } from './feed';
import { fakeHash, feedText, readFeedText, sandbox } from './feed.fixture';
import { isIsoDate } from './iso-date';

const name = { first: 'Maria', middle: 'J', last: 'Alvarez', suffix: 'Jr' };
const agency = { first: '', middle: '', last: 'Lone Star Agency', suffix: '' };
const hash = fakeHash('900100101');

describe('feedRowReader', () => {
  test.each<[FeedKind, string[], unknown]>([
    [
      'producers',
      ['individual', 'Maria', 'J', 'Alvarez', 'Jr', 'TX', '900-10-0101', '', ''],
      { kind: 'individual', name, residentState: 'TX', ssnHmac: hash, fein: null },
    ],
    [
      'producers',
      ['individual', 'Maria', 'J', 'Alvarez', 'Jr', 'GU', '', hash, ''],
      { kind: 'individual', name, residentState: 'GU', ssnHmac: hash, fein: null },
    ],
    [
      'producers',
      ['individual', 'Maria', 'J', 'Alvarez', 'Jr', 'TX', '', '', ''],
      { kind: 'individual', name, residentState: 'TX', ssnHmac: null, fein: null },
    ],
    [
      'producers',
      ['agency', '', '', 'Lone Star Agency', '', 'TX', '', '', '99-1000113'],
      { kind: 'agency', name: agency, residentState: 'TX', ssnHmac: null, fein: '991000113' },
    ],
    ['aliases', ['', 'Maria', 'J', 'Alvarez', 'Jr'], { name, state: null }],
    ['aliases', ['FL', '', '', 'Lone Star Agency', ''], { name: agency, state: 'FL' }],
    [
      'licenses',
      ['TX', '#400101', 'Insurance Producer', 'non-resident', 'inactive', '2020-02-29', ''],
      {
        state: 'TX',
        number: '#400101',
        licenseClass: 'Insurance Producer',
        residency: 'non-resident',
        status: 'inactive',
        effectiveOn: '2020-02-29',
        expiresOn: null,
      },
    ],
    [
      'lines_of_authority',
      ['TX', '400101', 'Life, Accident and Health', 'active', '2020-01-01', '2020-01-01'],
      {
        state: 'TX',
        number: '400101',
        line: {
          name: 'Life, Accident and Health',
          status: 'active',
          effectiveOn: '2020-01-01',
          expiresOn: '2020-01-01',
        },
      },
    ],
    [
      'appointments',
      ['KY', 'Bluegrass Health Plan', 'Health', '2024-01-01', '', ''],
      {
        state: 'KY',
        company: 'Bluegrass Health Plan',
        line: 'Health',
        effectiveOn: '2024-01-01',
        terminatedOn: null,
        terminationReason: '',
      },
    ],
    [
      'regulatory_actions',
      ['TX', 'C-1', 'Fine', '', '2024-01-01', '2024-01-02'],
      {
        state: 'TX',
        reference: 'C-1',
        action: 'Fine',
        reason: '',
        effectiveOn: '2024-01-01',
        endedOn: '2024-01-02',
      },
    ],
  ])('reads %s %j', (kind, fields, value) => {
    const { rows } = readFeedText(feedText(kind, [['4294967296', ...fields]]));
    expect(rows).toEqual([{ kind, npn: 4294967296, line: 2, change: 'set', value }]);
  });

  test.each<[FeedKind, Readonly<Record<string, string>>, unknown]>([
    ['producers', { kind: 'x', ssn: '1' }, null],
    [
      'aliases',
      { first_name: 'Maria', middle_name: 'J', last_name: 'Alvarez', suffix: 'Jr' },
      { name, state: null },
    ],
    ['licenses', { state: 'TX', license_number: '1', status: 'x' }, { state: 'TX', number: '1' }],
    [
      'lines_of_authority',
      { state: 'TX', license_number: '1', line: 'Life', expires_on: 'x' },
      { state: 'TX', number: '1', line: { name: 'Life' } },
    ],
    [
      'appointments',
      { state: 'KY', company: 'A', line: 'Life' },
      { state: 'KY', company: 'A', line: 'Life' },
    ],
    ['regulatory_actions', { state: 'TX', reference: 'C-1' }, { state: 'TX', reference: 'C-1' }],
  ])('needs only the key to remove from %s', (kind, columns, value) => {
    const names = feedLayouts[kind];
    const fields = names.map((column) => columns[column] ?? '').slice(1);
    const { rows } = readFeedText(
      csvLine(['change', ...names.slice(1), 'npn']) + csvLine(['remove', ...fields, '7']),
    );
    expect(rows).toEqual([{ kind, npn: 7, line: 2, change: 'remove', value }]);
  });

  test.each<[FeedKind, Readonly<Record<string, string>>, string]>([
    ['producers', { npn: '' }, 'npn'],
    ['aliases', { npn: '7' }, 'last_name'],
    ['licenses', { npn: '7', state: 'TX' }, 'license_number'],
    ['lines_of_authority', { npn: '7', state: 'TX', license_number: '1' }, 'line'],
    ['appointments', { npn: '7', state: 'TX', company: 'A' }, 'line'],
    ['regulatory_actions', { npn: '7', state: 'TX' }, 'reference'],
  ])('needs the whole key to remove from %s', (kind, columns, column) => {
    const fields = feedLayouts[kind].map((one) => columns[one] ?? '');
    const header = csvLine([...feedLayouts[kind], 'change']);
    const { rows } = readFeedText(header + csvLine([...fields, 'remove']));
    expect(rows).toEqual([{ line: 2, column, code: 'required' }]);
  });

  test('outside the sandbox takes an SSN that could be real', () => {
    const row = ['7', 'individual', 'A', '', 'B', '', 'TX', '123456789', '', ''];
    const { rows } = readFeedText(feedText('producers', [row]), { ...sandbox, sandbox: false });
    expect(rows).toMatchObject([{ value: { ssnHmac: fakeHash('123456789') } }]);
  });

  test('takes every day there is and no other', () => {
    const two = (most: number) => fc.nat(most).map((n) => String(n).padStart(2, '0'));
    const near = fc.tuple(
      fc.constantFrom('0000', '1900', '2000', '2023', '2024'),
      two(13),
      two(32),
    );
    const digits = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '-'), maxLength: 11 });
    const text = fc.oneof(
      near.map((parts) => parts.join('-')),
      digits,
    );
    fc.assert(
      fc.property(text, (day) => {
        const row = ['7', 'KY', 'A', 'B', day, '', ''];
        const [read] = readFeedText(feedText('appointments', [row])).rows;
        expect(read && 'kind' in read).toBe(isIsoDate(day));
      }),
      { numRuns: 2000 },
    );
  });
});
