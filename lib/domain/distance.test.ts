import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, earthRadiusMiles, isInBox, milesBetween } from './distance';

const austin = { latitude: 30.2672, longitude: -97.7431 };
const houston = { latitude: 29.7604, longitude: -95.3698 };
const newYork = { latitude: 40.7128, longitude: -74.006 };

const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const miles = fc.double({ min: 0, max: 500, noNaN: true });

describe('milesBetween', () => {
  test.each([
    ['Austin to Houston', austin, houston, 146],
    ['Austin to New York', austin, newYork, 1511],
    [
      'across the 180th meridian',
      { latitude: 0, longitude: 179.5 },
      { latitude: 0, longitude: -179.5 },
      69,
    ],
    ['nowhere', austin, austin, 0],
  ])('%s', (_name, a, b, expected) => {
    expect(Math.abs(milesBetween(a, b) - expected)).toBeLessThan(1);
  });

  test('is the same both ways and never more than half the way round', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(milesBetween(a, b)).toBeCloseTo(milesBetween(b, a), 6);
        expect(milesBetween(a, b)).toBeLessThanOrEqual(Math.PI * earthRadiusMiles + 1e-6);
      }),
    );
  });
});

describe('boxAround', () => {
  test('holds every point of the circle', () => {
    const bearing = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(point, miles, bearing, share, (center, radius, direction, part) => {
        const there = travel(center, radius * part, direction);
        expect(isInBox(there, boxAround(center, radius))).toBe(true);
      }),
    );
  });

  test('leaves out what is north, south, east or west of it', () => {
    const box = boxAround(austin, 25);
    for (const [north, east] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const far = { latitude: austin.latitude + north, longitude: austin.longitude + east };
      expect(isInBox(far, box)).toBe(false);
    }
  });

  test('crosses the 180th meridian', () => {
    const box = boxAround({ latitude: 52, longitude: 179.9 }, 25);
    expect(isInBox({ latitude: 52, longitude: -179.9 }, box)).toBe(true);
    expect(isInBox({ latitude: 52, longitude: 0 }, box)).toBe(false);
  });
});

/** The point at a distance in a direction (radians from north). */
function travel(from: typeof austin, distance: number, direction: number): typeof austin {
  const radians = Math.PI / 180;
  const angle = distance / earthRadiusMiles;
  const start = from.latitude * radians;
  const sine =
    Math.sin(start) * Math.cos(angle) + Math.cos(start) * Math.sin(angle) * Math.cos(direction);
  const latitude = Math.asin(Math.min(1, Math.max(-1, sine)));
  const turned = Math.atan2(
    Math.sin(direction) * Math.sin(angle) * Math.cos(start),
    Math.cos(angle) - Math.sin(start) * Math.sin(latitude),
  );
  const longitude = from.longitude + turned / radians;
  return {
    latitude: latitude / radians,
    longitude: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
  };
}
