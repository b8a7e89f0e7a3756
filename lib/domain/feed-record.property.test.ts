import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRecord, feedRowsOf, feedTextsOf, groupRows } from './feed.fixture';
import { assembleRecord } from './feed-record';
import type { FeedRow } from './feed-row';

const NPN = 17000101;

test('a full feed of a record gives the record', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const rows = feedRowsOf(feedTextsOf(record));
      expect(assembleRecord(NPN, null, rows, 'full')).toEqual({ record, faults: [] });
    }),
    { numRuns: 500 },
  );
});

/** Rows of two records in any order, each of them set or removed. */
const anyChange = fc
  .tuple(anyRecord, anyRecord)
  .map((records) => records.flatMap((one) => Object.values(feedRowsOf(feedTextsOf(one))).flat()))
  .chain((rows) =>
    fc.tuple(
      fc.shuffledSubarray([...rows, ...rows]),
      fc.array(fc.constantFrom('set', 'set', 'remove'), {
        minLength: rows.length * 2,
        maxLength: rows.length * 2,
      }),
    ),
  )
  .map(([rows, changes]) =>
    groupRows(rows.map((row, line) => ({ ...row, line, change: changes[line] }) as FeedRow)),
  );

test('a change that is applied twice changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.option(anyRecord), anyChange, (base, rows) => {
      const once = assembleRecord(NPN, base, rows, 'change');
      expect(assembleRecord(NPN, once.record, rows, 'change')).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test('a change that sets the rows of another record makes that record’s values those of both', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (base, next) => {
      const { record, faults } = assembleRecord(NPN, base, feedRowsOf(feedTextsOf(next)), 'change');
      const { aliases, licenses, appointments, actions, ...head } = next;
      expect(faults).toEqual([]);
      expect(record).toMatchObject(head);
      expect(record?.aliases).toEqual(expect.arrayContaining([...base.aliases, ...aliases]));
      expect(record?.appointments).toEqual(expect.arrayContaining([...appointments]));
      expect(record?.actions).toEqual(expect.arrayContaining([...actions]));
      expect(record?.licenses.length).toBeGreaterThanOrEqual(licenses.length);
    }),
  );
});

test('a change that removes every row leaves the bare producer', () => {
  fc.assert(
    fc.property(anyRecord, (base) => {
      const rows = feedRowsOf(feedTextsOf(base));
      const children: readonly FeedRow[] = Object.values(rows).flat();
      const removed = children
        .filter(({ kind }) => kind !== 'producers')
        .map((row) => ({ ...row, change: 'remove' }) as FeedRow);
      const bare = { ...base, aliases: [], licenses: [], appointments: [], actions: [] };
      const result = assembleRecord(NPN, base, groupRows(removed), 'change');
      expect(result).toEqual({ record: bare, faults: [] });
    }),
  );
});
