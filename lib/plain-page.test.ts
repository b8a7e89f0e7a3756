import { createElement } from 'react';
import { expect, test } from 'vitest';
import { parseFrame, renderPlainPage, withoutFramework, withSearch, withSite } from './plain-page';

const page = [
  '<head><link rel="preload" as="script" href="/_next/a.js"/><link rel="stylesheet" href="/_next/a.css"/>',
  '<script src="/_next/static/a.js" async=""></script><script src="/place.js" async=""></script></head>',
  '<body><nav><a href="/es/help" hrefLang="es" lang="es">Español</a><a href="/help">Help</a></nav>',
  '<main id="main"><p>&lt;script&gt;</p></main>',
  '<script>self.__next_f.push([1,"<p>twice</p>\n"])</script></body>',
].join('');

test('scripts of the framework go, all else stays', () => {
  expect(withoutFramework(page)).toBe(
    '<head><link rel="stylesheet" href="/_next/a.css"/><script src="/place.js" async=""></script></head><body><nav><a href="/es/help" hrefLang="es" lang="es">Español</a><a href="/help">Help</a></nav><main id="main"><p>&lt;script&gt;</p></main></body>',
  );
});

test('new content stands where the old was', () => {
  const frame = parseFrame(page);
  expect(frame.content).toBe('<p>&lt;script&gt;</p>');
  const drawn = renderPlainPage(frame, createElement('p', { className: 'a' }, '<b>'));
  expect(drawn).toContain('<main id="main"><p class="a">&lt;b&gt;</p></main></body>');
});

test('the other language is asked for the same search, other links are not', () => {
  const { before } = withSearch(parseFrame(page), 'location=77002&who=%3C%24%26');
  expect(before).toContain('<a href="/es/help?location=77002&amp;who=%3C%24%26" hrefLang="es"');
  expect(before).toContain('<a href="/help">');
  expect(withSearch(parseFrame(page), '')).toEqual(parseFrame(page));
});

test('search engines get whole addresses', () => {
  const links =
    '<link rel="canonical" href="/a"/><link rel="alternate" hrefLang="es" href="/es/a"/><link rel="icon" href="/i"/>';
  const { before } = withSite(parseFrame(links + page), new URL('https://example.org'));
  expect(before).toContain('<link rel="canonical" href="https://example.org/a"/>');
  expect(before).toContain('<link rel="alternate" hrefLang="es" href="https://example.org/es/a"/>');
  expect(before).toContain('<link rel="icon" href="/i"/>');
});

test('a page without content of its own is no frame', () => {
  expect(() => parseFrame('<body>nothing</body>')).toThrow('main');
});
