import { createHash } from 'node:crypto';
import { addressOf } from './auth/address';
import type { Allowance } from './domain/attempt-window';
import { type ErrorBody, errorBody, type Problem } from './forms/api/problem';
import { newShortId } from './ids';
import { describeError, log } from './log';
import { apiLimit, countRead } from './services/rate-limit';

/** What a request asks: the query of its address, and the variable parts of its path. */
type ApiRequest<Params> = { readonly query: URLSearchParams; readonly params: Params };

/** An answer before the manners of all answers are added. */
export type ApiAnswer = {
  readonly status: 200 | 400 | 404;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
};

type Context<Params> = { readonly params: Promise<Params> };
type Handler<Params> = (request: Request, context: Context<Params>) => Promise<Response>;
type Method = 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const json = { 'Content-Type': 'application/json; charset=utf-8' };
const allowed = 'GET, HEAD, OPTIONS';

/** Answers may be kept by anybody, but only for a minute: who withdraws is soon gone (S11). */
const cacheable = 'public, max-age=60';

// A browser lets a page of another site see these only when they are named.
const exposed =
  'ETag, X-Total-Count, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset';
const shared = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed };

/** A good answer in JSON. */
export function answerJson(body: unknown): ApiAnswer {
  return { status: 200, body: JSON.stringify(body), headers: json };
}

/** An answer that says what was wrong with the request. */
export function refuse(
  status: 400 | 404,
  problems: readonly [Problem, ...Problem[]],
  choices: readonly string[] = [],
): ApiAnswer {
  const more = choices.length > 0 ? { choices: [...choices] } : {};
  return { status, body: JSON.stringify({ ...errorBody(problems), ...more }), headers: json };
}

/**
 * The handlers of a route of the public API. All have the same manners: anybody on any site may
 * read, without cookies; answers carry an ETag and are kept for a minute; requests are counted by
 * address; whatever goes wrong is said in JSON (`ErrorBody`).
 * @param answer throws only when something of ours broke
 */
export function defineApi<Params = unknown>(
  answer: (request: ApiRequest<Params>) => Promise<ApiAnswer>,
): Record<Method, Handler<Params>> {
  const get: Handler<Params> = async (request, context) => {
    const allowance = countRead(apiLimit, addressOf(request.headers));
    if (!allowance.within) return tooMany(allowance);
    const query = new URL(request.url).searchParams;
    const given = await answer({ query, params: await context.params });
    return respond(request, given, limitHeaders(allowance));
  };
  const safely = (handler: Handler<Params>): Handler<Params> => {
    return (request, context) => handler(request, context).catch(failed);
  };
  const read = safely(get);
  return { GET: read, HEAD: read, ...otherMethods };
}

const refused = async () => methodRefused();
const otherMethods = {
  OPTIONS: async () => preflight(),
  POST: refused,
  PUT: refused,
  PATCH: refused,
  DELETE: refused,
};

function respond(request: Request, answer: ApiAnswer, limits: Record<string, string>): Response {
  const { status, body } = answer;
  if (status !== 200) return errorResponse(status, body, limits);
  const etag = tagOf(body);
  const headers = { ...shared, ...limits, ETag: etag, 'Cache-Control': cacheable };
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  const sent = request.method === 'HEAD' ? null : body;
  return new Response(sent, { headers: { ...headers, ...answer.headers } });
}

function tagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}

/** Whether the caller has this version (RFC 9110, 13.1.2: compared without the mark W/). */
function isKnown(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(etag);
}

function limitHeaders({ remaining, seconds }: Allowance): Record<string, string> {
  return {
    'RateLimit-Limit': String(apiLimit.attempts),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(seconds),
  };
}

function tooMany(allowance: Allowance): Response {
  const { seconds } = allowance;
  const message = `At most ${apiLimit.attempts} requests in ${apiLimit.ms / 60_000} minutes. Try again in ${seconds} seconds.`;
  const headers = { ...limitHeaders(allowance), 'Retry-After': String(seconds) };
  return problemResponse(429, { code: 'rate.exceeded', message, field: null }, headers);
}

function methodRefused(): Response {
  const message = `This address only takes ${allowed}.`;
  return problemResponse(405, { code: 'method.refused', message, field: null }, { Allow: allowed });
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...shared,
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

function failed(error: unknown): Response {
  const errorId = newShortId();
  log('error', 'api', { errorId, ...describeError(error) });
  const message = `Something went wrong on our side. The error's number is ${errorId}.`;
  return problemResponse(500, { code: 'server.failed', message, field: null });
}

function problemResponse(
  status: number,
  problem: Problem,
  headers: Record<string, string> = {},
): Response {
  const body: ErrorBody = errorBody([problem]);
  return errorResponse(status, JSON.stringify(body), headers);
}

/** What went wrong a moment ago may go well now, so no error is kept. */
function errorResponse(status: number, body: string, headers: Record<string, string>): Response {
  return new Response(body, {
    status,
    headers: { ...shared, ...headers, ...json, 'Cache-Control': 'no-store' },
  });
}
