/** A point of a drawing, in its units: to the right and downward. */
export type XY = readonly [x: number, y: number];

/** A rectangle of a drawing. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Edge = {
  readonly isInside: (point: XY) => boolean;
  /** Where the line between two points meets the edge. */
  readonly meet: (a: XY, b: XY) => XY;
};

function verticalEdge(at: number, isInside: (x: number) => boolean): Edge {
  return {
    isInside: ([x]) => isInside(x),
    meet: ([ax, ay], [bx, by]) => [at, ay + ((by - ay) * (at - ax)) / (bx - ax)],
  };
}

function horizontalEdge(at: number, isInside: (y: number) => boolean): Edge {
  return {
    isInside: ([, y]) => isInside(y),
    meet: ([ax, ay], [bx, by]) => [ax + ((bx - ax) * (at - ay)) / (by - ay), at],
  };
}

function edgesOf({ left, top, right, bottom }: Frame): readonly Edge[] {
  return [
    verticalEdge(left, (x) => x >= left),
    verticalEdge(right, (x) => x <= right),
    horizontalEdge(top, (y) => y >= top),
    horizontalEdge(bottom, (y) => y <= bottom),
  ];
}

/**
 * The part of a closed line's inside that lies in a frame (Sutherland and Hodgman); empty when there
 * is none. Parts are joined along the edges of the frame, so those must lie out of sight.
 */
export function clipRing(ring: readonly XY[], frame: Frame): readonly XY[] {
  return edgesOf(frame).reduce(cutAtEdge, ring);
}

function cutAtEdge(ring: readonly XY[], { isInside, meet }: Edge): readonly XY[] {
  if (ring.every(isInside)) return ring;
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point;
    const crossing = isInside(before) === isInside(point) ? [] : [meet(before, point)];
    return isInside(point) ? [...crossing, point] : crossing;
  });
}

/** The pieces of a line that may be seen in a frame; their ends may lie outside. */
export function cutLine(line: readonly XY[], frame: Frame): readonly (readonly XY[])[] {
  const pieces: XY[][] = [];
  let isOpen = false;
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (!before) continue;
    const isSeen = mayCross(before, point, frame);
    if (isSeen && !isOpen) pieces.push([before]);
    if (isSeen) pieces.at(-1)?.push(point);
    isOpen = isSeen;
  }
  return pieces;
}

function mayCross([ax, ay]: XY, [bx, by]: XY, { left, top, right, bottom }: Frame): boolean {
  const isBeside = Math.max(ax, bx) < left || Math.min(ax, bx) > right;
  return !isBeside && Math.max(ay, by) >= top && Math.min(ay, by) <= bottom;
}

/**
 * SVG path data in whole units: from the first point on relative, which is shorter. Points that fall
 * together are drawn once; '' when only one is left.
 */
export function pathData(points: readonly XY[], isClosed: boolean): string {
  const steps: string[] = [];
  const start = roundPoint(points[0] ?? [0, 0]);
  let at = start;
  for (const point of points.slice(1)) {
    const next = roundPoint(point);
    if (next[0] === at[0] && next[1] === at[1]) continue;
    steps.push(joinNumbers([next[0] - at[0], next[1] - at[1]]));
    at = next;
  }
  if (steps.length === 0) return '';
  return `M${joinNumbers(start)}l${steps.reduce(joinSteps)}${isClosed ? 'z' : ''}`;
}

// Adding 0 turns -0 into 0.
function roundPoint([x, y]: XY): XY {
  return [Math.round(x) + 0, Math.round(y) + 0];
}

function joinNumbers([x, y]: XY): string {
  return joinSteps(String(x), String(y));
}

/** A minus sign separates numbers as well as a space does. */
function joinSteps(left: string, right: string): string {
  return right.startsWith('-') ? left + right : `${left} ${right}`;
}

/** Whether two rectangles have a part in common. */
export function frameOverlaps(one: Frame, other: Frame): boolean {
  const isBeside = one.right <= other.left || one.left >= other.right;
  return !isBeside && one.bottom > other.top && one.top < other.bottom;
}

/** The rectangle of a size around a middle. */
export function frameAround([x, y]: XY, width: number, height: number): Frame {
  const [across, down] = [width / 2, height / 2];
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
}

/** Between the heights at which room for a text is looked for, in units. */
const scanStep = 8;

/**
 * Middles at which a rectangle fits between closed lines, the roomiest first. Looked for at the
 * heights of its upper edge, middle and lower edge only: good enough for a text.
 */
export function findRooms(rings: readonly (readonly XY[])[], width: number, height: number): XY[] {
  const heights = rings.flat().map(([, y]) => y);
  if (heights.length === 0) return [];
  const top = heights.reduce((least, y) => Math.min(least, y)) + height / 2;
  const bottom = heights.reduce((most, y) => Math.max(most, y)) - height / 2;
  const rooms: { room: number; middle: XY }[] = [];
  for (let y = top; y <= bottom; y += scanStep) {
    for (const [from, to] of gapsAround(rings, y, height)) {
      const room = to - from;
      if (room >= width)
        rooms.push({ room: room - Math.abs(y - (top + bottom) / 2), middle: [(from + to) / 2, y] });
    }
  }
  return rooms.sort((a, b) => b.room - a.room).map(({ middle }) => middle);
}

type Gap = readonly [from: number, to: number];

function gapsAround(rings: readonly (readonly XY[])[], y: number, height: number): Gap[] {
  const [above, at, below] = [y - height / 2, y, y + height / 2].map((line) => gapsAt(rings, line));
  return meetGaps(meetGaps(above ?? [], at ?? []), below ?? []);
}

/** From where to where a horizontal line is inside. */
function gapsAt(rings: readonly (readonly XY[])[], y: number): Gap[] {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((a, b) => a - b);
  const gaps: Gap[] = [];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    gaps.push([crossings[index] ?? 0, crossings[index + 1] ?? 0]);
  }
  return gaps;
}

function crossingsOf(ring: readonly XY[], y: number): number[] {
  return ring.flatMap(([bx, by], index) => {
    const [ax, ay] = ring.at(index - 1) ?? [bx, by];
    return ay > y === by > y ? [] : [ax + ((bx - ax) * (y - ay)) / (by - ay)];
  });
}

function meetGaps(ones: readonly Gap[], others: readonly Gap[]): Gap[] {
  return ones.flatMap(([from, to]) =>
    others
      .map(([start, end]): Gap => [Math.max(from, start), Math.min(to, end)])
      .filter(([start, end]) => start < end),
  );
}
