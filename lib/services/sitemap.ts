import { sitemapIndexXml, sitemapXml } from '@/lib/domain/sitemap';
import { readEnv } from '@/lib/env';
import { routes } from '@/lib/routes';
import { countHelperSitemaps, listHelpersForSitemap } from './helper';

/** The public pages that a search engine should know besides those of the helpers. */
const publicPages = [
  routes.home,
  routes.findLocalHelp,
  routes.registrationCompletionList,
  routes.npnLookup,
  routes.help,
  routes.developers,
  routes.signIn,
  routes.createAccount,
  routes.terms,
];

/** Where the sitemap lies, as robots.txt says it. */
export function sitemapAddress(): string {
  return `${readEnv().portalUrl}${routes.sitemap}`;
}

/** The list of all sitemaps (XML). */
export async function drawSitemapIndex(): Promise<string> {
  const count = await countHelperSitemaps();
  const names = ['pages', ...Array.from({ length: count }, (_, part) => `helpers-${part}`)];
  return sitemapIndexXml(names.map((name) => `${readEnv().portalUrl}/sitemaps/${name}.xml`));
}

/** One sitemap (XML): "pages.xml", or "helpers-0.xml" and so on; null for another name. */
export async function drawSitemap(name: string): Promise<string | null> {
  const { portalUrl } = readEnv();
  if (name === 'pages.xml') {
    const pages = publicPages.map((path) => ({ path, updatedAt: null }));
    return sitemapXml(portalUrl, pages);
  }
  const part = /^helpers-(0|[1-9]\d{0,5})\.xml$/.exec(name)?.[1];
  if (part === undefined || Number(part) >= (await countHelperSitemaps())) return null;
  const helpers = await listHelpersForSitemap(Number(part));
  const pages = helpers.map(({ slug, updatedAt }) => ({
    path: `${routes.findLocalHelp}/${slug}`,
    updatedAt,
  }));
  return sitemapXml(portalUrl, pages);
}
