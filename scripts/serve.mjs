/**
 * Serves the built portal: `npm start`. Next's own server plus one thing that it leaves to the
 * outside: the caller's address is the peer's, unless TRUST_PROXY=1 says that a proxy in front
 * sets the forwarding headers. Rate limits count by it.
 */
import { createServer } from 'node:http';
import next from 'next';

const port = Number(process.env.PORT ?? 3000);
const trustProxy = process.env.TRUST_PROXY === '1';

/** @param {import('node:http').IncomingMessage} request */
function settleAddress(request) {
  if (trustProxy) return;
  delete request.headers['x-forwarded-host'];
  delete request.headers['x-forwarded-proto'];
  request.headers['x-forwarded-for'] = request.socket.remoteAddress ?? '';
}

const app = next({ dev: false, port });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  settleAddress(request);
  void handle(request, response);
});
server.listen(port, () => process.stdout.write(`Listening on http://localhost:${port}\n`));

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
