import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from './distance';
import { searchRadii } from './find-local-help';
import {
  fittingRadius,
  type MapView,
  mapViewAround,
  mapViewOfState,
  parseViewName,
  percentOfWidth,
  project,
  scaleMiles,
  viewName,
} from './map';
import { stateCodes } from './state';

const austin = { latitude: 30.2672, longitude: -97.7431 };
const attu = { latitude: 52.9, longitude: 173 };
const aroundAustin = mapViewAround(austin, 25, 'TX');

const point = fc.record({
  latitude: fc.double({ min: -15, max: 71.5, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const radius = fc.constantFrom(...searchRadii);
const state = fc.constantFrom(...stateCodes);
const view = fc.oneof(
  fc.tuple(point, radius, state).map((parts) => mapViewAround(...parts)),
  state.map(mapViewOfState),
);

describe('project', () => {
  test.each<[string, MapView, Point, number, number]>([
    ['the middle', aroundAustin, { latitude: 30.27, longitude: -97.74 }, 50, 50],
    [
      '25 miles north: on the circle',
      aroundAustin,
      { latitude: 30.6318, longitude: -97.74 },
      50,
      5.4,
    ],
    ['25 miles east: as far', aroundAustin, { latitude: 30.27, longitude: -97.321 }, 83.5, 50],
    [
      'El Paso, in the west of Texas',
      mapViewOfState('TX'),
      { latitude: 31.76, longitude: -106.49 },
      14.9,
      45.2,
    ],
    ['Anchorage', mapViewOfState('AK'), { latitude: 61.22, longitude: -149.9 }, 64.2, 50.4],
    ['Attu, over the 180th meridian', mapViewOfState('AK'), attu, 5, 87.4],
    [
      'Attu from the other side',
      mapViewAround({ latitude: 52.9, longitude: -179.9 }, 100, 'AK'),
      attu,
      -49.1,
      50,
    ],
  ])('%s', (_name, shown, place, x, y) => {
    const spot = project(shown, place);
    expect(spot.x).toBeCloseTo(x, 0);
    expect(spot.y).toBeCloseTo(y, 0);
  });

  test('puts everybody within the radius onto the map', () => {
    const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(point, radius, bearing, (center, miles, direction) => {
        const there = travel(center, miles, direction);
        const { x, y } = project(mapViewAround(center, miles, 'TX'), there);
        expect(Math.max(Math.abs(x - 50), Math.abs(y - 50))).toBeLessThan(50);
      }),
    );
  });
});

/** Along a great circle. */
function travel({ latitude, longitude }: Point, miles: number, bearing: number): Point {
  const radians = Math.PI / 180;
  const angle = miles / 3958.761;
  const from = latitude * radians;
  const to = Math.asin(
    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing),
  );
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  return { latitude: to / radians, longitude: longitude + east / radians };
}

describe('the name of a view', () => {
  test.each([
    [aroundAustin, '30.27,-97.74,25,TX.svg'],
    [mapViewAround({ latitude: -14.28, longitude: -170.7 }, 5, 'AS'), '-14.28,-170.70,5,AS.svg'],
    [mapViewAround({ latitude: 0.001, longitude: -0.001 }, 5, 'GU'), '0.00,0.00,5,GU.svg'],
    [mapViewAround({ latitude: 52, longitude: -179.999 }, 5, 'AK'), '52.00,180.00,5,AK.svg'],
    [mapViewOfState('PR'), 'PR.svg'],
  ])('%o is %s', (shown, name) => {
    expect(viewName(shown)).toBe(name);
  });

  test('is read as the view it is of', () => {
    fc.assert(
      fc.property(view, (shown) => {
        expect(parseViewName(viewName(shown))).toEqual(shown);
      }),
    );
  });

  test.each([
    '',
    '.svg',
    'TX',
    'tx.svg',
    'XX.svg',
    'TX.svg\n',
    ' TX.svg',
    'TX.svg.svg',
    'TX.png',
    '30.27,-97.74,25.svg',
    '30.3,-97.7,25,TX.svg',
    '30.270,-97.74,25,TX.svg',
    '030.27,-97.74,25,TX.svg',
    '+30.27,-97.74,25,TX.svg',
    '30.27,-097.74,25,TX.svg',
    '-0.00,-97.74,25,TX.svg',
    '30.27,-180.00,25,TX.svg',
    '30.27,262.26,25,TX.svg',
    '30.27,-97.74,24,TX.svg',
    '30.27,-97.74,025,TX.svg',
    '30.27,-97.74,state,TX.svg',
    '89.99,-97.74,25,TX.svg',
    'NaN,-97.74,25,TX.svg',
    '1e1,-97.74,25,TX.svg',
    '３０.27,-97.74,25,TX.svg',
    '30.27,-97.74,25,TX.svg?x=<script>',
    '30.27%2C-97.74%2C25%2CTX.svg',
    '../../TX.svg',
    'TX.svg\u0000',
    '__proto__',
    'constructor',
    '1'.repeat(100_000),
  ])('is not %j', (name) => {
    expect(parseViewName(name)).toBeNull();
  });

  test('is nothing but what viewName gives', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('30.27', '-97.74', '25', 'TX'));
    const anyName = fc.array(part).map((parts) => `${parts.join(',')}.svg`);
    fc.assert(
      fc.property(anyName, (name) => {
        const shown = parseViewName(name);
        if (shown) expect(viewName(shown)).toBe(name);
      }),
    );
  });
});

describe('the scale', () => {
  test.each([
    [5, 2],
    [10, 5],
    [25, 10],
    [50, 20],
    [100, 50],
  ] as const)('of a map %i miles around is %i miles', (miles, expected) => {
    expect(scaleMiles(mapViewAround(austin, miles, 'TX'))).toBe(expected);
  });

  test('is seen and leaves most of the width free', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const width = percentOfWidth(shown, scaleMiles(shown));
        expect(width).toBeGreaterThan(8);
        expect(width).toBeLessThan(27);
      }),
    );
  });
});

describe('fittingRadius', () => {
  const near = { latitude: 30.3, longitude: -97.8 };
  const houston = { latitude: 29.7604, longitude: -95.3698 };
  test.each([
    ['nobody', [], 25, 5],
    ['somebody near', [near], 25, 5],
    ['somebody in the middle', [austin], 100, 5],
    ['somebody farther than the search', [near, houston], 50, 50],
  ] as const)('for %s', (_name, points, searched, expected) => {
    expect(fittingRadius(austin, points, searched)).toBe(expected);
  });
});
