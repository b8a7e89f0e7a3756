import { drawMap } from '@/lib/services/map';

/** Outlines do not change between two releases, the picture of them hardly. */
const cacheable = 'public, max-age=86400';

/** The map under the pins of Find Local Help, as a picture; anybody may see it. */
export async function GET(request: Request, { params }: RouteContext<'/api/maps/[view]'>) {
  const image = drawMap((await params).view);
  if (image === null) return new Response('There is no such map.\n', { status: 404 });
  const headers = { 'Cache-Control': cacheable, ETag: image.etag };
  if (request.headers.get('if-none-match') === image.etag) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(image.svg, { headers: { ...headers, 'Content-Type': 'image/svg+xml' } });
}
