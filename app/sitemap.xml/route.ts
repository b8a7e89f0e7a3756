import { drawSitemapIndex } from '@/lib/services/sitemap';

export const dynamic = 'force-dynamic';

/** Anyone: the list of sitemaps for search engines. */
export async function GET(): Promise<Response> {
  return new Response(await drawSitemapIndex(), {
    headers: { 'Content-Type': 'application/xml', 'Cache-Control': 'public, max-age=3600' },
  });
}
