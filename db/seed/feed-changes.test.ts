import { describe, expect, test } from 'vitest';
import { feedLayouts } from '@/lib/domain/feed';
import { drawFeed, openFeedSource } from './feed';
import { drawFeedChanges, type FeedChange } from './feed-changes';
import { loadFeedWorld } from './feed-world';

const world = loadFeedWorld();
const feed = [...drawFeed(6_000, 'tests', world)];

describe('the changes of a feed', () => {
  const source = openFeedSource(feed.length, 'tests', world);
  const changed = [...drawFeedChanges(source, 1_000)];
  const byNpn = new Map(feed.map(({ record }) => [record.npn, record]));
  const rows = changed.flatMap((one) => one.rows.map((row) => ({ what: one.what, ...row })));

  test('touch as many producers as wanted, each once, by ascending NPN', () => {
    const npns = changed.map(({ npn }) => Number(npn));
    expect(npns).toHaveLength(1_000);
    expect(new Set(npns).size).toBe(1_000);
    expect(npns).toEqual(npns.toSorted((a, b) => a - b));
    expect(changed.filter((one) => one.rows.length === 0)).toEqual([]);
    expect([...drawFeedChanges(source, 1_000)]).toEqual(changed);
  });

  test.each([
    'expired',
    'renewed',
    'new-line',
    'new-alias',
    'appointment-ended',
    'appointment-removed',
    'removed',
    'new',
  ])('include some that are %s', (what) => {
    expect(changed.filter((one) => one.what === what).length).toBeGreaterThan(5);
  });

  test('may touch every producer or hardly any', () => {
    expect([...drawFeedChanges(source, 0)]).toEqual([]);
    expect([...drawFeedChanges(source, 1)]).toHaveLength(1);
    const all = [...drawFeedChanges(openFeedSource(40, 'tests', world), 40)];
    expect(new Set(all.map(({ npn }) => npn)).size).toBe(40);
  });

  test('are of producers that the feed has, save for the new ones', () => {
    for (const { npn, what } of changed) expect(byNpn.has(npn)).toBe(what !== 'new');
    const taken = new Set(feed.map(({ ssn }) => ssn));
    const ssn = feedLayouts.producers.indexOf('ssn');
    const newcomers = rows.filter(({ kind, what }) => kind === 'producers' && what === 'new');
    expect(newcomers.filter(({ fields }) => taken.has(fields[ssn] || 'none'))).toEqual([]);
  });

  function find(what: string, kind: FeedChange['kind']): FeedChange[] {
    return rows.filter((row) => row.what === what && row.kind === kind);
  }

  test('replace licenses and lines that are there', () => {
    const held = [...find('renewed', 'licenses'), ...find('expired', 'licenses')];
    for (const { fields, change } of [...held, ...find('new-line', 'lines_of_authority')]) {
      const [npn = '', state, number] = fields;
      expect(change).toBe('set');
      const own = byNpn.get(npn)?.licenses ?? [];
      expect(own.some((one) => one.state === state && one.number === number)).toBe(true);
    }
  });

  test('add lines that are not there', () => {
    expect(find('new-line', 'licenses')).toEqual([]);
    for (const [npn = '', , number, name] of find('new-line', 'lines_of_authority').map(
      ({ fields }) => fields,
    )) {
      const license = byNpn.get(npn)?.licenses.find((one) => one.number === number);
      expect(license?.lines.map((line) => line.name)).not.toContain(name);
    }
  });

  test('remove and end appointments that are there, and whole producers by one row', () => {
    const removed = find('appointment-removed', 'appointments');
    for (const { fields } of [...removed, ...find('appointment-ended', 'appointments')]) {
      const [npn = '', state, company, line] = fields;
      const own = byNpn.get(npn)?.appointments ?? [];
      expect(own).toContainEqual(expect.objectContaining({ state, company, line }));
    }
    expect(new Set(removed.map(({ change }) => change))).toEqual(new Set(['remove']));
    const gone = rows.filter(({ what }) => what === 'removed');
    expect(gone.filter(({ kind, change }) => kind !== 'producers' || change !== 'remove')).toEqual(
      [],
    );
  });
});
