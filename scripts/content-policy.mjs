/**
 * The Content-Security-Policy of an answer: which scripts a browser may run. No script runs that
 * stands in a page by itself, unless the page came with it: pages made per request carry a nonce,
 * pages that Next made beforehand cannot, so their scripts are known by hash (decision 0013).
 */
import { createHash, randomBytes } from 'node:crypto';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Unguessable, and new for each answer. */
export function newNonce() {
  return randomBytes(16).toString('base64');
}

/**
 * Styles may stand in elements: pins of the map are put in their places that way, and a style runs
 * nothing. `base-uri` is none, so that no injected element can turn our addresses elsewhere.
 * @param {readonly string[]} scriptSources besides the files of this server
 */
export function contentPolicy(scriptSources = []) {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scriptSources].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** @param {string} nonce */
export function noncePolicy(nonce) {
  return contentPolicy([`'nonce-${nonce}'`]);
}

// A script with an address is a file of ours; one of another type than JavaScript does not run.
const inlineScript = /<script(?![^>]*\b(?:src|type|nonce)=)[^>]*>(.*?)<\/script>/gs;

/**
 * The policy for a whole page: its inline scripts by their hashes, those with its nonce by that.
 * @param {string} html
 * @param {string} nonce of the answer
 */
export function pagePolicy(html, nonce) {
  const hashes = new Set(Array.from(html.matchAll(inlineScript), ([, script]) => hashOf(script)));
  const sources = html.includes(`nonce="${nonce}"`) ? [`'nonce-${nonce}'`] : [];
  return contentPolicy([...sources, ...hashes]);
}

/** @param {string} script */
function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

const unpackers = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };

/** Pages made beforehand are few; a page that failed may differ each time. */
const mostKnown = 200;
const known = new Map();

/**
 * `pagePolicy` of a body as it is sent; a body that was sent before is not read again.
 * @param {Buffer} body
 * @param {string} encoding of the body, '' when it is not packed
 * @param {string} nonce of the answer
 */
export function bodyPolicy(body, encoding, nonce) {
  const key = encoding + createHash('sha256').update(body).digest('base64');
  const before = known.get(key);
  if (before !== undefined) return before;
  const policy = pagePolicy(unpack(body, encoding), nonce);
  if (policy.includes("'nonce-")) return policy;
  if (known.size === mostKnown) known.clear();
  known.set(key, policy);
  return policy;
}

/** What cannot be read has no script that may run. */
function unpack(body, encoding) {
  if (encoding === '') return body.toString('utf8');
  try {
    return unpackers[encoding](body).toString('utf8');
  } catch {
    return '';
  }
}
