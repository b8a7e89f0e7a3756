import { z } from 'zod';
import { cleanText } from '../entries';
import { longestWho } from '../find-local-help';
import type { Problem } from './problem';

/**
 * The parameters of an endpoint by name. A value may stand in the address once, or several times
 * when its schema is a list. The text of an issue says what a value must be ("must be ...").
 */
export type Parameters = Readonly<Record<string, z.ZodType>>;

type Values<P extends Parameters> = { readonly [Name in keyof P]: z.output<P[Name]> };

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** A parameter that is one of these words; the text of the issue names them. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` });
}

/** What stands in an address is text: digits become a number, all else stays and is refused. */
export function numberOf<T extends z.ZodType>(schema: T) {
  const read = (text: unknown) => (/^[1-9]\d{0,8}$/.test(String(text)) ? Number(text) : text);
  return z.preprocess(read, schema);
}

/** A text without control characters and spaces at its ends, of 1 to `longest` characters. */
export function typedText(longest: number) {
  const kept = z
    .string()
    .min(1, 'must not be empty')
    .max(longest, `may have ${longest} characters`);
  return z.string().transform(cleanText).pipe(kept);
}

/** More problems help nobody. */
const mostProblems = 20;

/**
 * Reads the query of an address strictly: what is unknown, repeated, missing or senseless is a
 * problem, unlike on the page (`helpQuerySchema`), since a program wants to know.
 */
export function parseParameters<P extends Parameters>(
  parameters: P,
  query: URLSearchParams,
): Parsed<Values<P>> {
  const names = Object.keys(parameters);
  const problems = [...new Set(query.keys())].flatMap((name) =>
    findNameProblem(parameters, names, name, query.getAll(name).length),
  );
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const schema = parameters[name] as z.ZodType;
    const parsed = schema.safeParse(givenValue(schema, query, name));
    if (parsed.success) values[name] = parsed.data;
    else problems.push(toProblem(name, query.has(name), parsed.error));
  }
  const [first, ...rest] = problems.slice(0, mostProblems);
  if (first) return { ok: false, problems: [first, ...rest] };
  return { ok: true, value: values as Values<P> };
}

function findNameProblem(
  parameters: Parameters,
  names: readonly string[],
  name: string,
  times: number,
): Problem[] {
  const schema = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const field = cleanText(name).slice(0, longestWho);
  if (schema === undefined) {
    const message = `There is no such parameter. Known here: ${names.join(', ') || 'none'}.`;
    return [{ code: 'parameter.unknown', message, field }];
  }
  if (times === 1 || isList(schema)) return [];
  return [{ code: 'parameter.repeated', message: `${name} may be given only once.`, field }];
}

function givenValue(schema: z.ZodType, query: URLSearchParams, name: string): unknown {
  if (!query.has(name)) return undefined;
  return isList(schema) ? query.getAll(name) : query.get(name);
}

function toProblem(name: string, given: boolean, error: z.ZodError): Problem {
  if (!given) return { code: 'parameter.missing', message: `${name} is required.`, field: name };
  const message = `${name} ${error.issues[0]?.message ?? 'makes no sense'}.`;
  return { code: 'parameter.invalid', message, field: name };
}

/** Whether a parameter may be repeated. */
export function isList(schema: z.ZodType): boolean {
  return schema instanceof z.ZodArray || (schema instanceof z.ZodDefault && isList(inner(schema)));
}

/** Whether a parameter must be there. */
export function isRequired(schema: z.ZodType): boolean {
  return !schema.safeParse(undefined).success;
}

const inner = (schema: z.ZodDefault): z.ZodType => schema.def.innerType as z.ZodType;
