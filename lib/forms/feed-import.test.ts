import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatSeconds,
  importQuerySchema,
  importsQuerySchema,
  uploadFormState,
} from './feed-import';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1,023 bytes'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [524_288_000, '500 MB'],
  [3 * 1024 ** 3, '3 GB'],
  [5000 * 1024 ** 4, '5,000 TB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(formatBytes(bytes)).toBe(expected);
});

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min 0 s'],
  [3599, '59 min 59 s'],
  [3700, '1 h 1 min'],
])('%d seconds are %s', (seconds, expected) => {
  expect(formatSeconds(seconds)).toBe(expected);
});

describe('the query of the page', () => {
  test.each([
    [{}, null, null],
    [{ refused: 'not-csv' }, 'not-csv', null],
    [{ refused: 'busy', watch: 'again' }, 'busy', 'again'],
    [{ refused: '<b>', watch: 'always' }, null, null],
    [{ refused: ['busy', 'busy'], watch: ['off'] }, null, null],
  ])('%j', (query, refused, watch) => {
    expect(importsQuerySchema.parse(query)).toEqual({ refused, watch });
    expect(importQuerySchema.parse(query)).toEqual({ watch });
  });
});

test('a refusal stands at the field, with the limits', () => {
  const limits = { maxBytes: 1024, maxFiles: 12 };
  expect(uploadFormState(null, limits).attempt).toBe(0);
  expect(uploadFormState('too-large', limits)).toMatchObject({
    attempt: 1,
    errors: { files: { code: 'feed-import.upload.too-large', params: { limit: '1 KB' } } },
  });
});
