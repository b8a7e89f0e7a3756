import { describe, expect, test } from 'vitest';
import { feedKinds, feedLayouts } from '@/lib/domain/feed';
import { lastNameKey, nameKey } from '@/lib/domain/name';
import { isFeinShape, isNpnShape, type ProducerName } from '@/lib/domain/producer';
import { findSsnFault } from '@/lib/domain/ssn';
import { drawFeed, drawFeedProducer, feedRowsOf, openFeedSource } from './feed';
import { loadFeedWorld } from './feed-world';
import { personas } from './persona-list';

const world = loadFeedWorld();
const feed = [...drawFeed(6_000, 'tests', world)];
const records = feed.map(({ record }) => record);
const licenses = records.flatMap(({ npn, licenses: own }) => own.map((one) => ({ npn, ...one })));

function findRepeated(values: readonly (string | null)[]): string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  for (const value of values) {
    if (value === null) continue;
    if (seen.has(value)) repeated.push(value);
    seen.add(value);
  }
  return repeated;
}

function shareOf<T>(all: readonly T[], isHit: (one: T) => boolean): number {
  return all.filter(isHit).length / all.length;
}

describe('a feed', () => {
  test('is the same each time, and another for another seed', () => {
    const again = [...drawFeed(200, 'tests', world)];
    expect(again).toEqual([...drawFeed(200, 'tests', world)]);
    const others = [...drawFeed(200, 'other tests', world)];
    expect(others.map(({ ssn }) => ssn)).not.toEqual(again.map(({ ssn }) => ssn));
  });

  test('gives any producer without those before', () => {
    const source = openFeedSource(feed.length, 'tests', world);
    for (const index of [5_999, 29, 0])
      expect(drawFeedProducer(source, index)).toEqual(feed[index]);
  });

  test.each([1, 2, 3, 7, 29, 30, 31])('may have %i producers', (count) => {
    const npns = [...drawFeed(count, 'few', world)].map(({ record }) => Number(record.npn));
    expect(npns).toEqual(npns.toSorted((a, b) => a - b));
    expect(new Set(npns).size).toBe(count);
  });

  test('has people and agencies with what the layout asks of each', () => {
    for (const { record, ssn } of feed) {
      const isAgency = record.kind === 'agency';
      expect(ssn === null).toBe(isAgency);
      expect(record.fein !== null).toBe(isAgency);
      expect(record.name.first === '').toBe(isAgency);
      expect(record.name.last).not.toBe('');
      expect(record.ssnHmac).toBeNull();
    }
    expect(shareOf(records, ({ kind }) => kind === 'agency')).toBeCloseTo(1 / 30, 4);
  });

  test('has numbers of the right shape, each once', () => {
    expect(records.filter(({ npn }) => !isNpnShape(npn))).toEqual([]);
    expect(records.filter(({ fein }) => fein && !isFeinShape(fein))).toEqual([]);
    expect(feed.filter(({ ssn }) => ssn && findSsnFault(ssn, true))).toEqual([]);
    expect(findRepeated(records.map(({ npn }) => npn))).toEqual([]);
    expect(findRepeated(records.map(({ fein }) => fein))).toEqual([]);
    expect(findRepeated(feed.map(({ ssn }) => ssn))).toEqual([]);
  });

  test('has ascending NPNs, most of seven or eight digits', () => {
    const npns = records.map(({ npn }) => Number(npn));
    expect(npns).toEqual(npns.toSorted((a, b) => a - b));
    expect(shareOf(records, ({ npn }) => /^\d{7,8}$/.test(npn))).toBeGreaterThan(0.8);
    expect(new Set(records.map(({ npn }) => npn.length))).toContain(10);
  });

  test('has each license once, and its number once in a state', () => {
    expect(findRepeated(licenses.map(({ state, number }) => `${state} ${number}`))).toEqual([]);
    expect(findRepeated(licenses.map(({ npn, state }) => `${npn} ${state}`))).toEqual([]);
  });

  test('has about five licenses each, every one with lines', () => {
    const each = licenses.length / records.length;
    expect(each).toBeGreaterThan(4.5);
    expect(each).toBeLessThan(5.5);
    expect(licenses.filter(({ lines }) => lines.length === 0)).toEqual([]);
    for (const { lines } of licenses)
      expect(findRepeated(lines.map((line) => line.name))).toEqual([]);
  });

  test('has alternate names and regulatory actions, here and there', () => {
    const aliased = shareOf(records, ({ aliases }) => aliases.length > 0);
    expect(aliased).toBeGreaterThan(0.03);
    expect(aliased).toBeLessThan(0.07);
    const acted = shareOf(records, ({ actions }) => actions.length > 0);
    expect(acted).toBeGreaterThan(0.002);
    expect(acted).toBeLessThan(0.01);
  });

  test('has actions and appointments that end after they begin and say why', () => {
    for (const { actions } of records) {
      expect(findRepeated(actions.map(({ reference }) => reference))).toEqual([]);
      for (const one of actions)
        expect(one.endedOn === null || one.endedOn > one.effectiveOn).toBe(true);
    }
    const appointments = records.flatMap((record) => record.appointments);
    expect(appointments.length).toBeGreaterThan(1_000);
    for (const one of appointments) {
      expect(one.terminatedOn === null || one.terminatedOn >= one.effectiveOn).toBe(true);
      expect(one.terminationReason === '').toBe(one.terminatedOn === null);
    }
  });

  test('takes no number and no name from the personas', () => {
    const claimed = new Set(personas.flatMap(({ npn, nipr }) => [npn, nipr?.npn ?? npn]));
    expect(records.filter(({ npn }) => claimed.has(npn) || /^1[78]\d{6}$/.test(npn))).toEqual([]);
    const names = new Set(personas.map(({ name, nipr }) => keyOf(nipr?.name ?? name)));
    expect(records.filter(({ name }) => names.has(keyOf(name)))).toEqual([]);
  });

  test('has rows of as many fields as the layout, the SSN in its column', () => {
    for (const producer of feed.slice(0, 500)) {
      const rows = feedRowsOf(producer);
      const { npn, licenses: own } = producer.record;
      expect(rows.producers[0]?.[feedLayouts.producers.indexOf('ssn')]).toBe(producer.ssn ?? '');
      expect(rows.licenses).toHaveLength(own.length);
      for (const kind of feedKinds) {
        expect(rows[kind].filter((row) => row.length !== feedLayouts[kind].length)).toEqual([]);
        expect(rows[kind].filter((row) => row[0] !== npn)).toEqual([]);
      }
    }
  });
});

function keyOf({ first, last }: ProducerName): string {
  return `${nameKey(first)} ${lastNameKey(last)}`;
}
