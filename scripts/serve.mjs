/**
 * Serves the built portal: `npm start`. Next's own server plus two things. The caller's address, by
 * which rate limits count, is the peer's, unless TRUST_PROXY=1 says that a proxy in front sets the
 * forwarding headers. And where nothing is found, a whole page says so (not-found.mjs).
 */
import { createServer } from 'node:http';
import next from 'next';
import { completeNotFound } from './not-found.mjs';

const port = Number(process.env.PORT ?? 3000);
const trustProxy = process.env.TRUST_PROXY === '1';

/** @param {import('node:http').IncomingMessage} request */
function settleAddress(request) {
  if (trustProxy) return;
  delete request.headers['x-forwarded-host'];
  delete request.headers['x-forwarded-proto'];
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
}

/** Next answers 500 to an address such as `/a/%E0%A4%A` that no page can be found by. */
function isReadable(address) {
  try {
    decodeURIComponent(address.split('?')[0]);
    return true;
  } catch {
    return false;
  }
}

/** @param {import('node:http').ServerResponse} response */
function refuse(response) {
  response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This address cannot be read. Check it, or start at the home page.\n');
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
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  if (!isReadable(request.url ?? '/')) return refuse(response);
  settleAddress(request);
  completeNotFound(request, response, findNotFoundPage);
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
