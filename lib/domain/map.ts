import { earthRadiusMiles, milesBetween, type Point } from './distance';
import { searchRadii } from './find-local-help';
import { isStateCode, type StateCode } from './state';
import { stateBoxList } from './state-box-list';

/** Miles around a place that a map can show. */
export type MapRadius = (typeof searchRadii)[number];

/** What a map shows: a circle and some more around it, or the whole of a state. */
export type MapView = {
  /** The middle; each ZIP code is within half a mile of the nearest that a circle can have. */
  readonly center: Point;
  /** Degrees of latitude from the lower edge to the upper one. */
  readonly height: number;
  /** The state that was searched. */
  readonly state: StateCode;
  /** Miles from the center to the circle; null when the whole state is shown. */
  readonly radius: MapRadius | null;
};

/** Width by height. */
export const mapRatio = 4 / 3;

const milesPerDegree = (earthRadiusMiles * Math.PI) / 180;
const radians = Math.PI / 180;

/** Room around the circle: the middle is rounded by up to half a mile, and pins have a size. */
const circleRoom = 1.12;
const stateRoom = 1.08;

/** The map of a search by distance. */
export function mapViewAround(center: Point, radius: MapRadius, state: StateCode): MapView {
  return {
    center: {
      latitude: roundToHundredth(center.latitude),
      longitude: wrapLongitude(roundToHundredth(center.longitude)),
    },
    height: (2 * radius * circleRoom) / milesPerDegree,
    state,
    radius,
  };
}

/** The map of a search in a whole state. */
export function mapViewOfState(state: StateCode): MapView {
  const [south, north, west, east] = stateBoxList[state];
  const latitude = (south + north) / 2;
  const width = east < west ? east + 360 - west : east - west;
  const high = Math.max(north - south, (width * Math.cos(latitude * radians)) / mapRatio);
  return {
    center: { latitude, longitude: wrapLongitude(west + width / 2) },
    height: high * stateRoom,
    state,
    radius: null,
  };
}

/** The smallest circle of a search that holds all points, though none larger than `radius`. */
export function fittingRadius(
  center: Point,
  points: readonly Point[],
  radius: MapRadius,
): MapRadius {
  const farthest = Math.max(0, ...points.map((point) => milesBetween(center, point)));
  return searchRadii.find((miles) => miles >= farthest && miles <= radius) ?? radius;
}

// Adding 0 turns -0 into 0, which is written without a sign.
function roundToHundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100 + 0;
}

/** Above -180, up to 180. */
function wrapLongitude(degrees: number): number {
  const wrapped = degrees - 360 * Math.round(degrees / 360);
  return wrapped <= -180 ? wrapped + 360 : wrapped;
}

/** What a view is called in addresses: "30.27,-97.74,25,TX.svg", "TX.svg". */
export function viewName({ center, radius, state }: MapView): string {
  if (radius === null) return `${state}.svg`;
  return `${center.latitude.toFixed(2)},${center.longitude.toFixed(2)},${radius},${state}.svg`;
}

const namePattern = /^(?:(-?\d{1,2}\.\d\d),(-?\d{1,3}\.\d\d),(\d{1,3}),)?([A-Z]{2})\.svg$/;

/** The view of a name that `viewName` gives; null for any other text, however similar. */
export function parseViewName(name: string): MapView | null {
  const [, latitude, longitude, miles, state] = namePattern.exec(name) ?? [];
  if (!isStateCode(state)) return null;
  if (latitude === undefined) return mapViewOfState(state);
  const radius = searchRadii.find((step) => String(step) === miles);
  if (radius === undefined || Math.abs(Number(latitude)) > farthestNorth) return null;
  const center = { latitude: Number(latitude), longitude: Number(longitude) };
  const view = mapViewAround(center, radius, state);
  return viewName(view) === name ? view : null;
}

/** Nobody lives farther north; nearer to the pole the projection would fail. */
const farthestNorth = 72;

/** Percent from the left edge and from the upper one. */
export type Spot = { readonly x: number; readonly y: number };

/**
 * Where a point is on a map, in percent; below 0 or above 100 outside of it. Equirectangular, true
 * in all directions at the middle latitude: the same for the picture and for what lies over it.
 */
export function project(view: MapView, { latitude, longitude }: Point): Spot {
  const { center, height } = view;
  const shrink = Math.cos(center.latitude * radians);
  const east = wrapLongitude(longitude - center.longitude) * shrink;
  return {
    x: 50 + (100 * east) / (height * mapRatio),
    y: 50 - (100 * (latitude - center.latitude)) / height,
  };
}

/** How wide a number of miles is at the middle of a map, in percent of its width. */
export function percentOfWidth(view: MapView, miles: number): number {
  return (100 * miles) / (view.height * mapRatio * milesPerDegree);
}

const scaleSteps = [500, 200, 100, 50, 20, 10, 5, 2, 1];
const longestScale = 26;

/** A round number of miles for the scale, about a quarter of the width or less. */
export function scaleMiles(view: MapView): number {
  return scaleSteps.find((miles) => percentOfWidth(view, miles) <= longestScale) ?? 1;
}
