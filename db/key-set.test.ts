import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeySet } from './key-set';

test('knows what was added, as a set of texts does', () => {
  const key = fc.string({
    unit: fc.constantFrom('0', '1', 'a', 'B', '_'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      const keySet = new KeySet();
      const texts = new Set<string>();
      for (const one of keys) {
        expect(keySet.add(one)).toBe(!texts.has(one));
        texts.add(one);
      }
    }),
  );
});

test('keeps all keys when it grows', () => {
  const keySet = new KeySet();
  const keys = Array.from({ length: 10_000 }, (_, index) => String(100_000_000 + index * 7));
  expect(keys.every((key) => keySet.add(key))).toBe(true);
  expect(keys.some((key) => keySet.add(key))).toBe(false);
});
