import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineFile, parseOutlines } from '../../db/outline';
import { mapViewOfState, project } from '../../lib/domain/map';
import { type Outlines, readOutlines } from '../../lib/domain/outline';
import { type StateCode, stateCodes } from '../../lib/domain/state';
import { listAbroad } from './abroad';
import { loadTopology, packArcs } from './topology';

const bytes = readFileSync(outlineFile);
const file = parseOutlines(bytes);
const outlines: Outlines = readOutlines(file);

describe('the file of outlines', () => {
  test('is small', () => {
    expect(bytes.length).toBeLessThan(700_000);
  });

  test('holds what the sources hold today', () => {
    expect(file.arcs).toEqual(packArcs(loadTopology()));
    expect(file.abroad).toEqual(listAbroad());
  });

  test('has every state, and counties in each', () => {
    expect(file.states.map(([state]) => state)).toEqual(stateCodes);
    expect([...new Set(file.counties.map(([state]) => state))]).toEqual(stateCodes);
  });

  test('has each line between counties once', () => {
    const kinds = Object.groupBy(outlines.lines, ({ kind }) => kind);
    expect(kinds.county?.length).toBe(7815);
    expect(kinds.state?.length).toBe(1227);
    expect(kinds.coast?.length).toBe(753);
  });

  test('names towns, the largest of them first', () => {
    const first = file.towns.slice(0, 20).map(([name]) => name);
    expect(first).toContain('Chicago');
    expect(file.towns.length).toBeGreaterThan(25_000);
    expect(file.towns.filter(([name]) => /Naval|Afb|JBPHH/.test(name))).toEqual([]);
  });
});

describe.each(outlines.states.map((area) => [area.name, area] as const))('%s', (name, area) => {
  test('is on its map, and fills it', () => {
    const view = mapViewOfState(name as StateCode);
    const spots = area.rings
      .flat()
      .map(([longitude, latitude]) => project(view, { latitude, longitude }));
    const [left, right] = rangeOf(spots.map(({ x }) => x));
    const [top, bottom] = rangeOf(spots.map(({ y }) => y));
    expect(Math.min(left, top)).toBeGreaterThan(0);
    expect(Math.max(right, bottom)).toBeLessThan(100);
    expect(Math.max(right - left, bottom - top)).toBeGreaterThan(60);
  });
});

function rangeOf(values: readonly number[]): [least: number, most: number] {
  return [
    values.reduce((least, value) => Math.min(least, value)),
    values.reduce((most, value) => Math.max(most, value)),
  ];
}
