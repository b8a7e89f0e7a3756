import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FeedMode, feedKinds } from './feed';
import { groupRows, readFeedText } from './feed.fixture';
import { feedFields } from './feed-fields';
import { assembleRecord, type FeedRows } from './feed-record';
import type { FeedRow } from './feed-row';
import type { ProducerRecord } from './producer';

const folders = { full: 'docs/examples/feed', change: 'docs/examples/change' } as const;

/** All files of a folder; a bad row fails. */
function readExample(mode: FeedMode): FeedRow[] {
  return feedKinds.flatMap((kind) => {
    const { header, rows } = readFeedText(readFileSync(`${folders[mode]}/${kind}.csv`, 'utf8'));
    expect(header).toMatchObject({ kind, mode });
    return rows.flatMap((row) => {
      if ('kind' in row) return [row];
      throw new Error(`${mode} ${kind} ${row.line}: ${row.column} ${row.code}`);
    });
  });
}

function byNpn(mode: FeedMode): [number, FeedRows][] {
  const groups = Map.groupBy(readExample(mode), ({ npn }) => npn);
  return [...groups].map(([npn, rows]) => [npn, groupRows(rows)]);
}

function assembleAll(mode: FeedMode, base: ReadonlyMap<number, ProducerRecord>) {
  const records = new Map(base);
  for (const [npn, rows] of byNpn(mode)) {
    const { record, faults } = assembleRecord(npn, base.get(npn) ?? null, rows, mode);
    expect(faults).toEqual([]);
    if (record) records.set(npn, record);
    else records.delete(npn);
  }
  return records;
}

describe('the example files', () => {
  const full = assembleAll('full', new Map());

  test('of a full feed are five producers', () => {
    expect([...full.keys()]).toEqual([17900101, 17900102, 17900103, 17900104, 17900105]);
    const rows = [...full.values()].map((record) => Object.values(feedFields(record)).flat());
    expect(rows.flat()).toHaveLength(readExample('full').length);
  });

  test('of a change add one, remove one and leave one as it is', () => {
    const changed = assembleAll('change', full);
    expect([...changed.keys()]).toEqual([17900101, 17900102, 17900103, 17900104, 17900106]);
    expect(changed.get(17900104)).toEqual(full.get(17900104));
    expect(changed.get(17900101)?.licenses.map(({ state }) => state)).toEqual(['TX']);
  });

  test('change nothing the second time', () => {
    const once = assembleAll('change', full);
    expect(assembleAll('change', once)).toEqual(once);
  });
});
