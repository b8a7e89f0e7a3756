import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as unknownRoute from '@/app/api/v1/[...path]/route';
import * as helperRoute from '@/app/api/v1/find-local-help/[slug]/route';
import * as searchRoute from '@/app/api/v1/find-local-help/route';
import * as documentRoute from '@/app/api/v1/openapi.json/route';
import * as placesRoute from '@/app/api/v1/places/route';
import { saveAssister } from '@/db/assister';
import { transact } from '@/db/client';
import { errorBodySchema } from '@/lib/forms/api/problem';
import { apiLimit } from '@/lib/services/rate-limit';
import { ask, counselor, houston, noParams, path, problem, search } from './support/api';
import { withDatabase } from './support/database';

withDatabase();

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
