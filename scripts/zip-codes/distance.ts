/** Degrees north and east, WGS 84. */
export type Point = { latitude: number; longitude: number };

const earthRadiusMiles = 3958.8;
const radians = Math.PI / 180;

/** Great-circle distance in statute miles (haversine, spherical earth: good to about 0.5 %). */
export function milesBetween(a: Point, b: Point): number {
  const dLatitude = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const dLongitude = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const cosines = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  const chord = dLatitude * dLatitude + cosines * dLongitude * dLongitude;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The candidate closest to `point` on the ground; the first of equals. */
export function nearestByDistance<T extends { point: Point }>(
  point: Point,
  candidates: readonly T[],
): T | undefined {
  return lowest(candidates, (candidate) => milesBetween(point, candidate.point));
}

/** The candidate whose ZIP is numerically closest to `zip`; the first of equals. */
export function nearestByNumber<T extends { zip: string }>(
  zip: string,
  candidates: readonly T[],
): T | undefined {
  return lowest(candidates, (candidate) => Math.abs(Number(candidate.zip) - Number(zip)));
}

/** The item with the lowest cost; the first of equals. */
export function lowest<T>(items: readonly T[], cost: (item: T) => number): T | undefined {
  let best: T | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const itemCost = cost(item);
    if (itemCost >= bestCost) continue;
    best = item;
    bestCost = itemCost;
  }
  return best;
}
