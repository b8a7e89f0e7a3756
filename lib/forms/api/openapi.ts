import { z } from 'zod';
import type { Locale } from '@/lib/domain/locale';
import {
  exampleCard,
  exampleCsv,
  exampleError,
  exampleHelper,
  examplePlaces,
  exampleSearch,
} from './examples';
import { cardParameters, helpFilters, helpParameters } from './find-local-help';
import { apiHelperSchema, apiMatchSchema, apiPlacesSchema, apiSearchSchema } from './helper';
import { isList, isRequired, type Parameters } from './parameters';
import { placeParameters } from './place';
import { errorBodySchema } from './problem';
import { type ApiWords, apiWordsEn } from './words.en';
import { apiWordsEs } from './words.es';

type JsonSchema = z.core.JSONSchema.JSONSchema;
type ExampleValue = string | number;
type HeaderName = keyof ApiWords['headers'];
type OperationId = keyof ApiWords['operations'];

export type ApiParameter = {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required: boolean;
  readonly description: string;
  readonly example?: ExampleValue | readonly ExampleValue[];
  readonly schema: JsonSchema;
};

type ApiContent = Readonly<Record<string, { readonly schema: object; readonly example?: unknown }>>;

export type ApiResponse = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: ApiContent;
};

export type ApiOperation = {
  readonly operationId: OperationId;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ApiParameter[];
  readonly responses: Readonly<Record<string, ApiResponse>>;
};

export type ApiSchema = JsonSchema & {
  readonly properties: Readonly<Record<string, JsonSchema & { readonly description: string }>>;
};

/** An OpenAPI 3.1 document, as far as this API needs one. */
export type ApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: object;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: ApiOperation }>>;
  readonly components: { readonly schemas: Readonly<Record<SchemaName, ApiSchema>> };
};

const words: Readonly<Record<Locale, ApiWords>> = { en: apiWordsEn, es: apiWordsEs };

const schemas = {
  Helper: apiHelperSchema,
  Match: apiMatchSchema,
  Search: apiSearchSchema,
  Places: apiPlacesSchema,
  Error: errorBodySchema,
};
type SchemaName = keyof typeof schemas;
const refTo = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

/** Examples of what a parameter may hold. */
const examples: Readonly<Record<string, ApiParameter['example']>> = {
  location: '78701',
  language: ['es'],
  who: 'garcia',
  slug: 'maria-garcia-7k2m9qxd',
  q: 'aus',
};

/**
 * The description of the public API, made from the schemas by which requests are read and answers
 * are tested.
 * @param serverUrl where people reach the portal, without a slash at the end
 */
