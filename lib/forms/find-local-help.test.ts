import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpQuerySchema, helpQueryString } from './find-local-help';

const usual = { location: null, language: '', radius: 25, type: 'agents', page: 1 };

/** Any UTF-16 code unit, so unpaired surrogates too. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('helpQuerySchema', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['nothing', {}, {}],
    ['an empty field', { location: '' }, { location: '' }],
    ['spaces', { location: ' 78701 ' }, { location: '78701' }],
    [
      'everything',
      { location: 'x', language: 'es', radius: '50', type: 'assisters', page: '3' },
      { location: 'x', language: 'es', radius: 50, type: 'assisters', page: 3 },
    ],
    [
      'the first of several',
      { location: ['a', 'b'], radius: ['5', '10'] },
      { location: 'a', radius: 5 },
    ],
    ['no sense', { language: 'zz', radius: '7', type: 'x', page: '-1' }, {}],
    ['more no sense', { radius: 'NaN', page: '1e999' }, {}],
    ['empty choices', { language: '', radius: '', page: '' }, {}],
  ])('%s', (_name, params, expected) => {
    expect(helpQuerySchema.parse(params)).toEqual({ ...usual, ...expected });
  });

  test('never fails', () => {
    const value = fc.oneof(
      fc.string({ unit: codeUnit }),
      fc.array(fc.string()),
      fc.constant(undefined),
    );
    const params = fc.record({
      location: value,
      language: value,
      radius: value,
      type: value,
      page: value,
    });
    fc.assert(fc.property(params, (query) => helpQuerySchema.safeParse(query).success));
  });
});

describe('helpQueryString', () => {
  test('leaves out what is as usual', () => {
    const query = helpQuerySchema.parse({ location: 'Austin, TX', radius: '25', page: '1' });
    expect(helpQueryString(query)).toBe('location=Austin%2C+TX');
  });

  test('brings the same query back', () => {
    const params = fc.record({
      location: fc.string(),
      language: fc.constantFrom('', 'es', 'ase'),
      radius: fc.constantFrom('5', '25', '100'),
      type: fc.constantFrom('agents', 'assisters'),
      page: fc.integer({ min: 1, max: 99 }).map(String),
    });
    fc.assert(
      fc.property(params, (typed) => {
        const query = helpQuerySchema.parse(typed);
        const again = Object.fromEntries(new URLSearchParams(helpQueryString(query)));
        expect(helpQuerySchema.parse(again)).toEqual(query);
      }),
    );
  });
});
