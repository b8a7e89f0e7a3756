import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { completeNotFound } from '@/scripts/not-found.mjs';

/** What a browser gets of an answer. */
async function receive(answer: RequestListener, path = '/', encoding = 'identity') {
  const server = createServer((request, response) => {
    completeNotFound(request, response, async (path) => `<p>${path}</p>`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { 'Accept-Encoding': encoding };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const text = await response.text();
  server.close();
  return { status: response.status, headers: response.headers, text };
}

const empty: RequestListener = (_request, response) => {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.flushHeaders();
  response.write('<html id="__next_error__">');
  response.end('</html>');
};

const emptyAtOnce: RequestListener = (_request, response) => {
  response.writeHead(404, { 'Content-Type': 'text/html', 'Content-Length': 6 });
  response.end('<html>');
};

test.each([
  ['in pieces', empty, '/find-local-help/nobody', '/nothing-here/helper/plain'],
  ['at once', emptyAtOnce, '/esta', '/nothing-here/page/plain'],
  ['in Spanish', empty, '/es/find-local-help/nobody?a=1', '/es/nothing-here/helper/plain'],
  ['the Spanish home page', emptyAtOnce, '/es?a', '/es/nothing-here/page/plain'],
])('an empty page that comes %s is whole', async (_name, answer, path, page) => {
  for (const encoding of ['identity', 'gzip']) {
    const got = await receive(answer, path, encoding);
    expect([got.status, got.text]).toEqual([404, `<p>${page}</p>`]);
    expect(got.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
  }
});

test.each([
  [200, 'text/html; charset=utf-8'],
  [404, 'application/json'],
  [404, 'text/x-component'],
  [500, 'text/html'],
])('%i of %s is left alone', async (status, type) => {
  const got = await receive((_request, response) => {
    response.writeHead(status, 'Said so', { 'Content-Type': type });
    response.write('as it ');
    response.end('is');
  });
  expect([got.status, got.text, got.headers.get('content-type')]).toEqual([
    status,
    'as it is',
    type,
  ]);
});
