import type { Point } from './distance';
import { type MapView, mapRatio, project, type Spot } from './map';

/** Somebody in a list, at the place in the list that the pin names. */
export type Placed = Point & { readonly position: number };

/** One pin for everybody who is, as seen on the map, at the same place. */
export type Pin = Spot & {
  /** Ascending. */
  readonly positions: readonly number[];
  /** "1-3, 7"; a long one ends with an ellipsis. */
  readonly label: string;
};

/**
 * The narrowest a map is drawn, on a screen of 320 px, in CSS pixels. Pins that do not overlap there
 * do not overlap anywhere; a pin is as large as a finger needs it (WCAG 2.5.8).
 */
export const narrowestMap = 288;
export const pinSize = 24;
const digitWidth = 7.5;
const pinPadding = 10;
const longestLabel = 8;

/**
 * Pins for the points on a map, by their first position; none overlaps another. Each position is in
 * one pin, or in `outside` when its point is not on the map.
 */
export function placePins(
  view: MapView,
  points: readonly Placed[],
): { readonly pins: readonly Pin[]; readonly outside: readonly number[] } {
  const placed = points
    .toSorted((a, b) => a.position - b.position)
    .map((point) => ({ position: point.position, spot: project(view, point) }));
  const inside = placed.filter(({ spot }) => isOnMap(spot));
  const outside = placed.filter(({ spot }) => !isOnMap(spot));
  const groups = inside.map(({ position, spot }) => toGroup([position], spot));
  return {
    pins: separate(groups).map(toPin),
    outside: outside.map(({ position }) => position),
  };
}

function isOnMap({ x, y }: Spot): boolean {
  return x >= 0 && x <= 100 && y >= 0 && y <= 100;
}

/** A pin to be; its spot leaves the middle of its points only at an edge. */
type Group = Spot & {
  readonly positions: readonly number[];
  /** The middle of all its points. */
  readonly middle: Spot;
  /** CSS pixels on the narrowest map. */
  readonly width: number;
};

const pixelsWide = narrowestMap / 100;
const pixelsHigh = pixelsWide / mapRatio;

function toGroup(positions: readonly number[], middle: Spot): Group {
  const label = positionsLabel(positions);
  const width = Math.max(pinSize, pinPadding + digitWidth * label.length);
  return {
    positions,
    middle,
    width,
    x: keepInside(middle.x, width / 2 / pixelsWide),
    y: keepInside(middle.y, pinSize / 2 / pixelsHigh),
  };
}

function keepInside(percent: number, margin: number): number {
  const inside = Math.min(100 - margin, Math.max(margin, percent));
  return Math.round(inside * 10) / 10;
}

/** Joins the nearest two that overlap until none do. */
function separate(groups: readonly Group[]): readonly Group[] {
  const pair = findOverlap(groups);
  if (pair === null) return groups;
  const [first, second] = pair;
  const rest = groups.filter((group) => group !== first && group !== second);
  const joined = [...rest, join(first, second)];
  return separate(joined.toSorted((a, b) => firstOf(a) - firstOf(b)));
}

function findOverlap(groups: readonly Group[]): readonly [Group, Group] | null {
  let nearest: readonly [Group, Group] | null = null;
  let least = Number.POSITIVE_INFINITY;
  groups.forEach((one, index) => {
    for (const other of groups.slice(index + 1)) {
      const distance = Math.hypot(...gapOf(one, other));
      if (distance >= least || !overlaps(one, other)) continue;
      nearest = [one, other];
      least = distance;
    }
  });
  return nearest;
}

function overlaps(one: Group, other: Group): boolean {
  const [across, down] = gapOf(one, other);
  return across < (one.width + other.width) / 2 && down < pinSize;
}

/** Between the middles of two pins, in CSS pixels on the narrowest map. */
function gapOf(one: Spot, other: Spot): readonly [across: number, down: number] {
  return [Math.abs(one.x - other.x) * pixelsWide, Math.abs(one.y - other.y) * pixelsHigh];
}

function join(one: Group, other: Group): Group {
  const [a, b] = [one.positions.length, other.positions.length];
  const between = (first: number, second: number) => (first * a + second * b) / (a + b);
  const positions = [...one.positions, ...other.positions].sort((left, right) => left - right);
  return toGroup(positions, {
    x: between(one.middle.x, other.middle.x),
    y: between(one.middle.y, other.middle.y),
  });
}

function firstOf({ positions }: Group): number {
  return positions[0] ?? 0;
}

function toPin({ positions, x, y }: Group): Pin {
  return { x, y, positions, label: positionsLabel(positions) };
}

/** Positions one after the other, as first and last: 1, 2, 3, 7 are [1, 3] and [7, 7]. */
export function positionRuns(positions: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const position of positions) {
    const last = runs.at(-1);
    if (last && position === last[1] + 1) last[1] = position;
    else runs.push([position, position]);
  }
  return runs;
}

function positionsLabel(positions: readonly number[]): string {
  const runs = positionRuns(positions).map(([from, to]) =>
    from === to ? `${from}` : `${from}-${to}`,
  );
  const full = runs.join(', ');
  if (full.length <= longestLabel) return full;
  const short = runs.reduce((text, run) => {
    const longer = `${text}, ${run}`;
    return longer.length < longestLabel ? longer : text;
  });
  return `${short}…`;
}
