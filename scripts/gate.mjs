/**
 * What is refused before Next sees it: addresses that cannot be read, methods that an address does
 * not take, and changes that do not come from a page of our own. Next checks the origin of server
 * actions alone, and lets a missing one pass; and it answers a post without an action with a page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNumberParameter } from '../lib/domain/number-address.ts';
import { findSsnTrace, holdsSsn } from '../lib/domain/ssn.ts';

/**
 * @typedef {{ status: number, text: string, headers?: Record<string, string> }} Refusal
 * @typedef {{ pages: readonly RegExp[], handlers: readonly RegExp[] }} Addresses
 */

/** The public API says in JSON what it takes, and lets pages of other sites ask (lib/api.ts). */
const api = /^\/api\/v1(?=\/|$)/;

/** Files that Next makes a route of, such as `/icon.svg`. */
const file = /\.\w+$/;

/**
 * The addresses of a build, by what answers there: a page (with its server actions) or a handler.
 * @param {string} folder of the build, such as `.next`
 * @returns {Addresses}
 */
export function readAddresses(folder) {
  const list = JSON.parse(readFileSync(join(folder, 'app-path-routes-manifest.json'), 'utf8'));
  const entries = Object.entries(list);
  const of = (kind) => entries.filter(([source]) => source.endsWith(kind)).map(([, path]) => path);
  return {
    pages: of('/page').map(toPattern),
    handlers: of('/route')
      .filter((path) => api.test(path) || !file.test(path))
      .map(toPattern),
  };
}

/** `/[locale]/help` answers at `/help` and `/es/help` (next.config.mjs). */
function toPattern(path) {
  const pattern = path
    .replace(/[.()]/g, '\\$&')
    .replace(/^\/\[locale\]/, '(?:/\\w{2})?')
    .replace(/\[\\\.\\\.\\\.\w+\]/g, '.+')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${pattern}/?$`);
}

/**
 * Why a request is not let in, or null.
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} request
 * @param {{ addresses: Addresses, trustProxy: boolean, portalUrl: string }} settings
 * @returns {Refusal | null}
 */
export function findRefusal(request, settings) {
  const path = readPath(request.url ?? '/');
  if (path === null) return unreadable;
  if (holdsSsnAnywhere(request.url ?? '/', path)) return secretInAddress;
  if (api.test(path)) return null;
  const allowed = methodsOf(request, path, settings.addresses);
  if (!allowed.includes(request.method ?? '')) return wrongMethod(allowed);
  return isReading(request) || isOwnOrigin(request, settings) ? null : foreign;
}

/** Next answers 500 to an address such as `/a/%E0%A4%A` that no page can be found by. */
function readPath(address) {
  try {
    return decodeURIComponent(address.split('?')[0]);
  } catch {
    return null;
  }
}

/**
 * Whether an address holds what is or may be an SSN. Nine digits may be an NPN where one belongs: the
 * proxy (proxy.ts) asks NIPR about those, and about nothing else.
 */
function holdsSsnAnywhere(address, path) {
  if (findSsnTrace(readWhole(address)) === 'grouped') return true;
  const [bare, ...queries] = address.split('?');
  const pairs = queries.join('?').split('&');
  const named = pairs.filter((pair) => isFor(findNumberParameter(path), pair));
  // Of several the page may take another than the proxy; other digits than ours it does not look for.
  const checked = named.length === 1 && !/\p{N}/u.test(withoutDigits(named[0])) ? named[0] : null;
  return [bare, ...pairs.filter((pair) => pair !== checked)].some((part) =>
    holdsSsn(readWhole(part)),
  );
}

const isFor = (name, pair) => name !== null && readWhole(pair.split('=')[0]) === name;

const withoutDigits = (pair) => readWhole(pair).replace(/[0-9]/g, '');

/** An address with its query, which may hold anything. */
function readWhole(address) {
  const text = address.replaceAll('+', ' ');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function methodsOf({ headers }, path, { pages, handlers }) {
  const matches = (pattern) => pattern.test(path);
  const takesPost = handlers.some(matches) || (isAction(headers) && pages.some(matches));
  return takesPost ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
}

/** How forms of ours are sent, with scripts and without. */
function isAction(headers) {
  const type = headers['content-type'] ?? '';
  return 'next-action' in headers || /^multipart\/form-data\s*;/i.test(type);
}

const isReading = ({ method }) => method === 'GET' || method === 'HEAD';

/**
 * Whether a request comes from a page of this portal, as the browser says. `null` is what it says of
 * a page that has no origin, such as a file; without the header it is no browser, or an old one.
 */
function isOwnOrigin({ headers }, settings) {
  return headers.origin !== undefined && headers.origin === ownOrigin(headers, settings);
}

/** A proxy that is trusted says what it was asked for; else only one in front can speak TLS. */
function ownOrigin(headers, { trustProxy, portalUrl }) {
  const first = (name) => trustProxy && headers[name]?.split(',')[0].trim();
  const protocol = first('x-forwarded-proto') || portalUrl.split(':')[0];
  return `${protocol}://${first('x-forwarded-host') || headers.host}`;
}

/** @type {Refusal} */
const unreadable = {
  status: 400,
  text: 'This address cannot be read. Check it, or start at the home page.\n',
};

/**
 * Addresses are kept by browsers, proxies and logs, and pages repeat them.
 * @type {Refusal}
 */
const secretInAddress = {
  status: 400,
  text: 'This address seems to hold a Social Security Number, so nothing was looked up. Never put one into an address or a search: go back, and use the field that asks for it. Nine digits in a row may be one: write a ZIP code as 12345-6789.\n',
};

/** @type {Refusal} */
const foreign = {
  status: 403,
  text: 'Nothing was changed, because this was not sent from a page of this portal. Open the portal in your browser, go to the form, and send it from there.\n',
};

/** @returns {Refusal} */
function wrongMethod(allowed) {
  const list = allowed.join(', ');
  const text = `Nothing was changed: this address only takes ${list}. To send something, open the page with its form and send it from there.\n`;
  return { status: 405, text, headers: { Allow: list } };
}
