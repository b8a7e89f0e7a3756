/**
 * Pages that are sent without any script. React puts a second copy of a page behind its HTML, from
 * which the browser rebuilds what it already shows; the search for consumers has nothing that needs
 * it, and on an old phone it costs most (decision 0011). A page fetched by the router of an open
 * page (header RSC) is no document and stays as it is.
 */
import { gzipSync } from 'node:zlib';

const plainPages = /^(?:\/es)?\/find-local-help\/?(?:\?|$)/;

/** @param {import('node:http').IncomingMessage} request */
export function isPlainPage({ method, url = '', headers }) {
  return method === 'GET' && headers.rsc === undefined && plainPages.test(url);
}

const inlineScripts = /<script(?![^>]*\bsrc=)[^>]*>.*?<\/script>/gs;
const frameworkScripts = /<script[^>]*\bsrc="\/_next\/[^>]*><\/script>/g;
const frameworkPreloads = /<link[^>]*\bas="script"[^>]*>/g;

/** A document without the scripts of the framework; scripts of our own have an address and stay. */
export function withoutFramework(html) {
  return html
    .replace(inlineScripts, '')
    .replace(frameworkScripts, '')
    .replace(frameworkPreloads, '');
}

/**
 * Holds the answer back until it is whole, then sends it without scripts, compressed where that is
 * accepted.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function sendPlain(request, response) {
  const compresses = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  delete request.headers['accept-encoding'];
  const parts = [];
  const end = response.end.bind(response);
  // Headers would be on their way with the first piece; the length is known at the end.
  response.flushHeaders = () => undefined;
  response.writeHead = (status, headers) => {
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  };
  response.write = (part) => parts.push(Buffer.from(part)) > 0;
  response.end = (part) => {
    if (part) parts.push(Buffer.from(part));
    delete response.writeHead;
    return end(finish(response, Buffer.concat(parts), compresses));
  };
}

function finish(response, whole, compresses) {
  if (!String(response.getHeader('content-type')).includes('text/html')) return whole;
  const html = withoutFramework(whole.toString());
  const body = compresses ? gzipSync(html) : Buffer.from(html);
  if (compresses) response.setHeader('Content-Encoding', 'gzip');
  response.appendHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', body.length);
  return body;
}
