import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { feedKinds } from '@/lib/domain/feed';
import { openFeedWriter, removeFeedFiles } from './feed-writer';

describe('the writer of a feed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-feed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('writes six files with headers, and says what it wrote', () => {
    const writer = openFeedWriter(folder, ['change']);
    writer.add('aliases', ['2000001', '', 'Ana', '', 'Muñoz, "M"', '', 'set']);
    const written = writer.finish();
    expect(readdirSync(folder).toSorted()).toEqual(
      feedKinds.map((kind) => `${kind}.csv`).toSorted(),
    );
    for (const { name, bytes } of written) expect(statSync(join(folder, name)).size).toBe(bytes);
    expect(written.map(({ rows }) => rows)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(readFileSync(join(folder, 'aliases.csv'), 'utf8')).toBe(
      `npn,state,first_name,middle_name,last_name,suffix,change\n2000001,,Ana,,"Muñoz, ""M""",,set\n`,
    );
  });

  test('loses nothing of what does not fit its buffer', () => {
    const writer = openFeedWriter(folder);
    const line = ['2000001', 'TX', 'é'.repeat(1_000), '', '', ''];
    for (let row = 0; row < 2_000; row += 1) writer.add('aliases', line);
    writer.finish();
    const [, ...lines] = readFileSync(join(folder, 'aliases.csv'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(2_000);
    expect(new Set(lines)).toEqual(new Set([line.join(',')]));
  });

  test('removes its files', () => {
    removeFeedFiles(folder);
    expect(readdirSync(folder)).toEqual([]);
    removeFeedFiles(folder);
  });
});
