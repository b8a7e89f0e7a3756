import { expect, test } from 'vitest';
import { type FiledRegistration, planMoves } from './registration-move';

const right = '17000101';
const wrong = '18000101';
const row = (
  npn: string,
  planYear: number,
  status: FiledRegistration['status'] = null,
): FiledRegistration => ({ npn, planYear, status });

test.each<[string, FiledRegistration[], FiledRegistration[], FiledRegistration[], unknown]>([
  ['not registered', [], [], [], null],
  ['registered under the right NPN', [row(right, 2027)], [row(right, 2027)], [], null],
  ['registered under a wrong one', [row(wrong, 2027)], [], [row(wrong, 2027)], null],
  [
    'in both open plan years',
    [row(wrong, 2027), row(wrong, 2026)],
    [],
    [row(wrong, 2027), row(wrong, 2026)],
    null,
  ],
  ['terminated under a wrong one', [row(wrong, 2027, 'T1')], [], [row(wrong, 2027, 'T1')], null],
  [
    'the right NPN was terminated',
    [row(wrong, 2027)],
    [row(right, 2027, 'T3')],
    [row(wrong, 2027)],
    row(right, 2027, 'T3'),
  ],
  [
    'the right NPN has a past plan year',
    [row(wrong, 2027)],
    [row(right, 2025, 'T3')],
    [row(wrong, 2027)],
    null,
  ],
])('%s', (_, own, ofNpn, moves, inTheWay) => {
  expect(planMoves(own, ofNpn, right)).toEqual({ moves, inTheWay });
});
