import { expect, test } from 'vitest';
import { sitemapIndexXml, sitemapXml } from './sitemap';

test('a page stands in the sitemap once in each language, with both each time', () => {
  const updatedAt = new Date('2026-11-02T15:04:05Z');
  const xml = sitemapXml('https://portal.example.com', [{ path: '/help', updatedAt }]);
  const alternates =
    '<xhtml:link rel="alternate" hreflang="en" href="https://portal.example.com/help"/>' +
    '<xhtml:link rel="alternate" hreflang="es" href="https://portal.example.com/es/help"/>';
  const changed = '<lastmod>2026-11-02T15:04:05.000Z</lastmod>';
  expect(xml.split('\n').slice(2, -2)).toEqual([
    `<url><loc>https://portal.example.com/help</loc>${changed}${alternates}</url>`,
    `<url><loc>https://portal.example.com/es/help</loc>${changed}${alternates}</url>`,
  ]);
});

test('what is special in XML is written as a number', () => {
  expect(sitemapIndexXml(['https://portal.example.com/a?b=1&c=<"'])).toContain(
    '<loc>https://portal.example.com/a?b=1&#38;c=&#60;&#34;</loc>',
  );
});
