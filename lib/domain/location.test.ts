import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralPlace, cityKeys, readLocation } from './location';

describe('readLocation: ZIP codes', () => {
  test.each([
    ['78701'],
    [' 78701 '],
    ['78701-1234'],
    ['78701–1234'],
    ['787011234'],
    ['78701 1234'],
    ['７８７０１'],
    ['Austin, TX 78701'],
    ['TX 78701'],
    ['Austin TX 78701-1234'],
  ])('%j', (text) => {
    expect(readLocation(text)).toEqual({ zip: '78701' });
  });
});

describe('readLocation: cities', () => {
  test.each([
    ['Austin, TX', 'Austin', 'TX'],
    ['austin tx', 'austin', 'TX'],
    ['Austin, Texas', 'Austin', 'TX'],
    ['AUSTIN , texas', 'AUSTIN', 'TX'],
    ['Austin,TX', 'Austin', 'TX'],
    ['New York, New York', 'New York', 'NY'],
    ['Charleston West Virginia', 'Charleston', 'WV'],
    ['Washington, D.C.', 'Washington', 'DC'],
    ['DC', 'Washington', 'DC'],
    ['District of Columbia', 'Washington', 'DC'],
    ['Kansas City Kansas', 'Kansas City', 'KS'],
    ['San Juan Puerto Rico', 'San Juan', 'PR'],
    ['Austin', 'Austin', null],
    ['New York', 'New York', null],
    ['Texas', 'Texas', null],
  ])('%j', (text, city, state) => {
    const location = readLocation(text);
    expect('readings' in location && location.readings[0]).toEqual({ city, state });
  });

  test('the whole text as a city comes last, for names that end like a state', () => {
    expect(readLocation('West Virginia')).toEqual({
      readings: [
        { city: 'West', state: 'VA' },
        { city: 'West Virginia', state: null },
      ],
    });
  });
});

describe('readLocation: whole states', () => {
  test.each([
    ['New York State', 'NY'],
    ['washington state', 'WA'],
    ['State of Texas', 'TX'],
    ['the state of DC', 'DC'],
  ])('%j', (text, state) => {
    expect(readLocation(text)).toEqual({ state });
  });

  test.each([['State College'], ['Penn State'], ['state of mind']])('but not %j', (text) => {
    expect(readLocation(text)).toHaveProperty('readings');
  });
});

describe('readLocation: what is no place', () => {
  test.each([
    ['', 'location.required'],
    ['   ', 'location.required'],
    ['7870', 'zip.invalid'],
    ['787011', 'zip.invalid'],
    ['78701-12', 'zip.invalid'],
    ['!?', 'location.invalid'],
    ['😀', 'location.invalid'],
    ['x'.repeat(81), 'location.invalid'],
  ])('%j', (text, fault) => {
    expect(readLocation(text)).toEqual({ fault });
  });

  test('any text has an answer', () => {
    const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const text = fc.oneof(fc.string({ unit: codeUnit }), fc.string());
    fc.assert(
      fc.property(text, (typed) => {
        const location = readLocation(typed);
        if ('readings' in location) expect(location.readings.length).toBeGreaterThan(0);
        else expect(Object.values(location)[0]).toBeTruthy();
      }),
    );
  });
});

describe('cityKeys', () => {
  test.each([
    ['St. Louis', 'saintlouis'],
    ['Saint Louis', 'saintlouis'],
    ['Ft Worth', 'fortworth'],
    ['Mount Zion', 'mtzion'],
    ['Port St Lucie', 'portsaintlucie'],
    ['N Las Vegas', 'northlasvegas'],
    ['NYC', 'newyork'],
    ['New York City', 'newyork'],
    ['Cañon City', 'canoncity'],
    ["Coeur d'Alene", 'coeurdalene'],
    ['constructor', 'constructor'],
    ['__proto__ valueOf', 'protovalueof'],
  ])('%s', (city, key) => {
    expect(cityKeys(city)).toContain(key);
    expect(cityKeys(city).filter((one) => typeof one !== 'string')).toEqual([]);
  });
});

describe('centralPlace', () => {
  const at = (latitude: number, longitude: number, population: number) => ({
    latitude,
    longitude,
    population,
  });

  test('is the ZIP code nearest to where the people are', () => {
    const middle = at(30.27, -97.74, 1_000);
    const places = [at(30.6, -97.7, 100), middle, at(30.0, -97.8, 100)] as const;
    expect(centralPlace([...places])).toBe(middle);
  });

  test('works without any population', () => {
    const only = at(30, -97, 0);
    expect(centralPlace([only])).toBe(only);
  });
});
