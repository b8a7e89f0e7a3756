import { describe, expect, test } from 'vitest';
import { csvLine } from './csv-line';
import { type FeedKind, feedKinds, feedLayouts } from './feed';
import { feedRowsOf, feedTextsOf, groupRows, shortFaults } from './feed.fixture';
import { assembleRecord, type FeedRows } from './feed-record';
import { appointed, base, line, marie, mary, NPN, name } from './feed-record.fixture';
import type { ProducerRecord } from './producer';

const noRows = groupRows([]);

/** A change file: each row as `set` or `remove` and the fields after the NPN, comma between them. */
function change(kind: FeedKind, ...rows: string[]): string {
  const header = csvLine(['change', ...feedLayouts[kind]]);
  return header + rows.map((row) => row.replace(/^(\w+),?/, `$1,${NPN},`)).join('\n');
}

const pad = (row: string, count: number) => row + ','.repeat(count);
const removeProducer = pad('remove', 9);
const maria = 'individual,Maria,,Alvarez,,TX,,,';
const producer = `set,${maria}`;
const newTx = 'TX,1,Agent,resident,inactive,2021-01-01,2027-12-31';

function applied(files: readonly string[], to: ProducerRecord | null = base) {
  const rows = feedRowsOf(files);
  const once = assembleRecord(Number(NPN), to, rows, 'change');
  const twice = assembleRecord(Number(NPN), once.record, rows, 'change');
  expect(twice).toEqual(once);
  return once;
}

describe('a full feed', () => {
  const rows = feedRowsOf(feedTextsOf(base));

  test('says all, whatever there was', () => {
    expect(assembleRecord(Number(NPN), null, rows, 'full')).toEqual({ record: base, faults: [] });
    const other = { ...base, aliases: [], licenses: [], ssnHmac: 'x' };
    expect(assembleRecord(Number(NPN), other, rows, 'full').record).toEqual(base);
  });

  test('without a row of the producer has none of it', () => {
    const { record, faults } = assembleRecord(
      Number(NPN),
      base,
      { ...rows, producers: [] },
      'full',
    );
    expect(record).toBeNull();
    expect(faults).toHaveLength(12);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['unknown-producer']));
  });

  test('without any row is nothing', () => {
    expect(assembleRecord(7, base, noRows, 'full')).toEqual({ record: null, faults: [] });
  });

  test.each(feedKinds)('takes the first of repeated rows of %s', (kind) => {
    const again = rows[kind].map((row) => ({ ...row, line: row.line + 100 }));
    const doubled = { ...rows, [kind]: [...rows[kind], ...again] } as FeedRows;
    const { record, faults } = assembleRecord(Number(NPN), null, doubled, 'full');
    expect(record).toEqual(base);
    expect(shortFaults(faults)).toEqual(again.map(({ line }) => `${kind} ${line} repeated`));
  });

  test('sets lines without their license aside', () => {
    const licenses = rows.licenses.filter(({ value }) => value.state !== 'TX');
    const { record, faults } = assembleRecord(Number(NPN), null, { ...rows, licenses }, 'full');
    expect(record?.licenses).toEqual(base.licenses.slice(1));
    expect(shortFaults(faults)).toEqual([
      'lines_of_authority 2 unknown-license',
      'lines_of_authority 3 unknown-license',
    ]);
  });
});

