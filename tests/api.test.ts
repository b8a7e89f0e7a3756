import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as unknownRoute from '@/app/api/v1/[...path]/route';
import * as helperRoute from '@/app/api/v1/find-local-help/[slug]/route';
import * as searchRoute from '@/app/api/v1/find-local-help/route';
import * as fileRoute from '@/app/api/v1/find-local-help.csv/route';
import * as documentRoute from '@/app/api/v1/openapi.json/route';
import * as placesRoute from '@/app/api/v1/places/route';
import { type Assister, saveAssister } from '@/db/assister';
import { transact } from '@/db/client';
import { readCsv } from '@/lib/domain/csv';
import { closedAllWeek } from '@/lib/domain/hours';
import { apiHelperSchema, apiPlacesSchema, apiSearchSchema } from '@/lib/forms/api/helper';
import { errorBodySchema } from '@/lib/forms/api/problem';
import { apiLimit } from '@/lib/services/rate-limit';
import { withDatabase } from './support/database';

withDatabase();

const path = '/api/v1/find-local-help';
const houston = 'location=77002';

/** A request as the server hands it to a route; each address has a limit of its own. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Request {
  return new Request(`http://localhost:3000${address}`, { method, headers });
}

const noParams = { params: Promise.resolve({}) };
const search = (query: string, headers?: Record<string, string>) =>
  searchRoute.GET(ask(`${path}?${query}`, headers), noParams);
const file = (query: string) => fileRoute.GET(ask(`${path}.csv?${query}`), noParams);
const places = (query: string) => placesRoute.GET(ask(`/api/v1/places?${query}`), noParams);
const helper = (slug: string, query = '') =>
  helperRoute.GET(ask(`${path}/x${query}`), { params: Promise.resolve({ slug }) });

async function found(query: string) {
  const response = await search(query);
  expect(response.status).toBe(200);
  return apiSearchSchema.strict().parse(await response.json());
}

async function problem(response: Response) {
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const body = errorBodySchema.strict().parse(await response.json());
  expect(body.problems[0]).toEqual(body.error);
  return { status: response.status, ...body };
}

const counselor: Assister = {
  id: 'assister-1',
  kind: 'certified-application-counselor',
  name: '=Bayou "Health", Center',
  street: '1 Main St',
  city: 'Houston',
  state: 'TX',
  zip: '77002-1234',
  phone: '7135550100',
  email: 'help@example.org',
  website: '',
  hours: closedAllWeek,
  languages: ['vi', 'es'],
  acceptsTexts: false,
};

const saveAssisters = (count: number) =>
  transact(async (db) => {
    for (let number = 1; number <= count; number++) {
      const name = `Helper ${String(number).padStart(4, '0')}`;
      await saveAssister(db, { ...counselor, id: `assister-${number}`, name });
    }
  });

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

describe('manners', () => {
  test('an answer is kept by its ETag, and by HEAD without its body', async () => {
    const first = await search(houston);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await search(houston, { 'If-None-Match': known });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([
        304,
        etag,
        '',
      ]);
    }
    expect((await search(houston, { 'If-None-Match': '"other"' })).status).toBe(200);
    const head = await searchRoute.HEAD(ask(`${path}?${houston}`, {}, 'HEAD'), noParams);
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  });

  test('an answer that changed has another ETag', async () => {
    const before = (await search(houston)).headers.get('etag');
    await transact((db) => saveAssister(db, counselor));
    expect((await search(houston)).headers.get('etag')).not.toBe(before);
  });

  test('a page of another site may read, and nobody may write', async () => {
    const preflight = await searchRoute.OPTIONS(ask(path, {}, 'OPTIONS'), noParams);
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-max-age': '86400',
    });
    const { POST, PUT, PATCH, DELETE } = searchRoute;
    for (const refuse of [POST, PUT, PATCH, DELETE]) {
      const response = await refuse(ask(path, {}, 'POST'), noParams);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(await problem(response)).toMatchObject({ status: 405 });
    }
  });

  test('requests are counted by address', async () => {
    const from = (address: string) => search('location=0', { 'X-Forwarded-For': address });
    const first = await from('192.0.2.1');
    expect(first.headers.get('ratelimit-limit')).toBe(String(apiLimit.attempts));
    expect(first.headers.get('ratelimit-remaining')).toBe(String(apiLimit.attempts - 1));
    for (let sent = 1; sent < apiLimit.attempts; sent++) await from('192.0.2.1');
    const refused = await from('192.0.2.1');
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(apiLimit.ms / 1000);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(await problem(refused)).toMatchObject({ status: 429, error: { code: 'rate.exceeded' } });
    expect((await from('192.0.2.2')).status).toBe(400);
  });

  test('an unknown address below it is answered in JSON', async () => {
    const params = Promise.resolve({ path: ['nothing'] });
    expect(await problem(await unknownRoute.GET(ask('/api/v1/nothing'), { params }))).toMatchObject(
      {
        status: 404,
        error: { code: 'address.unknown' },
      },
    );
  });

  test('the description is served', async () => {
    const response = await documentRoute.GET(ask('/api/v1/openapi.json'), noParams);
    expect(await response.json()).toMatchObject({ openapi: '3.1.0' });
  });
});

test('500 texts that have broken other programs get a clear answer everywhere', async () => {
  const naughty = [
    ...['', ' ', '\u0000', "' OR 1=1 --", '<script>alert(1)</script>', '"><img src=x>'],
    ...['../../etc/passwd', '%00%ff%c0', '#{7*7}', 'NaN', '-1', '1e309', '９９９９９', 'ﷺ'],
    ...['\u202Etest', '🏳️‍🌈', '78701-', '0', '__proto__', 'constructor', 'x'.repeat(10_000)],
  ];
  const texts = [
    ...naughty,
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), 500 - naughty.length),
  ];
  const names = ['location', 'radius', 'language', 'open', 'who', 'page', 'sort'];
  let number = 0;
  for (const text of texts) {
    const others = new URLSearchParams(houston);
    others.append(names[number++ % names.length] ?? '', text);
    if (number % 3 === 0) others.append(text, text);
    const headers = { 'X-Forwarded-For': `198.51.100.${number % 250}` };
    const responses = [
      await search(String(others), headers),
      await search(String(new URLSearchParams({ location: text })), headers),
      await helperRoute.GET(ask(`${path}/x`, headers), {
        params: Promise.resolve({ slug: text }),
      }),
      await placesRoute.GET(
        ask(`/api/v1/places?${new URLSearchParams({ q: text })}`, headers),
        noParams,
      ),
    ];
    for (const response of responses) {
      expect([200, 400, 404], JSON.stringify(text)).toContain(response.status);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      const body = await response.json();
      if (response.status !== 200) errorBodySchema.strict().parse(body);
    }
  }
}, 120_000);
