import { type MapView, project } from '@/lib/domain/map';
import { type Frame, findRooms, frameAround, frameOverlaps, type XY } from '@/lib/domain/map-shape';
import type { Area, Town } from '@/lib/domain/outline';
import { stateName } from '@/lib/domain/state';

/** The picture in its units; it is drawn about half as large. */
export const picture: Frame = { left: 0, top: 0, right: 800, bottom: 600 };

/** A point of the earth in the picture. */
export function toXY(view: MapView, [longitude, latitude]: readonly [number, number]): XY {
  const { x, y } = project(view, { longitude, latitude });
  return [(x * picture.right) / 100, (y * picture.bottom) / 100];
}

/** Looks of a text: the class in the picture, its size in units and how wide its letters are. */
const looks = {
  state: { size: 24, letter: 0.82 },
  town: { size: 22, letter: 0.54 },
  county: { size: 20, letter: 0.54 },
} as const;

type Look = keyof typeof looks;

export type Label = {
  readonly look: Look;
  readonly text: string;
  /** The middle of the text, or its end at the dot. */
  readonly at: XY;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The place that a town's name belongs to. */
  readonly dot: XY | null;
};

/** An area with the parts of its outline that are seen. */
export type SeenArea = Pick<Area, 'state' | 'name'> & {
  readonly rings: readonly (readonly XY[])[];
};

export type Seen = {
  readonly view: MapView;
  readonly states: readonly SeenArea[];
  readonly abroad: readonly SeenArea[];
  readonly counties: readonly SeenArea[];
  readonly towns: readonly Town[];
  /** Where other things are drawn. */
  readonly taken: readonly Frame[];
};

const mostTowns = 12;
const firstTowns = 3;
const mostCounties = 10;

/**
 * Names for what is seen, none over another: the largest towns, then states and countries, more
 * towns, and counties where there is room left.
 */
export function placeLabels(seen: Seen): readonly Label[] {
  const taken = [...seen.taken];
  const towns = seenTowns(seen);
  const labels = [
    ...placeTowns(towns, taken, firstTowns),
    ...placeAreas('state', listLands(seen), taken),
    ...placeTowns(towns, taken, mostTowns - firstTowns),
  ];
  return [...labels, ...placeAreas('county', listCounties(seen, labels), taken, mostCounties)];
}

/** Those of the searched state first; none that is called like something named already. */
function listCounties({ view, counties }: Seen, labels: readonly Label[]): readonly SeenArea[] {
  const named = new Set(labels.map(({ text }) => text.toUpperCase()));
  const others = counties.filter(({ name }) => !named.has(name.toUpperCase()));
  const [here = [], there = []] = [true, false].map((isHere) =>
    others.filter(({ state }) => (state === view.state) === isHere),
  );
  return [...here, ...there];
}

/** Where nothing but the state is seen, or all of it, its name is known. */
function listLands({ view, states, abroad }: Seen): readonly SeenArea[] {
  const isKnown = view.radius === null || states.length + abroad.length < 2;
  return [
    ...states
      .filter(({ state }) => state !== view.state || !isKnown)
      .map((area) => ({ ...area, name: area.state ? stateName(area.state) : area.name })),
    ...abroad,
  ].map((area) => ({ ...area, name: area.name.toUpperCase() }));
}

function placeAreas(
  look: Look,
  areas: readonly SeenArea[],
  taken: Frame[],
  most = areas.length,
): Label[] {
  const labels: Label[] = [];
  for (const { name, rings } of areas) {
    if (labels.length === most) break;
    const { width, height } = sizeOf(look, name);
    const at = findRooms(rings, width + 16, height + 8).find((middle) =>
      take(frameAround(middle, width, height), taken),
    );
    if (at) labels.push({ look, text: name, at, anchor: 'middle', dot: null });
  }
  return labels;
}

type SeenTown = { readonly name: string; readonly dot: XY };

function seenTowns({ view, towns }: Seen): SeenTown[] {
  const { center, height } = view;
  return towns
    .filter(({ position: [, latitude] }) => Math.abs(latitude - center.latitude) < height / 2)
    .map(({ name, position }) => ({ name, dot: toXY(view, position) }))
    .filter(({ dot: [x] }) => x > picture.left && x < picture.right);
}

function placeTowns(towns: readonly SeenTown[], taken: Frame[], most: number): Label[] {
  const labels: Label[] = [];
  for (const { name, dot } of towns) {
    if (labels.length === most) break;
    const label = placeTown(name, dot, taken);
    if (label) labels.push(label);
  }
  return labels;
}

const dotSize = 14;

function placeTown(text: string, dot: XY, taken: Frame[]): Label | null {
  const dotFrame = frameAround(dot, dotSize, dotSize);
  if (!isFree(dotFrame, taken)) return null;
  const { width, height } = sizeOf('town', text);
  const side = sides.find(({ shift }) =>
    take(frameAround(move(dot, shift, width, height), width, height), taken),
  );
  if (!side) return null;
  taken.push(dotFrame);
  const { anchor, shift } = side;
  const at = move(dot, shift, anchor === 'middle' ? width : 0, height);
  return { look: 'town', text, at, anchor, dot };
}

type Side = { readonly anchor: Label['anchor']; readonly shift: XY };

/** Where a town's name may stand: to the right of its dot, to its left, above, below. */
const sides: readonly Side[] = [
  { anchor: 'start', shift: [1, 0] },
  { anchor: 'end', shift: [-1, 0] },
  { anchor: 'middle', shift: [0, -1] },
  { anchor: 'middle', shift: [0, 1] },
];

/** From a dot to what stands beside it, in the direction of `shift`. */
function move([x, y]: XY, [east, down]: XY, width: number, height: number): XY {
  return [x + (east * (width + dotSize + 6)) / 2, y + (down * (height + dotSize)) / 2];
}

function sizeOf(look: Look, text: string) {
  const { size, letter } = looks[look];
  return { width: text.length * size * letter, height: size * 1.1 };
}

function take(frame: Frame, taken: Frame[]): boolean {
  if (!isFree(frame, taken)) return false;
  taken.push(frame);
  return true;
}

const margin = 6;

function isFree(frame: Frame, taken: readonly Frame[]): boolean {
  const { left, top, right, bottom } = frame;
  const isOutside = left < margin || top < margin || right > 800 - margin || bottom > 600 - margin;
  return !isOutside && !taken.some((other) => frameOverlaps(frame, other));
}
