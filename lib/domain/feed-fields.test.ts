import { expect, test } from 'vitest';
import { feedKinds, feedLayouts } from './feed';
import { feedFields } from './feed-fields';
import type { ProducerRecord } from './producer';

const name = { first: 'Maria', middle: 'J', last: 'Alvarez', suffix: 'Jr' };
const record: ProducerRecord = {
  npn: '17000101',
  kind: 'individual',
  name,
  aliases: [
    { name: { first: 'Mary', middle: '', last: 'Alvarez', suffix: '' }, state: null },
    { name, state: 'FL' },
  ],
  residentState: 'TX',
  licenses: [
    {
      state: 'TX',
      number: 'TX-400101',
      licenseClass: 'Insurance Producer',
      residency: 'resident',
      status: 'active',
      effectiveOn: '2020-01-01',
      expiresOn: null,
      lines: [
        { name: 'Health', status: 'inactive', effectiveOn: '2020-01-02', expiresOn: '2027-12-31' },
        { name: 'Life', status: 'active', effectiveOn: '2020-01-03', expiresOn: null },
      ],
    },
  ],
  appointments: [
    {
      state: 'TX',
      company: 'Bluegrass Health Plan',
      line: 'Health',
      effectiveOn: '2024-01-01',
      terminatedOn: '2025-01-01',
      terminationReason: 'Contract ended',
    },
  ],
  actions: [
    {
      state: 'TX',
      reference: 'C-1',
      action: 'Fine',
      reason: 'Late',
      effectiveOn: '2024-01-01',
      endedOn: null,
    },
  ],
  ssnHmac: 'hash',
  fein: null,
};

test('gives the rows of each file, without an SSN', () => {
  expect(feedFields(record)).toEqual({
    producers: [['17000101', 'individual', 'Maria', 'J', 'Alvarez', 'Jr', 'TX', '', 'hash', '']],
    aliases: [
      ['17000101', '', 'Mary', '', 'Alvarez', ''],
      ['17000101', 'FL', 'Maria', 'J', 'Alvarez', 'Jr'],
    ],
    licenses: [
      ['17000101', 'TX', 'TX-400101', 'Insurance Producer', 'resident', 'active', '2020-01-01', ''],
    ],
    lines_of_authority: [
      ['17000101', 'TX', 'TX-400101', 'Health', 'inactive', '2020-01-02', '2027-12-31'],
      ['17000101', 'TX', 'TX-400101', 'Life', 'active', '2020-01-03', ''],
    ],
    appointments: [
      [
        '17000101',
        'TX',
        'Bluegrass Health Plan',
        'Health',
        '2024-01-01',
        '2025-01-01',
        'Contract ended',
      ],
    ],
    regulatory_actions: [['17000101', 'TX', 'C-1', 'Fine', 'Late', '2024-01-01', '']],
  });
});

test.each(feedKinds)('each row of %s has the columns of the layout', (kind) => {
  for (const row of feedFields(record)[kind]) expect(row).toHaveLength(feedLayouts[kind].length);
});

test('a producer with nothing has one row', () => {
  const bare = {
    ...record,
    aliases: [],
    licenses: [],
    appointments: [],
    actions: [],
    ssnHmac: null,
  };
  const counts = feedKinds.map((kind) => feedFields(bare)[kind].length);
  expect(counts).toEqual([1, 0, 0, 0, 0, 0]);
  expect(feedFields({ ...bare, fein: '991000113' }).producers[0]?.slice(-3)).toEqual([
    '',
    '',
    '991000113',
  ]);
});
