import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { isPlainPage, sendPlain, withoutFramework } from '@/scripts/plain-pages.mjs';

describe('which pages are sent plain', () => {
  test.each([
    ['GET', '/find-local-help', {}, true],
    ['GET', '/find-local-help?location=78701', {}, true],
    ['GET', '/es/find-local-help?location=78701', {}, true],
    ['GET', '/find-local-help/maria-garcia-1', {}, false],
    ['GET', '/find-local-helpers', {}, false],
    ['GET', '/profile?next=/find-local-help', {}, false],
    ['POST', '/find-local-help', {}, false],
    ['GET', '/find-local-help', { rsc: '1' }, false],
  ])('%s %s %j: %j', (method, url, headers, expected) => {
    expect(isPlainPage({ method, url, headers })).toBe(expected);
  });
});

test('scripts of the framework go, all else stays', () => {
  const html = [
    '<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css"/>',
    '<script src="/_next/static/a.js" async=""></script><script src="/place.js" async=""></script></head>',
    '<body><p>&lt;script&gt;</p><script>self.__next_f.push([1,"<p>twice</p>\n"])</script></body>',
  ].join('');
  expect(withoutFramework(html)).toBe(
    '<head><link rel="stylesheet" href="/_next/a.css"/><script src="/place.js" async=""></script></head><body><p>&lt;script&gt;</p></body>',
  );
});

/** What a browser gets of an answer that is sent plain. */
async function receive(answer: RequestListener, headers: Record<string, string>) {
  const server = createServer((request, response) => {
    sendPlain(request, response);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers });
  const text = await response.text();
  server.close();
  return { status: response.status, headers: response.headers, text };
}

test.each(['gzip', 'identity'])('a page that comes in pieces is whole and %s', async (encoding) => {
  const answer: RequestListener = (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.flushHeaders();
    response.write('<p>Se habla español</p><script>');
    response.write(Buffer.from('twice()</script>'));
    response.end();
  };
  const got = await receive(answer, { 'Accept-Encoding': encoding });
  expect(got.text).toBe('<p>Se habla español</p>');
  expect(got.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
});

test('what is no page is left alone', async () => {
  const got = await receive(
    (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'application/json' });
      response.end('{"a":"<script>x</script>"}');
    },
    { 'Accept-Encoding': 'gzip' },
  );
  expect([got.status, got.text]).toEqual([404, '{"a":"<script>x</script>"}']);
});
