import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { watchAnswer } from '@/scripts/answer.mjs';

type Asked = { readonly path?: string; readonly encoding?: string; readonly method?: string };

/** What a browser gets of an answer. */
async function receive(answer: RequestListener, asked: Asked = {}) {
  const { path = '/', encoding = 'identity', method = 'GET' } = asked;
  const server = createServer((request, response) => {
    watchAnswer(request, response, async (found) => `<p>${found}</p>`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const headers = { 'Accept-Encoding': encoding };
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers, method });
  const text = await response.text();
  server.close();
  const policy = response.headers.get('content-security-policy');
  return { status: response.status, headers: response.headers, text, policy };
}

const scriptsOf = (policy: string | null) => /script-src ([^;]*)/.exec(policy ?? '')?.[1];
const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

describe('where nothing is found', () => {
  const empty: RequestListener = (_request, response) => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.flushHeaders();
    response.write('<html id="__next_error__"><script>1</script>');
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
      const got = await receive(answer, { path, encoding });
      expect([got.status, got.text]).toEqual([404, `<p>${page}</p>`]);
      expect(got.headers.get('content-encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
      expect(scriptsOf(got.policy)).toBe("'self'");
      expect(got.headers.get('cache-control')).toBe('no-store');
    }
  });

  test('a question for the headers alone gets those of the whole page', async () => {
    const got = await receive(empty, { method: 'HEAD' });
    expect([got.status, got.text]).toEqual([404, '']);
    expect(got.headers.get('content-length')).toBe('31');
  });
});

test.each([
  ['text/plain', 'text/plain; charset=utf-8'],
  ['application/xml', 'application/xml; charset=utf-8'],
  ['image/svg+xml', 'image/svg+xml; charset=utf-8'],
  ['text/css; charset=ascii', 'text/css; charset=ascii'],
  ['application/json', 'application/json'],
  ['image/png', 'image/png'],
])('texts name their charset: %s is sent as %s', async (given, sent) => {
  const got = await receive((_request, response) => {
    response.setHeader('Content-Type', given);
    response.end('text');
  });
  expect(got.headers.get('content-type')).toBe(sent);
});

test.each([
  [200, 'text/html; charset=utf-8'],
  [404, 'application/json'],
  [404, 'text/x-component; charset=utf-8'],
  [500, 'text/html; charset=utf-8'],
])('%i of %s is sent as it is', async (status, type) => {
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

describe('the policy for scripts', () => {
  const scripts = ['self.a=1', 'self.b="é\n"'];
  const page = `<p>1</p><script>${scripts[0]}</script><script src="/a.js"></script>
    <script type="application/ld+json">{"c":3}</script><script id="b">${scripts[1]}</script>`;
  const prerendered = { 'Content-Type': 'text/html', 'x-nextjs-prerender': '1' };

  test('of a page made per request is the nonce that Next was given', async () => {
    let asked: string | undefined;
    const answer: RequestListener = (request, response) => {
      asked = String(request.headers['content-security-policy']);
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(page);
    };
    const first = await receive(answer);
    expect(scriptsOf(first.policy)).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/);
    expect(first.policy).toBe(asked);
    expect((await receive(answer)).policy).not.toBe(first.policy);
  });

  test('a caller’s own nonce is not believed', async () => {
    const got = await receive((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain' });
      response.end(JSON.stringify(request.headers));
    });
    expect(got.text).toContain("'nonce-");
    expect(scriptsOf(got.policy)).toBe("'self'");
  });

  test.each(['identity', 'gzip'])('of a page made beforehand is hashes (%s)', async (encoding) => {
    for (let count = 0; count < 2; count++) {
      const got = await receive(
        (_request, response) => {
          const body = encoding === 'gzip' ? gzipSync(page) : Buffer.from(page);
          if (encoding === 'gzip') response.setHeader('Content-Encoding', encoding);
          response.writeHead(200, { ...prerendered, 'Content-Length': body.length });
          response.write(body.subarray(0, 40));
          response.end(body.subarray(40));
        },
        { encoding },
      );
      expect(got.text).toBe(page);
      expect(scriptsOf(got.policy)).toBe(["'self'", ...scripts.map(hashOf)].join(' '));
    }
  });

  test('of an error page that Next made beforehand is hashes too', async () => {
    const got = await receive((_request, response) => {
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html');
      response.end(page);
    });
    expect(scriptsOf(got.policy)).toContain(hashOf('self.a=1'));
  });

  test('of a page without scripts is our own files, and its mark stays inside', async () => {
    const got = await receive((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html', 'X-Plain-Page': '1' });
      response.end('<p>plain</p>');
    });
    expect(scriptsOf(got.policy)).toBe("'self'");
    expect(got.headers.has('x-plain-page')).toBe(false);
  });

  test('packed so that nobody can read it is none of the page’s', async () => {
    const got = await receive((_request, response) => {
      response.writeHead(200, { ...prerendered, 'Content-Encoding': 'unheard-of' });
      response.end(page);
    });
    expect(scriptsOf(got.policy)).toBe("'self'");
  });

  test('is not said anew with 304: the browser has it with the page', async () => {
    const got = await receive((_request, response) => {
      response.writeHead(304);
      response.end();
    });
    expect(got.policy).toBeNull();
  });

  test('covers all that is no page, and headers given as a list', async () => {
    const got = await receive((_request, response) => {
      response.writeHead(200, ['Content-Type', 'image/svg+xml', 'ETag', '"1"']);
      response.end('<svg/>');
    });
    expect(got.headers.get('etag')).toBe('"1"');
    expect(got.policy).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });
});

test.each([
  [undefined, 'no-store'],
  ['public, max-age=60', 'public, max-age=60'],
])('Cache-Control %s becomes %s', async (given, sent) => {
  const got = await receive((_request, response) => {
    if (given) response.setHeader('Cache-Control', given);
    response.end('text');
  });
  expect(got.headers.get('cache-control')).toBe(sent);
});
