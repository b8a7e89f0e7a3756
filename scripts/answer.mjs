/**
 * What is done to each answer of Next on its way out: it gets its Content-Security-Policy; and where
 * nothing is found, a whole page says so (not-found.mjs). Pages whose policy depends on their body
 * are held back until they are whole; all others pass as they come.
 */
import { gzipSync } from 'node:zlib';
import { bodyPolicy, contentPolicy, newNonce, noncePolicy } from './content-policy.mjs';
import { isNotFoundPage, notFoundPageFor } from './not-found.mjs';

const policyName = 'Content-Security-Policy';

/** Pages without scripts of the framework say so (lib/plain-page.ts); nobody else needs to know. */
const plainMark = 'X-Plain-Page';

/**
 * Watches over one answer; call it before Next sees the request.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(path: string) => Promise<string>} findPage finds the page for "nothing is here"
 */
export function watchAnswer(request, response, findPage) {
  const nonce = newNonce();
  // Next puts the nonce of this header into the scripts of a page that it makes per request.
  request.headers['content-security-policy'] = noncePolicy(nonce);
  // Next writes into the address of a request.
  const context = { request, response, findPage, nonce, address: request.url ?? '' };
  hold(response, {
    settle: () => settleHeaders(context),
    isHeld: () => isHeld(context),
    complete: (body) => complete(context, body),
  });
}

function isHtml(response) {
  return String(response.getHeader('content-type') ?? '').startsWith('text/html');
}

/** Pages that Next made beforehand, pages of errors, and those that find nothing. */
function isHeld({ request, response }) {
  if (isNotFoundPage(response)) return true;
  // Without a body there is nothing to read a policy from, and nothing to run.
  if (!isHtml(response) || request.method === 'HEAD') return false;
  return response.statusCode >= 500 || response.hasHeader('x-nextjs-prerender');
}

/** What can be said before the body is known. */
function settleHeaders({ response, nonce }) {
  // A browser puts the headers of a 304 in the place of those that it has kept with the page.
  if (response.statusCode === 304) return;
  const isPlain = response.hasHeader(plainMark);
  response.removeHeader(plainMark);
  const hasNonce = isHtml(response) && !isPlain && !response.hasHeader('x-nextjs-prerender');
  response.setHeader(policyName, hasNonce ? noncePolicy(nonce) : contentPolicy());
  nameCharset(response);
  // Nothing is kept anywhere unless somebody said that it may be.
  if (!response.hasHeader('cache-control')) response.setHeader('Cache-Control', 'no-store');
}

/** Next says of some texts only what they are, not how they are written. */
function nameCharset(response) {
  const type = String(response.getHeader('content-type') ?? '');
  if (/^text\/[\w.+-]+$|^[\w.-]+\/([\w.-]+\+)?xml$/.test(type)) {
    response.setHeader('Content-Type', `${type}; charset=utf-8`);
  }
}

async function complete({ request, response, findPage, nonce, address }, body) {
  if (!isNotFoundPage(response)) {
    const encoding = String(response.getHeader('content-encoding') ?? '');
    response.setHeader(policyName, bodyPolicy(body, encoding, nonce));
    return body;
  }
  const html = await findPage(notFoundPageFor(address)).catch(() => 'Not found\n');
  return packPage(request, response, html);
}

function packPage(request, response, html) {
  const packs = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = packs ? gzipSync(html) : Buffer.from(html);
  for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link']) {
    response.removeHeader(name);
  }
  if (packs) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', body.length);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader(policyName, bodyPolicy(body, packs ? 'gzip' : '', ''));
  return body;
}

/**
 * Takes the place of the four methods by which an answer is written.
 * @param {{ settle: () => void, isHeld: () => boolean, complete: (body: Buffer) => Promise<Buffer> }} steps
 */
function hold(response, steps) {
  const settle = once(steps.settle);
  const own = ownMethods(response);
  holdHeaders(response, own, { settle, isHeld: steps.isHeld });
  holdBody(response, own, { ...steps, settle });
}

/** How the answer is written when nothing stands in between. */
function ownMethods(response) {
  const names = ['writeHead', 'flushHeaders', 'write', 'end'];
  return Object.fromEntries(names.map((name) => [name, response[name].bind(response)]));
}

function holdHeaders(response, own, { settle, isHeld }) {
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    addHeaders(response, rest.at(-1));
    settle();
    return isHeld() ? response : own.writeHead(status);
  };
  response.flushHeaders = () => {
    settle();
    if (!isHeld()) own.flushHeaders();
  };
}

function holdBody(response, own, { settle, isHeld, complete }) {
  const parts = [];
  const finish = async () => {
    const body = await complete(Buffer.concat(parts));
    Object.assign(response, own);
    response.end(body);
  };
  response.write = (...part) => (isHeld() ? keep(parts, part) : own.write(...part));
  response.end = (...part) => {
    if (response.headersSent || !isHeld()) return own.end(...part);
    settle();
    keep(parts, part);
    void finish();
    return response;
  };
}

function once(step) {
  let done = false;
  return () => {
    if (!done) step();
    done = true;
  };
}

/** Keeps a part of a body; always ready for more. */
function keep(parts, [chunk, encoding]) {
  if (typeof chunk === 'string') parts.push(Buffer.from(chunk, encoding));
  else if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk));
  return true;
}

/** As `writeHead` takes them: an object, or names and values in turn. */
function addHeaders(response, headers) {
  if (typeof headers !== 'object' || headers === null) return;
  const pairs = Array.isArray(headers) ? pairsOf(headers) : Object.entries(headers);
  for (const [name, value] of pairs) response.setHeader(name, value);
}

function pairsOf(list) {
  if (Array.isArray(list[0])) return list;
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]]] : []));
}
