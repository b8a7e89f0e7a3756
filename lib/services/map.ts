import { createHash } from 'node:crypto';
import { getOutlines } from '@/db/outline';
import { parseViewName } from '@/lib/domain/map';
import { drawView } from './map-drawing';

/** A picture of a map, and a tag that changes when the picture does (HTTP's ETag). */
export type MapImage = { readonly svg: string; readonly etag: string };

/** Pictures kept; of a size of about 20 KB each. */
const mostKept = 200;
const kept = new Map<string, MapImage>();

/**
 * The base map for a name as `viewName` gives it; null for any other text. Nothing of a name but
 * what `parseViewName` has read gets into the picture.
 */
export function drawMap(name: string): MapImage | null {
  const known = kept.get(name);
  if (known) return keep(name, known);
  const view = parseViewName(name);
  if (view === null) return null;
  const svg = drawView(view, getOutlines());
  return keep(name, { svg, etag: `"${createHash('sha256').update(svg).digest('base64url')}"` });
}

/** The one asked for last is the last to go. */
function keep(name: string, image: MapImage): MapImage {
  kept.delete(name);
  kept.set(name, image);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return image;
}
