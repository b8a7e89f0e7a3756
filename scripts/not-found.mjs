/**
 * Where a page finds nothing, Next sends an empty document that only scripts fill. Here everyone
 * gets the same whole page instead, in the language of the address.
 */
import { gzipSync } from 'node:zlib';

/** @param {import('node:http').ServerResponse} response */
function isNotFoundPage(response) {
  const type = String(response.getHeader('content-type') ?? '');
  return response.statusCode === 404 && type.startsWith('text/html');
}

/**
 * Where the page is that says that nothing is at an address.
 * @param {string} address of a request
 */
export function notFoundPageFor(address) {
  const locale = /^\/es(?=[/?]|$)/.exec(address)?.[0] ?? '';
  const what = address.startsWith(`${locale}/find-local-help/`) ? 'helper' : 'page';
  return `${locale}/nothing-here/${what}/plain`;
}

/**
 * Puts a whole page in place of what Next sends with status 404; all other answers pass.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {(path: string) => Promise<string>} findPage
 */
export function completeNotFound(request, response, findPage) {
  const own = {};
  // Next writes into the address of a request.
  const address = request.url ?? '';
  for (const name of ['writeHead', 'flushHeaders', 'write', 'end']) {
    own[name] = response[name].bind(response);
  }
  response.writeHead = (status, ...rest) => {
    response.statusCode = status;
    const headers = rest.at(-1);
    if (typeof headers !== 'object' || Array.isArray(headers)) {
      return isNotFoundPage(response) ? response : own.writeHead(status, ...rest);
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return isNotFoundPage(response) ? response : own.writeHead(status);
  };
  response.flushHeaders = () => (isNotFoundPage(response) ? undefined : own.flushHeaders());
  response.write = (...part) => (isNotFoundPage(response) ? true : own.write(...part));
  response.end = (...part) => {
    if (!isNotFoundPage(response)) return own.end(...part);
    void sendPage(address, request, response, own, findPage);
    return response;
  };
}

async function sendPage(address, request, response, own, findPage) {
  const html = await findPage(notFoundPageFor(address)).catch(() => 'Not found\n');
  Object.assign(response, own);
  const packs = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = packs ? gzipSync(html) : Buffer.from(html);
  for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link']) {
    response.removeHeader(name);
  }
  if (packs) response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Content-Length', body.length);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}
