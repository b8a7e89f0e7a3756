import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapViewAround, mapViewOfState, project } from './map';
import { narrowestMap, type Pin, pinSize, placePins, positionRuns } from './map-pin';

const austin = { latitude: 30.27, longitude: -97.74 };
const view = mapViewAround(austin, 25, 'TX');

const at = (position: number, north: number, east: number) => ({
  position,
  latitude: austin.latitude + north,
  longitude: austin.longitude + east,
});

const labels = (pins: readonly Pin[]) => pins.map(({ label }) => label);

describe('placePins', () => {
  test.each([
    ['nobody', [], [], []],
    ['one', [at(1, 0, 0)], ['1'], []],
    ['far from each other', [at(2, 0.2, 0.2), at(1, -0.2, -0.2)], ['1', '2'], []],
    ['at one place', [at(3, 0, 0), at(1, 0, 0), at(2, 0, 0), at(7, 0, 0)], ['1-3, 7'], []],
    ['nearly at one place', [at(1, 0, 0), at(2, 0.01, 0.01)], ['1-2'], []],
    ['many places in the list', [1, 3, 5, 7, 9].map((n) => at(n, 0, 0)), ['1, 3, 5…'], []],
    ['a long list', [98, 99, 100, 102, 104].map((n) => at(n, 0, 0)), ['98-100…'], []],
    ['off the map', [at(1, 0, 0), at(2, 5, 0), at(3, 0, 5)], ['1'], [2, 3]],
  ] as const)('%s', (_name, points, expected, outside) => {
    const placed = placePins(view, points);
    expect(labels(placed.pins)).toEqual(expected);
    expect(placed.outside).toEqual(outside);
  });

  test('a pin is where its one point is', () => {
    const somebody = at(1, 0.1, -0.2);
    const { x, y } = project(view, somebody);
    const [pin] = placePins(view, [somebody]).pins;
    expect(pin?.x).toBeCloseTo(x, 1);
    expect(pin?.y).toBeCloseTo(y, 1);
  });

  const anywhere = fc.record({
    latitude: fc.double({ min: 29.8, max: 30.8, noNaN: true }),
    longitude: fc.double({ min: -98.5, max: -97, noNaN: true }),
  });
  const points = fc
    .array(anywhere, { maxLength: 40 })
    .map((places) => places.map((place, index) => ({ ...place, position: index + 1 })));

  test('each position is at one pin or outside', () => {
    fc.assert(
      fc.property(points, (list) => {
        const { pins, outside } = placePins(view, list);
        const found = [...pins.flatMap(({ positions }) => positions), ...outside];
        expect(found.sort((a, b) => a - b)).toEqual(list.map(({ position }) => position));
      }),
    );
  });

  test('no pin overlaps another or the edge of the map', () => {
    fc.assert(
      fc.property(points, (list) => {
        const boxes = placePins(view, list).pins.map(boxOf);
        for (const [index, box] of boxes.entries()) {
          expect(Math.min(box.left, box.top)).toBeGreaterThan(-0.2);
          expect(box.right).toBeLessThan(narrowestMap + 0.2);
          expect(box.bottom).toBeLessThan(narrowestMap * 0.75 + 0.2);
          expect(boxes.slice(index + 1).filter((other) => meets(box, other))).toEqual([]);
        }
      }),
    );
  });

  test('the order of the points changes nothing', () => {
    fc.assert(
      fc.property(
        points.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
          ),
        ),
        ([list, shuffled]) => {
          expect(placePins(view, shuffled)).toEqual(placePins(view, list));
        },
      ),
    );
  });

  test('a whole page far away is outside of a state', () => {
    const page = Array.from({ length: 20 }, (_, index) => at(index + 1, 0, 0));
    expect(placePins(mapViewOfState('GU'), page).outside).toHaveLength(20);
  });
});

function boxOf({ x, y, label }: Pin) {
  const width = Math.max(pinSize, 10 + 7.5 * label.length);
  const [middle, height] = [(x * narrowestMap) / 100, (y * narrowestMap * 0.75) / 100];
  return {
    left: middle - width / 2,
    right: middle + width / 2,
    top: height - pinSize / 2,
    bottom: height + pinSize / 2,
  };
}

type PinBox = ReturnType<typeof boxOf>;

// Less than a thousandth of a pixel is arithmetic.
function meets(one: PinBox, other: PinBox): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0.001 && down > 0.001;
}

test.each([
  [[], []],
  [[4], [[4, 4]]],
  [
    [1, 2, 3, 7],
    [
      [1, 3],
      [7, 7],
    ],
  ],
])('the runs of %j are %j', (positions, runs) => {
  expect(positionRuns(positions)).toEqual(runs);
});
