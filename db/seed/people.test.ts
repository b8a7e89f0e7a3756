import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../lib/domain/language';
import { americanFirstNames, heritages } from './names';
import { drawPerson } from './people';
import { Random } from './random';

function drawPeople(count: number, seed = 'people') {
  const random = new Random(seed);
  return Array.from({ length: count }, () => drawPerson(random));
}

const firstNames = new Set([...americanFirstNames, ...heritages.flatMap((h) => h.firstNames)]);
const lastNames = new Set(heritages.flatMap((heritage) => heritage.lastNames));

describe('names', () => {
  it('are many', () => {
    expect(firstNames.size).toBeGreaterThanOrEqual(300);
    expect(lastNames.size).toBeGreaterThanOrEqual(500);
  });

  it('are written as people write them, once in each list', () => {
    for (const { firstNames: first, lastNames: last } of heritages) {
      expect(new Set(first).size).toBe(first.length);
      expect(new Set(last).size).toBe(last.length);
    }
    for (const name of [...firstNames, ...lastNames]) {
      expect(name).toMatch(/^\p{Lu}[\p{L}'. -]+$/u);
      expect(name).toBe(name.normalize('NFC'));
    }
  });

  it.each(["O'Brien", 'Muñoz', "D'Angelo", 'Nguyen', 'Al-Hassan', 'Okafor', 'Van Dyke'])(
    'include %s',
    (name) => {
      expect(lastNames).toContain(name);
    },
  );

  it('come with shares that add up to 100 and languages of the list', () => {
    const total = heritages.reduce((sum, heritage) => sum + heritage.share, 0);
    expect(total).toBeCloseTo(100, 6);
    for (const code of heritages.flatMap((heritage) => Object.keys(heritage.languages))) {
      expect(findLanguage(code), code).toBeDefined();
    }
  });
});

describe('drawPerson', () => {
  it('gives the same people for the same seed', () => {
    expect(drawPeople(50)).toEqual(drawPeople(50));
    expect(drawPeople(50)).not.toEqual(drawPeople(50, 'others'));
  });

  it('gives everyone English once, and some people more', () => {
    const people = drawPeople(2000);
    for (const { languages } of people) {
      expect(languages[0]).toBe('en');
      expect(new Set(languages).size).toBe(languages.length);
    }
    const spanish = people.filter((person) => person.languages.includes('es'));
    expect(spanish.length / people.length).toBeGreaterThan(0.1);
    expect(spanish.length / people.length).toBeLessThan(0.3);
  });

  it('gives suffixes and double names rarely', () => {
    const people = drawPeople(5000);
    const rate = (hits: unknown[]) => hits.length / people.length;
    expect(rate(people.filter((person) => person.suffix))).toBeCloseTo(0.02, 1);
    expect(rate(people.filter((person) => person.lastName.includes('-')))).toBeLessThan(0.06);
  });
});
