/**
 * Serves the built portal: `npm start`. Next's own server, with a gate before it (gate.mjs) and an eye
 * on what it answers (answer.mjs). The caller's address, by which limits count, is the peer's, unless
 * TRUST_PROXY=1 says that a proxy in front sets the forwarding headers.
 */
import { createServer } from 'node:http';
import next from 'next';
import { watchAnswer } from './answer.mjs';
import { contentPolicy } from './content-policy.mjs';
import { findRefusal, readAddresses } from './gate.mjs';
import { securityHeaders } from './security-headers.mjs';

const port = Number(process.env.PORT ?? 3000);
const trustProxy = process.env.TRUST_PROXY === '1';
const portalUrl = process.env.PORTAL_URL || `http://localhost:${port}`;

/** @param {import('node:http').IncomingMessage} request */
function settleAddress(request) {
  if (trustProxy) return;
  delete request.headers['x-forwarded-host'];
  delete request.headers['x-forwarded-proto'];
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
}

/** @param {import('node:http').ServerResponse} response */
function refuse(response, { status, text, headers }) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': contentPolicy(),
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(text);
}

/** The pages for "nothing is here", each asked of this server once. */
const notFoundPages = new Map();
async function findNotFoundPage(path) {
  const known = notFoundPages.get(path);
  if (known) return known;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
  const page = await answer.text();
  notFoundPages.set(path, page);
  return page;
}

const app = next({ dev: false, port });
await app.prepare();
const build = process.env.BENCH === '1' ? '.next-bench' : '.next';
const settings = { addresses: readAddresses(build), trustProxy, portalUrl };
const headers = new Map(securityHeaders(portalUrl));
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  response.setHeaders(headers);
  const refusal = findRefusal(request, settings);
  if (refusal !== null) return refuse(response, refusal);
  settleAddress(request);
  watchAnswer(request, response, findNotFoundPage);
  void handle(request, response);
});
// Feed files are large and lines may be slow; Node would cut an upload off after five minutes.
server.requestTimeout = 30 * 60_000;
server.listen(port, () => process.stdout.write(`Listening on http://localhost:${port}\n`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