export function buildApiDocument(serverUrl: string, locale: Locale): ApiDocument {
  const said = words[locale];
  return {
    openapi: '3.1.0',
    info: {
      title: said.title,
      version: '1',
      description: `${said.about}\n\n${said.terms}`,
      license: { name: 'Apache 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: serverUrl }],
    paths: describePaths(serverUrl, said),
    components: { schemas: describeSchemas(said) },
  };
}

function describePaths(serverUrl: string, said: ApiWords): ApiDocument['paths'] {
  const search = jsonContent('Search', exampleSearch(serverUrl));
  const helper = jsonContent('Helper', exampleHelper(serverUrl));
  const csv = { 'text/csv': { schema: { type: 'string' }, example: exampleCsv } };
  const card = { 'text/vcard': { schema: { type: 'string' }, example: exampleCard } };
  const slug = slugParameter(said);
  const description = { 'application/json': { schema: { type: 'object' } } };
  const get = (id: OperationId, parameters: readonly ApiParameter[], ...rest: Answer) => ({
    get: describeOperation(said, id, parameters, rest),
  });
  const query = (parameters: Parameters) => describeParameters(parameters, said);
  return {
    '/api/v1/find-local-help': get('findLocalHelp', query(helpParameters), search),
    '/api/v1/find-local-help.csv': get('exportLocalHelp', query(helpFilters), csv, ['total']),
    '/api/v1/find-local-help/{slug}': get('getHelper', [slug], helper),
    '/api/v1/find-local-help/{slug}/vcard': get('getCard', [slug, ...query(cardParameters)], card),
    '/api/v1/places': get(
      'listPlaces',
      query(placeParameters),
      jsonContent('Places', examplePlaces),
    ),
    '/api/v1/openapi.json': get('getDescription', [], description),
  };
}

type Answer = [content: ApiContent, headers?: readonly HeaderName[]];

function describeOperation(
  said: ApiWords,
  operationId: OperationId,
  parameters: readonly ApiParameter[],
  [content, headers = []]: Answer,
): ApiOperation {
  const { answers } = said;
  const error = (description: string, more: readonly HeaderName[] = []) =>
    describeError(said, description, more);
  const bySlug = parameters.some((parameter) => parameter.in === 'path');
  return {
    operationId,
    ...said.operations[operationId],
    parameters,
    responses: {
      200: {
        description: answers.ok,
        headers: describeHeaders(said, ['etag', ...limits, ...headers]),
        content,
      },
      304: { description: answers.notModified },
      400: error(answers.badRequest, limits),
      ...(bySlug ? { 404: error(answers.notFound, limits) } : {}),
      429: error(answers.tooMany, [...limits, 'retryAfter']),
      500: error(answers.failed),
    },
  };
}

function describeError(said: ApiWords, description: string, more: readonly HeaderName[]) {
  const headers = describeHeaders(said, more);
  return { description, headers, content: jsonContent('Error', exampleError) };
}

const limits: readonly HeaderName[] = ['limit', 'remaining', 'reset'];

const headerNames: Readonly<Record<HeaderName, string>> = {
  etag: 'ETag',
  total: 'X-Total-Count',
  limit: 'RateLimit-Limit',
  remaining: 'RateLimit-Remaining',
  reset: 'RateLimit-Reset',
  retryAfter: 'Retry-After',
};

function describeHeaders(said: ApiWords, names: readonly HeaderName[]) {
  const toHeader = (name: HeaderName) => ({
    description: said.headers[name],
    schema: { type: name === 'etag' ? 'string' : 'integer' },
  });
  return Object.fromEntries(names.map((name) => [headerNames[name], toHeader(name)]));
}

function jsonContent(name: SchemaName, example: unknown): ApiContent {
  return { 'application/json': { schema: refTo(name), example } };
}

function describeParameters(parameters: Parameters, said: ApiWords): ApiParameter[] {
  const texts: Readonly<Record<string, string>> = said.parameters;
  return Object.entries(parameters).map(([name, schema]) => ({
    name,
    in: 'query' as const,
    required: isRequired(schema),
    description: texts[name] ?? '',
    ...(examples[name] === undefined ? {} : { example: examples[name] }),
    ...(isList(schema) ? { style: 'form', explode: true } : {}),
    schema: toJsonSchema(schema, 'output'),
  }));
}

function slugParameter(said: ApiWords): ApiParameter {
  return {
    name: 'slug',
    in: 'path',
    required: true,
    description: said.parameters.slug,
    example: examples.slug,
    schema: { type: 'string' },
  };
}

function describeSchemas(said: ApiWords): ApiDocument['components']['schemas'] {
  const texts: Readonly<Record<string, string>> = said.fields;
  const entries = Object.entries(schemas).map(([name, schema]) => {
    // As what may come in: unknown keys are no fault, so that the API may gain some.
    const { properties = {}, ...rest } = toJsonSchema(schema, 'input');
    const described = Object.entries(properties).map(([key, value]) => [
      key,
      { ...(value as JsonSchema), description: texts[key] ?? '' },
    ]);
    const description = said.schemas[name as SchemaName];
    return [name, { ...rest, description, properties: Object.fromEntries(described) }];
  });
  return Object.fromEntries(entries);
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema }) => {
      // A format says it; the pattern of an email or a date is longer than all the rest.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      if (zodSchema === apiMatchSchema && schema !== apiMatchSchema) {
        replaceBy(jsonSchema, refTo('Match'));
      }
    },
  });
  return rest;
}

function replaceBy(target: JsonSchema, replacement: JsonSchema): void {
  for (const key of Object.keys(target)) delete target[key];
  Object.assign(target, replacement);
}
