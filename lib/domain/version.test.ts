import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNewer, isPreview, majorOf, sameTriple } from './version';

describe('isNewer', () => {
  test('the row of the standard, and some more', () => {
    const row = [
      '0.9.10',
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.1',
      '1.1.0',
      '1.10.0',
      '2.0.0',
      '10.0.0',
    ];
    const newer = row.flatMap((a, at) => row.map((b, other) => [isNewer(a, b), at > other]));
    expect(newer.filter(([found, right]) => found !== right)).toEqual([]);
  });

  test('what was built when does not count', () => {
    expect(isNewer('1.0.0+2', '1.0.0+1')).toBe(false);
    expect(isNewer('1.0.0+1', '1.0.0-rc.1')).toBe(true);
  });

  test('of two different ones exactly one is newer', () => {
    const number = fc.nat(3);
    const preview = fc.constantFrom('', '-a', '-a.1', '-a.2', '-1', '-b-c');
    const version = fc
      .tuple(number, number, number, preview)
      .map(([a, b, c, d]) => `${a}.${b}.${c}${d}`);
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(Number(isNewer(a, b)) + Number(isNewer(b, a))).toBe(a === b ? 0 : 1);
      }),
    );
  });
});

test.each([
  ['1.2.3', false, 1],
  ['16.5.0-canary.38', true, 16],
  ['5.0.0-beta.32', true, 5],
])('%s: a preview %s, of %i', (version, preview, major) => {
  expect([isPreview(version), majorOf(version)]).toEqual([preview, major]);
});

test('previews of a version belong to it', () => {
  expect(sameTriple('5.0.0-beta.32', '5.0.0')).toBe(true);
  expect(sameTriple('5.0.0-beta.32', '5.0.1-beta.32')).toBe(false);
});
