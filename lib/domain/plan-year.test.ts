import { expect, test } from 'vitest';
import { openPlanYears, planYear } from './plan-year';

test.each([
  ['2026-07-31', [2026]],
  ['2026-08-01', [2027, 2026]],
  ['2026-10-31', [2027, 2026]],
  ['2026-11-01', [2027]],
  ['2026-12-31', [2027]],
  ['2027-01-01', [2027]],
])('on %s the open plan years are %j', (today, years) => {
  expect(openPlanYears(today, '08-01').map((open) => open.year)).toEqual(years);
});

test('the opening day is configurable', () => {
  expect(openPlanYears('2026-09-01', '09-15').map((open) => open.year)).toEqual([2026]);
});

test('registration for plan year N ends 10/31/N', () => {
  expect(planYear(2027, '08-01')).toEqual({
    year: 2027,
    opensOn: '2026-08-01',
    closesOn: '2027-10-31',
  });
});
