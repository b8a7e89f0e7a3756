import { describe, expect, test } from 'vitest';
import { saveAssister } from '@/db/assister';
import { transact } from '@/db/client';
import { readCsv } from '@/lib/domain/csv';
import { apiHelperSchema, apiPlacesSchema } from '@/lib/forms/api/helper';
import {
  counselor,
  file,
  found,
  helper,
  houston,
  places,
  problem,
  saveAssisters,
  search,
} from './support/api';
import { withDatabase } from './support/database';

withDatabase();

describe('a search', () => {
  test('gives everything that is public, in fixed forms', async () => {
    const body = await found(houston);
    expect(body).toMatchObject({
      place: { name: 'Houston, TX 77002', state: 'TX' },
      totals: { agents: { near: 1 }, assisters: { near: 0, elsewhere: 0 } },
      page: 1,
      pages: 1,
      pageSize: 20,
    });
    expect(body.results[0]).toMatchObject({
      kind: 'agent',
      assisterKind: null,
      name: 'Priya Raman',
      npn: '17000117',
      address: { street: '1100 Louisiana St', city: 'Houston', state: 'TX', zip: '77002' },
      phone: { number: '+17135550117', extension: null },
      email: 'agent.registered@example.com',
      website: null,
      hours: { timeZone: 'America/Chicago', weekly: { sat: [], sun: [] } },
      miles: 0,
      part: 'near',
    });
    expect(body.results[0]?.languages).toContainEqual({ code: 'ta', name: 'Tamil' });
    expect(body.results[0]?.url).toBe(
      `http://localhost:3000/find-local-help/${body.results[0]?.slug}`,
    );
  });

  test('shows an assister without what agents have', async () => {
    await transact((db) => saveAssister(db, counselor));
    const [result] = (await found(`${houston}&type=assisters`)).results;
    expect(result).toMatchObject({
      kind: 'assister',
      assisterKind: 'certified-application-counselor',
      npn: null,
      hours: null,
      openNow: null,
      markets: ['individual'],
    });
  });

  test('page by page gives everybody once, and nobody after the last page', async () => {
    await saveAssisters(45);
    const pages = [1, 2, 3, 4].map((page) => found(`${houston}&type=assisters&page=${page}`));
    const bodies = await Promise.all(pages);
    expect(bodies.map(({ page, pages: all }) => [page, all])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
      [4, 3],
    ]);
    expect(bodies.map(({ results }) => results.length)).toEqual([20, 20, 5, 0]);
    expect(new Set(bodies.flatMap(({ results }) => results.map(({ slug }) => slug))).size).toBe(45);
  });

  test('of a whole state has no distances', async () => {
    const body = await found('location=Texas');
    expect(body.place).toEqual({ name: 'Texas', state: 'TX', center: null });
    expect(body.results.map(({ miles }) => miles)).toContain(null);
  });

  test.each([
    ['', 'parameter.missing', 'location'],
    ['location=77002&radius=3', 'parameter.invalid', 'radius'],
    ['location=00000', 'place.unknown', 'location'],
    ['location=7870', 'place.invalid', 'location'],
    ['location=Qwxyz%2C%20TX', 'place.unknown', 'location'],
  ])('%j is refused', async (query, code, field) => {
    expect(await problem(await search(query))).toMatchObject({
      status: 400,
      error: { code, field },
    });
  });

  test('of a city that several states have names them', async () => {
    const { status, error, choices } = await problem(await search('location=Springfield'));
    expect([status, error.code]).toEqual([400, 'place.ambiguous']);
    expect(choices).toContain('Springfield, IL');
  });
});

describe('one helper', () => {
  test('is what the search shows, without the distance', async () => {
    const [{ miles: _, part: __, ...result } = expect.fail()] = (await found(houston)).results;
    const response = await helper(result.slug);
    expect(apiHelperSchema.strict().parse(await response.json())).toEqual(result);
  });

  test.each(['nobody-22222222', '', '%00', '../..', 'x'.repeat(5000)])(
    '%j is nobody',
    async (s) => {
      expect(await problem(await helper(s))).toMatchObject({
        status: 404,
        error: { code: 'helper.unknown', field: 'slug' },
      });
    },
  );

  test('takes no parameters', async () => {
    expect(await problem(await helper('x', '?full=1'))).toMatchObject({ status: 400 });
  });
});

test('places are suggested as a search takes them', async () => {
  const response = await places('q=aus');
  const { places: names } = apiPlacesSchema.strict().parse(await response.json());
  expect(names[0]).toBe('Austin, TX');
  expect(names.length).toBe(8);
  expect(await problem(await places('q='))).toMatchObject({ error: { field: 'q' } });
});

describe('the file', () => {
  test('holds the whole result and neutralizes formulas', async () => {
    await transact((db) => saveAssister(db, counselor));
    const response = await file(`${houston}&type=both`);
    const text = await response.text();
    const rows = [...readCsv([text])].map(({ fields }) => fields);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    const [head = [], ...people] = rows;
    expect(response.headers.get('x-total-count')).toBe(String(people.length));
    const names = people.map((row) => row[head.indexOf('name')]);
    expect(names).toEqual(expect.arrayContaining(['Priya Raman', '\'=Bayou "Health", Center']));
    const priya = people.find((row) => row.includes('Priya Raman')) ?? [];
    expect(priya[head.indexOf('phone')]).toBe('(713) 555-0117');
    expect(Number(priya[head.indexOf('longitude')])).toBeLessThan(-95);
  });

  test('begins with the mark of UTF-8', async () => {
    const bytes = new Uint8Array(await (await file(houston)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('has at most 1,000 rows and says how many there are', async () => {
    await saveAssisters(1_010);
    const response = await file(`${houston}&type=assisters`);
    const rows = [...readCsv([await response.text()])];
    expect([rows.length, response.headers.get('x-total-count')]).toEqual([1_001, '1010']);
  });
});
