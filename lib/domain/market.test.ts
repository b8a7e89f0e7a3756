import { expect, test } from 'vitest';
import { type Market, marketsOf } from './market';
import type { MarketRole } from './profile';

test.each<[MarketRole, readonly Market[]]>([
  ['individual', ['individual']],
  ['shop', ['shop']],
  ['both', ['individual', 'shop']],
  ['none', []],
])('the markets of the role %s (S8)', (role, expected) => {
  expect(marketsOf(role)).toEqual(expected);
});
