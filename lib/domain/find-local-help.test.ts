import { describe, expect, test } from 'vitest';
import { pageOf, pageSize } from './find-local-help';

describe('pageOf', () => {
  const list = Array.from({ length: 42 }, (_, index) => index + 1);

  test.each([
    [1, 1, 1, 20],
    [3, 3, 41, 2],
    [9, 3, 41, 2],
    [0, 1, 1, 20],
  ])('page %d', (wanted, page, from, count) => {
    const result = pageOf(list, wanted);
    expect(result).toMatchObject({ page, pages: 3, from });
    expect(result.items).toHaveLength(count);
    expect(result.items[0]).toBe(from);
  });

  test('an empty list has one empty page', () => {
    expect(pageOf([], 5)).toEqual({ items: [], page: 1, pages: 1, from: 1 });
  });

  test('a full page needs no second one', () => {
    expect(pageOf(list.slice(0, pageSize), 1).pages).toBe(1);
  });
});
