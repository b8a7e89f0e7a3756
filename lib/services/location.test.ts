import { describe, expect, test } from 'vitest';
import { read } from '@/db/client';
import { withDatabase } from '@/tests/support/database';
import { findPlace, suggestPlaces } from './location';

withDatabase();

const placeOf = (text: string) => read((db) => findPlace(db, text));

describe('a place', () => {
  test.each([
    ['78701', 'Austin, TX 78701', 'TX'],
    ['78701-1234', 'Austin, TX 78701', 'TX'],
    ['Austin, TX 78701', 'Austin, TX 78701', 'TX'],
    ['austin tx', 'Austin, TX', 'TX'],
    ['Austin, Texas', 'Austin, TX', 'TX'],
    ['St. Louis, MO', 'Saint Louis, MO', 'MO'],
    ['ft worth texas', 'Fort Worth, TX', 'TX'],
    ['Washington, D.C.', 'Washington, DC', 'DC'],
    ['New York', 'New York, NY', 'NY'],
    ['NYC', 'New York, NY', 'NY'],
    ['Mayagüez PR', 'Mayagüez, PR', 'PR'],
    ['mayaguez pr', 'Mayagüez, PR', 'PR'],
    ['Kansas City, KS', 'Kansas City, KS', 'KS'],
  ])('%s', async (text, name, state) => {
    expect(await placeOf(text)).toMatchObject({
      name,
      state,
      center: { latitude: expect.any(Number), longitude: expect.any(Number) },
    });
  });

  test('a city is searched from where its people live', async () => {
    const place = await placeOf('Austin, TX');
    expect(place).toMatchObject({
      center: {
        latitude: expect.closeTo(30.27, 0),
        longitude: expect.closeTo(-97.74, 0),
      },
    });
  });
});

describe('a whole state', () => {
  test.each([
    ['TX', 'Texas', 'TX'],
    ['west virginia', 'West Virginia', 'WV'],
    ['Washington', 'Washington', 'WA'],
    ['Indiana', 'Indiana', 'IN'],
    ['New York State', 'New York', 'NY'],
    ['state of new york', 'New York', 'NY'],
    ['PR', 'Puerto Rico', 'PR'],
  ] as const)('%s', async (text, name, state) => {
    expect(await placeOf(text)).toEqual({ name, state, center: null });
  });
});

describe('a choice', () => {
  test('between states, most populous first', async () => {
    const refused = await placeOf('Austin');
    expect(refused).toMatchObject({ errors: { location: { code: 'location.choose' } } });
    const choices = 'choices' in refused ? refused.choices : [];
    expect(choices[0]).toBe('Austin, TX');
    expect(choices).toContain('Austin, MN');
    expect(new Set(choices).size).toBe(choices.length);
  });

  test('leads to a place each time', async () => {
    const refused = await placeOf('Springfield');
    const choices = 'choices' in refused ? refused.choices : [];
    expect(choices.length).toBeGreaterThan(10);
    for (const choice of choices) expect(await placeOf(choice)).toMatchObject({ name: choice });
  });

  test('when the city is in other states only', async () => {
    expect(await placeOf('Austin, CA')).toMatchObject({
      errors: {
        location: {
          code: 'location.other-state',
          params: { city: 'Austin', state: 'California' },
        },
      },
      choices: expect.arrayContaining(['Austin, TX']),
    });
  });
});

describe('no place', () => {
  test.each([
    ['', 'location.required'],
    ['00000', 'zip.unknown'],
    ['7870', 'zip.invalid'],
    ['Qwxyz', 'location.unknown'],
    ['Qwxyz, TX', 'location.unknown'],
    ['<script>alert(1)</script>', 'location.unknown'],
    ["'; DROP TABLE zip_code; --", 'location.unknown'],
    ['%', 'location.invalid'],
    ['\u202eAustin', 'location.choose'],
  ])('%j', async (text, code) => {
    expect(await placeOf(text)).toMatchObject({ errors: { location: { code } } });
  });
});

describe('suggestions', () => {
  test.each([
    ['aust', ['Austin, TX']],
    ['AUSTIN, T', ['Austin, TX']],
    ['austin, minn', ['Austin, MN']],
    ['Springfield, M', ['Springfield, MA', 'Springfield, MO']],
    ['st lou', ['Saint Louis, MO']],
    ['mayagü', ['Mayagüez, PR']],
    ['n las', ['North Las Vegas, NV']],
  ])('%s', async (prefix, first) => {
    expect((await suggestPlaces(prefix)).slice(0, first.length)).toEqual(first);
  });

  test('are at most as many as asked for, each a place', async () => {
    const names = await suggestPlaces('san', 5);
    expect(names).toHaveLength(5);
    for (const name of names) expect(await placeOf(name)).toMatchObject({ name });
  });

  test.each(['', ' ', ',', ', TX', '%', '7870', 'Qwxyz', "';--", '\u{10ffff}'])(
    '%j suggests nothing',
    async (prefix) => {
      expect(await suggestPlaces(prefix)).toEqual([]);
    },
  );
});