describe('a change feed', () => {
  const [texas, florida] = base.licenses;
  const lines = (...names: string[]) => names.map(line);

  test.each<[string, string[], Partial<ProducerRecord>]>([
    ['nothing', [], {}],
    [
      'the producer, whose children stay',
      [change('producers', 'set,agency,,,Lone Star,,FL,,,991000113')],
      {
        kind: 'agency',
        name: { first: '', middle: '', last: 'Lone Star', suffix: '' },
        residentState: 'FL',
        fein: '991000113',
      },
    ],
    [
      'the producer anew, whose children go',
      [change('producers', removeProducer, producer), change('aliases', 'set,,Mary,,Alvarez,')],
      { aliases: [mary], licenses: [], appointments: [], actions: [] },
    ],
    ['an alias that is there', [change('aliases', 'set,,Mary,,Alvarez,')], {}],
    [
      'aliases',
      [
        change(
          'aliases',
          'set,FL,Mia,,Alvarez,',
          'remove,,Mary,,Alvarez,',
          'remove,TX,Mary,,Alvarez,',
        ),
      ],
      { aliases: [marie, { name: { ...name, first: 'Mia' }, state: 'FL' }] },
    ],
    [
      'a license, which keeps its place and its lines',
      [change('licenses', `set,${newTx}`)],
      {
        licenses: [
          {
            ...texas,
            state: 'TX',
            number: '1',
            licenseClass: 'Agent',
            residency: 'resident',
            status: 'inactive',
            effectiveOn: '2021-01-01',
            expiresOn: '2027-12-31',
            lines: lines('Health', 'Life'),
          },
          ...base.licenses.slice(1),
        ],
      },
    ],
    [
      'a license away, with its lines',
      [change('licenses', pad('remove,TX,1', 5))],
      { licenses: base.licenses.slice(1) },
    ],
    [
      'a license away and back, without its old lines',
      [
        change(
          'licenses',
          pad('remove,FL,1', 5),
          'set,FL,1,Insurance Producer,non-resident,active,2020-01-01,',
        ),
        change('lines_of_authority', 'set,FL,1,Property,active,2020-01-01,'),
      ],
      {
        licenses: base.licenses.map((one) =>
          one === florida ? { ...one, lines: lines('Property') } : one,
        ),
      },
    ],
    [
      'lines of two licenses',
      [
        change(
          'lines_of_authority',
          pad('remove,TX,1,Health', 3),
          'set,FL,1,Property,active,2020-01-01,',
          'set,TX,1,Property,active,2020-01-01,',
          pad('remove,TX,9,Health', 3),
        ),
      ],
      {
        licenses: base.licenses.map((one) =>
          one === texas
            ? { ...one, lines: lines('Life', 'Property') }
            : { ...one, lines: lines('Health', 'Life', 'Property') },
        ),
      },
    ],
    [
      'a line away and back, to its place',
      [
        change(
          'lines_of_authority',
          pad('remove,TX,1,Health', 3),
          'set,TX,1,Health,inactive,2020-01-01,',
        ),
      ],
      {
        licenses: base.licenses.map((one) =>
          one === texas
            ? { ...one, lines: [{ ...line('Health'), status: 'inactive' }, line('Life')] }
            : one,
        ),
      },
    ],
    [
      'appointments',
      [
        change(
          'appointments',
          'set,KY,A,Health,2024-01-01,2025-01-01,Contract ended',
          'set,KY,A,Life,2024-01-01,,',
          pad('remove,KY,B,Health', 3),
        ),
      ],
      {
        appointments: [
          {
            ...appointed('A', 'Health'),
            terminatedOn: '2025-01-01',
            terminationReason: 'Contract ended',
          },
          appointed('A', 'Life'),
        ],
      },
    ],
    [
      'an action away',
      [change('regulatory_actions', pad('remove,TX,C-1', 4))],
      { actions: base.actions.slice(1) },
    ],
    [
      'a value set and removed again',
      [change('aliases', 'set,,Mia,,Alvarez,', 'remove,,Mia,,Alvarez,')],
      {},
    ],
  ])('changes %s, once', (_, files, expected) => {
    expect(applied(files)).toEqual({ record: { ...base, ...expected }, faults: [] });
  });

  test('adds a producer', () => {
    const { record, faults } = applied([change('producers', producer)], null);
    const bare = { aliases: [], licenses: [], appointments: [], actions: [] };
    expect(record).toEqual({ ...base, ...bare });
    expect(faults).toEqual([]);
  });

  test.each([
    ['a producer', [change('producers', removeProducer)]],
    [
      'a producer and what belongs to it',
      [
        change('producers', removeProducer),
        change('aliases', 'remove,,Mary,,Alvarez,'),
        change('licenses', pad('remove,TX,1', 5)),
        change('lines_of_authority', pad('remove,TX,1,Health', 3)),
        change('appointments', pad('remove,KY,A,Health', 3)),
        change('regulatory_actions', pad('remove,TX,C-1', 4)),
      ],
    ],
  ])('removes %s, whether it is there or not', (_, files) => {
    expect(applied(files)).toEqual({ record: null, faults: [] });
    expect(applied(files, null)).toEqual({ record: null, faults: [] });
  });

  test.each<[FeedKind, string]>([
    ['aliases', 'set,,Mia,,Alvarez,'],
    ['licenses', `set,${newTx}`],
    ['lines_of_authority', 'set,TX,1,Health,active,2020-01-01,'],
    ['appointments', 'set,KY,A,Health,2024-01-01,,'],
    ['regulatory_actions', 'set,TX,C-1,Fine,,2024-01-01,'],
  ])('needs a producer for a row of %s', (kind, row) => {
    const faults = [{ kind, line: 2, column: '', code: 'unknown-producer' }];
    expect(applied([change(kind, row)], null)).toEqual({ record: null, faults });
    const gone = [change('producers', removeProducer), change(kind, row)];
    expect(applied(gone)).toEqual({ record: null, faults });
  });

  test.each<[FeedKind, string]>([
    ['producers', producer],
    ['aliases', 'set,,Mary,,Alvarez,'],
    ['licenses', 'set,TX,1,Insurance Producer,resident,active,2020-01-01,'],
    ['lines_of_authority', 'set,TX,1,Health,active,2020-01-01,'],
    ['appointments', 'set,KY,A,Health,2024-01-01,,'],
    ['regulatory_actions', 'set,TX,C-1,Fine,,2024-01-01,'],
  ])('sets a row of %s once', (kind, row) => {
    const { record, faults } = applied([change(kind, row, row, row)]);
    expect(record).toEqual(base);
    expect(shortFaults(faults)).toEqual([`${kind} 3 repeated`, `${kind} 4 repeated`]);
  });

  test('a license that goes leaves no place for a line', () => {
    const files = [
      change('licenses', pad('remove,TX,1', 5)),
      change('lines_of_authority', 'set,TX,1,Health,active,2020-01-01,'),
    ];
    const { record, faults } = applied(files);
    expect(record?.licenses).toEqual(base.licenses.slice(1));
    expect(shortFaults(faults)).toEqual(['lines_of_authority 2 unknown-license']);
  });
});
