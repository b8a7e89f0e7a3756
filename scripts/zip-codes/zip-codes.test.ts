import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isStateCode, states } from '../../lib/domain/state';
import { milesBetween } from './distance';
import { statePopulations } from './population';
import { header, unpackCells } from './tsv';

const packed = readFileSync(new URL('../../db/seed/data/zip-codes.tsv.gz', import.meta.url));
const [firstLine, ...lines] = unpackCells(packed);
const rows = lines.map(toRow);
const byZip = new Map(rows.map((row) => [row.zip, row]));

function toRow(cells: readonly string[]) {
  const [zip, city, state, county, countyFips, latitude, longitude, timeZone, population, source] =
    cells;
  return {
    ...{ zip, city, state, county, countyFips, timeZone, source },
    point: { latitude: Number(latitude), longitude: Number(longitude) },
    digits: `${latitude} ${longitude} ${population}`,
    population: Number(population),
  };
}

function strays(isFine: (row: (typeof rows)[number]) => boolean): string[] {
  return rows.filter((row) => !isFine(row)).map((row) => `${row.zip} ${row.city} ${row.state}`);
}

describe('the ZIP code table', () => {
  it('has a header, then one row per ZIP in order', () => {
    expect(firstLine).toEqual([...header]);
    expect(rows.length).toBeGreaterThan(41_500);
    expect(rows.length).toBeLessThan(43_000);
    const zips = rows.map((row) => row.zip);
    expect(new Set(zips).size).toBe(zips.length);
    expect(zips).toEqual(zips.toSorted());
  });

  it('is packed without a date, so that building again changes nothing', () => {
    expect([...packed.subarray(4, 8), packed[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  it('has well-formed cells', () => {
    expect(lines.filter((cells) => cells.length !== header.length)).toEqual([]);
    expect(strays((row) => /^\d{5}$/.test(row.zip ?? ''))).toEqual([]);
    expect(strays((row) => /^\d{5}$/.test(row.countyFips ?? ''))).toEqual([]);
    expect(strays((row) => /^-?\d+\.\d{5} -?\d+\.\d{5} \d+$/.test(row.digits))).toEqual([]);
    expect(strays((row) => /^(gazetteer|geonames|neighbor)$/.test(row.source ?? ''))).toEqual([]);
    expect(strays((row) => /^\p{Lu}[\p{L}' .&-]+$/u.test(row.city ?? ''))).toEqual([]);
    expect(strays((row) => /^\p{L}[\p{L}' .-]+$/u.test(row.county ?? ''))).toEqual([]);
  });

  it('keeps to the 56 jurisdictions and covers each', () => {
    expect(strays((row) => isStateCode(row.state))).toEqual([]);
    expect(new Set(rows.map((row) => row.state)).size).toBe(56);
  });

  it('puts every ZIP into a county of its state', () => {
    const fips = new Map<string | undefined, string>(states.map((s) => [s.code, s.fips]));
    expect(strays((row) => row.countyFips?.slice(0, 2) === fips.get(row.state))).toEqual([]);
  });

  it('has time zones that Intl knows', () => {
    for (const timeZone of new Set(rows.map((row) => row.timeZone))) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
    }
  });

  it('shares out each state its census population', () => {
    const groups = Map.groupBy(rows, (row) => row.state);
    for (const { code } of states) {
      const sum = (groups.get(code) ?? []).reduce((total, row) => total + row.population, 0);
      expect(Math.abs(sum - statePopulations[code]) / statePopulations[code], code).toBeLessThan(
        0.001,
      );
    }
  });
});

// Coordinates of well-known places (city halls, post offices, landmarks), from general knowledge.
describe.each([
  ['10001', 'New York', 'NY', 'New York', 'America/New_York', 40.7506, -73.9971],
  ['20500', 'Washington', 'DC', 'District of Columbia', 'America/New_York', 38.8977, -77.0365],
  ['33109', 'Miami Beach', 'FL', 'Miami-Dade', 'America/New_York', 25.761, -80.141],
  ['60601', 'Chicago', 'IL', 'Cook', 'America/Chicago', 41.8857, -87.6229],
  ['73301', 'Austin', 'TX', 'Travis', 'America/Chicago', 30.3072, -97.756],
  ['75072', 'McKinney', 'TX', 'Collin', 'America/Chicago', 33.19, -96.69],
  ['77002', 'Houston', 'TX', 'Harris', 'America/Chicago', 29.7604, -95.3698],
  ['78701', 'Austin', 'TX', 'Travis', 'America/Chicago', 30.2672, -97.7431],
  ['80202', 'Denver', 'CO', 'Denver', 'America/Denver', 39.7516, -104.9977],
  ['85003', 'Phoenix', 'AZ', 'Maricopa', 'America/Phoenix', 33.4484, -112.074],
  ['90210', 'Beverly Hills', 'CA', 'Los Angeles', 'America/Los_Angeles', 34.0901, -118.4065],
  ['96813', 'Honolulu', 'HI', 'Honolulu', 'Pacific/Honolulu', 21.3069, -157.8583],
  ['99501', 'Anchorage', 'AK', 'Anchorage', 'America/Anchorage', 61.2181, -149.9003],
  ['99503', 'Anchorage', 'AK', 'Anchorage', 'America/Anchorage', 61.19, -149.893],
  ['99701', 'Fairbanks', 'AK', 'Fairbanks North Star', 'America/Anchorage', 64.8378, -147.7164],
  ['00901', 'San Juan', 'PR', 'San Juan', 'America/Puerto_Rico', 18.4655, -66.1057],
  ['00802', 'St. Thomas', 'VI', 'St. Thomas', 'America/St_Thomas', 18.3419, -64.9307],
  ['96910', 'Hagåtña', 'GU', 'Guam', 'Pacific/Guam', 13.4745, 144.7504],
])('ZIP %s', (zip, city, state, county, timeZone, latitude, longitude) => {
  it(`is ${city}, ${state}`, () => {
    expect(byZip.get(zip)).toMatchObject({ city, state, county, timeZone });
  });

  it('lies within 3 miles of where it is', () => {
    const point = byZip.get(zip)?.point ?? { latitude: 0, longitude: 0 };
    expect(milesBetween(point, { latitude, longitude })).toBeLessThan(3);
  });
});

describe('Alaska', () => {
  it('holds every Alaska ZIP', () => {
    const strayed = rows.filter(({ state, point: { latitude, longitude } }) => {
      if (state !== 'AK') return false;
      const west = longitude < -129 || longitude > 172;
      return !west || latitude < 51 || latitude > 72;
    });
    expect(strayed).toEqual([]);
  });
});

describe('city names', () => {
  it.each([
    ['63366', "O'Fallon"],
    ['78501', 'McAllen'],
    ['83814', "Coeur d'Alene"],
    ['60115', 'DeKalb'],
    ['00680', 'Mayagüez'],
    ['00961', 'Bayamón'],
    ['54935', 'Fond du Lac'],
    ['50317', 'Des Moines'],
    ['98184', 'Seattle'],
    ['07701', 'Red Bank'],
  ])('of %s is %s', (zip, city) => {
    expect(byZip.get(zip)?.city).toBe(city);
  });

  it('are as the Postal Service has them where no rule applies', () => {
    expect(byZip.get('63101')?.city).toBe('Saint Louis');
  });
});
