/** Degrees north and east (WGS 84). */
export type Point = { readonly latitude: number; readonly longitude: number };

/** Mean radius of the earth (IUGG R1, 6,371.0088 km) in statute miles. */
export const earthRadiusMiles = 3958.761;

const radians = Math.PI / 180;

/** Great-circle distance in statute miles (haversine on a sphere, right to about 0.5 %). */
export function milesBetween(a: Point, b: Point): number {
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const cosines = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  const chord = north * north + cosines * east * east;
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Degrees; `west` is greater than `east` where the box crosses the 180th meridian. */
export type Box = {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
};

/** Rounding must not leave a point at the very edge outside: about six feet. */
const marginMiles = 0.001;

/** A box that holds every point within `miles` of the center, and some more in its corners. */
export function boxAround(center: Point, miles: number): Box {
  const angle = (miles + marginMiles) / earthRadiusMiles;
  const south = Math.max(-90, center.latitude - angle / radians);
  const north = Math.min(90, center.latitude + angle / radians);
  if (south === -90 || north === 90) return { south, north, west: -180, east: 180 };
  // A circle is widest a little poleward of its center, hence asin and not a plain quotient.
  const width = Math.asin(Math.sin(angle) / Math.cos(center.latitude * radians)) / radians;
  return {
    south,
    north,
    west: wrapLongitude(center.longitude - width),
    east: wrapLongitude(center.longitude + width),
  };
}

function wrapLongitude(degrees: number): number {
  if (degrees < -180) return degrees + 360;
  return degrees > 180 ? degrees - 360 : degrees;
}

/** Whether a point lies in a box, edges included. */
export function isInBox({ latitude, longitude }: Point, box: Box): boolean {
  if (latitude < box.south || latitude > box.north) return false;
  const afterWest = longitude >= box.west;
  const beforeEast = longitude <= box.east;
  return box.west <= box.east ? afterWest && beforeEast : afterWest || beforeEast;
}
