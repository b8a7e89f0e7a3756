import { drawSitemap } from '@/lib/services/sitemap';

/** Anyone: a sitemap with public pages, or with the pages of some of the helpers. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/sitemaps/[part]'>,
): Promise<Response> {
  const sitemap = await drawSitemap((await params).part);
  if (sitemap === null) return new Response(null, { status: 404 });
  return new Response(sitemap, {
    headers: { 'Content-Type': 'application/xml', 'Cache-Control': 'public, max-age=3600' },
  });
}
