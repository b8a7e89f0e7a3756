import { expect } from 'vitest';
import * as helperRoute from '@/app/api/v1/find-local-help/[slug]/route';
import * as searchRoute from '@/app/api/v1/find-local-help/route';
import * as fileRoute from '@/app/api/v1/find-local-help.csv/route';
import * as placesRoute from '@/app/api/v1/places/route';
import { type Assister, saveAssister } from '@/db/assister';
import { transact } from '@/db/client';
import { closedAllWeek } from '@/lib/domain/hours';
import { apiSearchSchema } from '@/lib/forms/api/helper';
import { errorBodySchema } from '@/lib/forms/api/problem';

export const path = '/api/v1/find-local-help';
export const houston = 'location=77002';

/** A request as the server hands it to a route; each address has a limit of its own. */
export function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Request {
  return new Request(`http://localhost:3000${address}`, { method, headers });
}

export const noParams = { params: Promise.resolve({}) };
export const search = (query: string, headers?: Record<string, string>) =>
  searchRoute.GET(ask(`${path}?${query}`, headers), noParams);
export const file = (query: string) => fileRoute.GET(ask(`${path}.csv?${query}`), noParams);
export const places = (query: string) => placesRoute.GET(ask(`/api/v1/places?${query}`), noParams);
export const helper = (slug: string, query = '') =>
  helperRoute.GET(ask(`${path}/x${query}`), { params: Promise.resolve({ slug }) });

export async function found(query: string) {
  const response = await search(query);
  expect(response.status).toBe(200);
  return apiSearchSchema.strict().parse(await response.json());
}

export async function problem(response: Response) {
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const body = errorBodySchema.strict().parse(await response.json());
  expect(body.problems[0]).toEqual(body.error);
  return { status: response.status, ...body };
}

export const counselor: Assister = {
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

export const saveAssisters = (count: number) =>
  transact(async (db) => {
    for (let number = 1; number <= count; number++) {
      const name = `Helper ${String(number).padStart(4, '0')}`;
      await saveAssister(db, { ...counselor, id: `assister-${number}`, name });
    }
  });
