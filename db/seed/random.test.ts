import { describe, expect, it } from 'vitest';
import { Random } from './random';

function draw<T>(count: number, from: (random: Random) => T, seed: string | number = 1): T[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => from(random));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('Random', () => {
  it('repeats itself for the same seed, also across releases', () => {
    const first = draw(5, (random) => random.int(0, 999), 'sandbox');
    expect(first).toEqual(draw(5, (random) => random.int(0, 999), 'sandbox'));
    expect(first).toMatchInlineSnapshot(`
      [
        87,
        189,
        214,
        324,
        954,
      ]
    `);
  });

  it('differs between close seeds from the first number on', () => {
    const firsts = Array.from({ length: 100 }, (_, seed) => new Random(seed).next());
    expect(new Set(firsts).size).toBe(100);
    expect(mean(firsts)).toBeGreaterThan(0.4);
    expect(mean(firsts)).toBeLessThan(0.6);
  });

  it('spreads evenly from 0 to below 1', () => {
    const values = draw(20000, (random) => random.next());
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
    const tenths = Map.groupBy(values, (value) => Math.floor(value * 10));
    for (const group of tenths.values()) expect(Math.abs(group.length - 2000)).toBeLessThan(250);
  });

  it('gives whole numbers with both ends', () => {
    const values = draw(1000, (random) => random.int(-1, 2));
    expect([...new Set(values)].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
    expect(() => new Random(1).int(2, 1)).toThrow(RangeError);
  });

  it('picks every item of a list', () => {
    expect(new Set(draw(200, (random) => random.pick(['a', 'b', 'c']))).size).toBe(3);
    expect(() => new Random(1).pick([])).toThrow(RangeError);
  });

  it('weighs items', () => {
    const values = draw(10000, (random) => random.weighted(['a', 'b', 'c'], [1, 0, 3]));
    expect(values).not.toContain('b');
    expect(values.filter((value) => value === 'c').length / 10000).toBeCloseTo(0.75, 1);
  });

  it('refuses weights that make no choice', () => {
    expect(() => new Random(1).weighted(['a'], [])).toThrow(RangeError);
    expect(() => new Random(1).weighted(['a', 'b'], [0, 0])).toThrow(RangeError);
  });

  it('takes chances', () => {
    expect(draw(100, (random) => random.chance(0))).not.toContain(true);
    expect(draw(100, (random) => random.chance(1))).not.toContain(false);
    const rate = mean(draw(10000, (random) => Number(random.chance(0.2))));
    expect(rate).toBeCloseTo(0.2, 1);
  });
});
