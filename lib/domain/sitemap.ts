import { type Locale, locales, localizedPath } from './locale';

/** A page that exists in each language. */
export type SitemapPage = {
  /** The English address, from the slash on. */
  readonly path: string;
  /** null when nobody knows when it last changed. */
  readonly updatedAt: Date | null;
};

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const links = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/**
 * A sitemap (sitemaps.org): each page once in each language, and each time with all languages.
 * @param origin where people reach the portal, without a slash at the end
 */
export function sitemapXml(origin: string, pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap((page) => locales.map((locale) => urlXml(origin, page, locale)));
  return `${head}\n<urlset ${namespace} ${links}>\n${urls.join('')}</urlset>\n`;
}

/** The list of sitemaps. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  const parts = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`);
  return `${head}\n<sitemapindex ${namespace}>\n${parts.join('')}</sitemapindex>\n`;
}

function urlXml(origin: string, { path, updatedAt }: SitemapPage, locale: Locale): string {
  const address = (other: Locale) => escapeXml(`${origin}${localizedPath(path, other)}`);
  const alternates = locales.map(
    (other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other)}"/>`,
  );
  const changed = updatedAt === null ? '' : `<lastmod>${updatedAt.toISOString()}</lastmod>`;
  return `<url><loc>${address(locale)}</loc>${changed}${alternates.join('')}</url>\n`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
