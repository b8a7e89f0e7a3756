import { globSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { locales } from '@/lib/domain/locale';
import { mostRows } from '@/lib/services/find-local-help-api';
import { helpQuerySchema } from '../find-local-help';
import { exampleError, exampleHelper, examplePlaces, exampleSearch } from './examples';
import { apiHelperSchema, apiPlacesSchema, apiSearchSchema } from './helper';
import { buildApiDocument } from './openapi';
import { errorBodySchema } from './problem';

const server = 'https://portal.example.com';
const document = buildApiDocument(server, 'en');

/** Every object in a document, with the way to it. */
function* walk(value: unknown, path = '#'): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) {
    yield* walk(inner, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  }
}

describe('the document', () => {
  test.each(locales)('is OpenAPI 3.1 (%s)', async (locale) => {
    const validator = new Validator();
    const built = JSON.parse(JSON.stringify(buildApiDocument(server, locale)));
    expect(await validator.validate(built)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('each reference leads to something', () => {
    const found = new Map(walk(document));
    const references = [...found.values()].flatMap(({ $ref }) => ($ref ? [String($ref)] : []));
    expect(new Set(references)).toEqual(
      new Set(
        ['Helper', 'Match', 'Search', 'Places', 'Error'].map((n) => `#/components/schemas/${n}`),
      ),
    );
    expect(references.filter((reference) => !found.has(reference))).toEqual([]);
  });

  test.each(locales)('each part has a description, in its own language (%s)', (locale) => {
    const built = buildApiDocument(server, locale);
    const described = [...walk(built)].filter(([, value]) => 'description' in value);
    const named = described.filter(([, value]) => typeof value.description === 'string');
    expect(named.filter(([, { description }]) => description === '')).toEqual([]);
    const [english, spanish] = locales.map((one) => new Map(walk(buildApiDocument(server, one))));
    expect([...(english?.keys() ?? [])]).toEqual([...(spanish?.keys() ?? [])]);
    const same = [...(english ?? [])].filter(
      ([path, value]) =>
        typeof value.description === 'string' &&
        spanish?.get(path)?.description === value.description,
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });

  test('the examples are what the schemas say', () => {
    expect(apiHelperSchema.strict().safeParse(exampleHelper(server)).error).toBeUndefined();
    expect(apiSearchSchema.strict().safeParse(exampleSearch(server)).error).toBeUndefined();
    expect(apiPlacesSchema.strict().safeParse(examplePlaces).error).toBeUndefined();
    expect(errorBodySchema.strict().safeParse(exampleError).error).toBeUndefined();
  });

  test('it says how many rows a file has at most', () => {
    const { description } = document.paths['/api/v1/find-local-help.csv']?.get ?? {};
    expect(description).toContain(`at most ${mostRows.toLocaleString('en-US')} rows`);
  });

  test('it names every route of the API, and no other', () => {
    const files = globSync('app/api/v1/**/route.ts').map((file) => file.replaceAll('\\', '/'));
    const paths = files
      .map((file) => file.replace(/^app|\/route\.ts$/g, '').replace(/\[(\w+)\]/g, '{$1}'))
      .filter((path) => !path.includes('[...'));
    expect(Object.keys(document.paths).sort()).toEqual(paths.sort());
  });
});

describe('the parameters of a search', () => {
  const namesOf = (path: string) => document.paths[path]?.get.parameters.map(({ name }) => name);

  test('are those of the page', () => {
    const page = (helpQuerySchema as unknown as z.ZodPipe<z.ZodObject>).in;
    expect(page).toBeInstanceOf(z.ZodObject);
    const names = Object.keys(page.shape);
    expect(names).toContain('location');
    expect(namesOf('/api/v1/find-local-help')?.sort()).toEqual(names.sort());
  });

  test('are all but the page for a file', () => {
    const names = namesOf('/api/v1/find-local-help')?.filter((name) => name !== 'page');
    expect(namesOf('/api/v1/find-local-help.csv')).toEqual(names);
  });

  test('say what they may hold', () => {
    const { parameters = [] } = document.paths['/api/v1/find-local-help']?.get ?? {};
    const facts = parameters.map(({ name, required, schema }) => [name, { required, ...schema }]);
    expect(Object.fromEntries(facts)).toMatchObject({
      location: { required: true, type: 'string', minLength: 1, maxLength: 80 },
      radius: {
        required: false,
        default: 25,
        anyOf: [{ enum: [5, 10, 25, 50, 100] }, { const: 'state' }],
      },
      type: { enum: ['agents', 'assisters', 'both'], default: 'agents' },
      market: { required: false, enum: ['individual', 'shop'] },
      language: { type: 'array', items: { type: 'string' } },
      open: { type: 'array', items: { enum: ['now', 'evenings', 'weekends'] } },
      texts: { required: false, const: '1' },
      page: { type: 'integer', minimum: 1, default: 1 },
    });
  });
});
