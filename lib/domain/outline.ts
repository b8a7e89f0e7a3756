import type { StateCode } from './state';

/** Arcs by number that make a closed line; `~n` is arc n backwards. */
export type Ring = readonly number[];

/**
 * The shipped outlines (docs/data-sources.md). Coordinates are thousandths of a degree, about 100
 * meters, longitude first. A line between two counties is in it once.
 */
export type OutlineFile = {
  /** Points of each arc one after the other, each as the difference from the one before. */
  readonly arcs: readonly (readonly number[])[];
  readonly counties: readonly (readonly [state: StateCode, name: string, rings: readonly Ring[]])[];
  readonly states: readonly (readonly [state: StateCode, rings: readonly Ring[]])[];
  /** Other countries: the points of each part one after the other. */
  readonly abroad: readonly (readonly [name: string, shores: readonly (readonly number[])[]])[];
  /** The larger ones first. */
  readonly towns: readonly (readonly [name: string, longitude: number, latitude: number])[];
};

/** Degrees east and north. */
export type Position = readonly [longitude: number, latitude: number];

/** Degrees, never wider than half the globe: `west` may lie below -180. */
export type Extent = {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

/** What a line divides: counties of one state, states, or the country and what is outside. */
export type LineKind = 'county' | 'state' | 'coast';

export type Line = {
  readonly kind: LineKind;
  readonly points: readonly Position[];
  readonly extent: Extent;
};

/** A county, a state or another country. */
export type Area = {
  /** null for another country. */
  readonly state: StateCode | null;
  readonly name: string;
  readonly rings: readonly (readonly Position[])[];
  readonly extent: Extent;
};

export type Town = { readonly name: string; readonly position: Position };

export type Outlines = {
  readonly lines: readonly Line[];
  readonly counties: readonly Area[];
  /** Named by their codes. */
  readonly states: readonly Area[];
  readonly abroad: readonly Area[];
  /** The larger ones first. */
  readonly towns: readonly Town[];
};

/** Makes the shipped outlines ready to draw from. */
export function readOutlines(file: OutlineFile): Outlines {
  const arcs = file.arcs.map(readArc);
  const kinds = kindsOf(file);
  const join = (rings: readonly Ring[]) => rings.map((ring) => joinArcs(ring, arcs));
  return {
    lines: arcs.map((points, index) => ({
      kind: kinds[index] ?? 'coast',
      points,
      extent: extentOf(points),
    })),
    counties: file.counties.map(([state, name, rings]) => toArea(state, name, join(rings))),
    states: file.states.map(([state, rings]) => toArea(state, state, join(rings))),
    abroad: file.abroad.map(([name, shores]) => toArea(null, name, shores.map(readShore))),
    towns: file.towns.map(([name, east, north]) => ({
      name,
      position: [east / 1000, north / 1000],
    })),
  };
}

function toArea(state: StateCode | null, name: string, rings: Area['rings']): Area {
  return { state, name, rings, extent: extentOf(rings.flat()) };
}

function readShore(shore: readonly number[]): Position[] {
  const points: Position[] = [];
  for (let index = 0; index < shore.length; index += 2) {
    points.push([(shore[index] ?? 0) / 1000, (shore[index + 1] ?? 0) / 1000]);
  }
  return points;
}

/** The part of the Aleutians beyond the 180th meridian is joined to the rest of Alaska. */
const farWest = 170;

function readArc(arc: readonly number[]): Position[] {
  const points: Position[] = [];
  let [east, north] = [0, 0];
  for (let index = 0; index < arc.length; index += 2) {
    east += arc[index] ?? 0;
    north += arc[index + 1] ?? 0;
    points.push([east / 1000 > farWest ? east / 1000 - 360 : east / 1000, north / 1000]);
  }
  return points;
}

/** An arc that two counties have in common lies between them; one that only one has, at its coast. */
function kindsOf({ arcs, counties }: OutlineFile): LineKind[] {
  const neighbors: StateCode[][] = arcs.map(() => []);
  for (const [state, , rings] of counties) {
    for (const arc of rings.flat()) neighbors[numberOf(arc)]?.push(state);
  }
  return neighbors.map((sides) => {
    if (sides.length < 2) return 'coast';
    return sides.every((state) => state === sides[0]) ? 'county' : 'state';
  });
}

function numberOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function joinArcs(ring: Ring, arcs: readonly (readonly Position[])[]): Position[] {
  return ring.flatMap((arc) => {
    const points = arcs[numberOf(arc)] ?? [];
    // The last point is the first one of the next arc.
    return (arc < 0 ? points.toReversed() : points).slice(0, -1);
  });
}

function extentOf(points: readonly Position[]): Extent {
  const extent = { west: 360, east: -360, south: 90, north: -90 };
  for (const [longitude, latitude] of points) {
    extent.west = Math.min(extent.west, longitude);
    extent.east = Math.max(extent.east, longitude);
    extent.south = Math.min(extent.south, latitude);
    extent.north = Math.max(extent.north, latitude);
  }
  return extent;
}
