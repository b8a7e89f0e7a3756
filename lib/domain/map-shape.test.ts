import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipRing, cutLine, findRooms, frameOverlaps, pathData, type XY } from './map-shape';

const frame = { left: 0, top: 0, right: 100, bottom: 100 };
const square = (left: number, top: number, size: number): XY[] => [
  [left, top],
  [left + size, top],
  [left + size, top + size],
  [left, top + size],
];

/** Twice the area that a closed line surrounds. */
function area(ring: readonly XY[]): number {
  const parts = ring.map(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [0, 0];
    return beforeX * y - x * beforeY;
  });
  return Math.abs(parts.reduce((sum, part) => sum + part, 0)) / 2;
}

describe('clipRing', () => {
  test.each([
    ['inside', square(10, 10, 20), 400],
    ['half outside', square(-10, 10, 20), 200],
    ['at a corner', square(90, 90, 20), 100],
    ['around the frame', square(-50, -50, 500), 10_000],
    ['outside', square(200, 10, 20), 0],
    ['nothing', [], 0],
  ])('%s', (_name, ring, expected) => {
    expect(area(clipRing(ring, frame))).toBeCloseTo(expected, 6);
  });

  test('leaves nothing outside', () => {
    const coordinate = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate)), (ring) => {
        for (const value of clipRing(ring, frame).flat()) {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

test.each<[string, XY[], XY[][]]>([
  [
    'inside',
    [
      [1, 1],
      [2, 2],
    ],
    [
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ],
  [
    'outside',
    [
      [-1, 1],
      [-2, 2],
    ],
    [],
  ],
  [
    'through',
    [
      [-50, 50],
      [150, 50],
    ],
    [
      [
        [-50, 50],
        [150, 50],
      ],
    ],
  ],
  [
    'out and back',
    [
      [50, 50],
      [150, 50],
      [150, 60],
      [50, 60],
    ],
    [
      [
        [50, 50],
        [150, 50],
      ],
      [
        [150, 60],
        [50, 60],
      ],
    ],
  ],
])('a line %s is cut', (_name, line, pieces) => {
  expect(cutLine(line, frame)).toEqual(pieces);
});

test.each<[XY[], boolean, string]>([
  [[], false, ''],
  [[[1, 1]], true, ''],
  [
    [
      [1, 1],
      [1.2, 1.3],
    ],
    true,
    '',
  ],
  [
    [
      [1, 1],
      [4, 5],
      [2, 5],
    ],
    false,
    'M1 1l3 4-2 0',
  ],
  [
    [
      [-0.2, 1],
      [4, -5],
    ],
    true,
    'M0 1l4-6z',
  ],
])('the path of %j, closed: %s, is %j', (points, isClosed, data) => {
  expect(pathData(points, isClosed)).toBe(data);
});

describe('findRooms', () => {
  test('the first is in the middle of a square', () => {
    const [[x, y] = [0, 0]] = findRooms([square(0, 0, 160)], 50, 20);
    expect(x).toBe(80);
    expect(Math.abs(y - 80)).toBeLessThanOrEqual(8);
  });

  test('a hole is no room', () => {
    const rooms = findRooms([square(0, 0, 160), square(40, 0, 160)], 30, 20);
    expect(rooms.every(([x]) => x <= 25 || x >= 175)).toBe(true);
    expect(rooms.length).toBeGreaterThan(0);
  });

  test.each([
    ['too narrow', square(0, 0, 40), 50, 10],
    ['too low', square(0, 0, 40), 10, 50],
    ['nothing', [], 10, 10],
  ])('none in what is %s', (_name, ring, width, height) => {
    expect(findRooms([ring], width, height)).toEqual([]);
  });
});

test('rectangles that only touch do not overlap', () => {
  const beside = { ...frame, left: 100, right: 200 };
  expect(frameOverlaps(frame, beside)).toBe(false);
  expect(frameOverlaps(frame, { ...beside, left: 99 })).toBe(true);
});
