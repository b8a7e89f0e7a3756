import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpQuerySchema, helpQueryString } from './find-local-help';

const usual = {
  location: null,
  radius: 25,
  type: 'agents',
  market: '',
  languages: [],
  open: [],
  texts: false,
  who: '',
  sort: 'distance',
  page: 1,
};

/** Any UTF-16 code unit, so unpaired surrogates too. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('helpQuerySchema', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['nothing', {}, {}],
    ['an empty field', { location: '' }, { location: '' }],
    ['spaces', { location: ' 78701 ' }, { location: '78701' }],
    [
      'everything',
      {
        ...{ location: 'x', radius: '50', type: 'both', market: 'shop', language: ['es', 'vi'] },
        ...{ open: ['weekends', 'now'], texts: '1', who: ' Lee ', sort: 'name', page: '3' },
      },
      {
        ...{ location: 'x', radius: 50, type: 'both', market: 'shop', languages: ['es', 'vi'] },
        ...{ open: ['now', 'weekends'], texts: true, who: 'Lee', sort: 'name', page: 3 },
      },
    ],
    ['the whole state', { radius: 'state' }, { radius: 'state' }],
    ['one of each list', { language: 'es', open: 'now' }, { languages: ['es'], open: ['now'] }],
    [
      'what makes sense in a list, once',
      { language: ['zz', 'es', '', 'es'], open: ['now', 'now', 'x'] },
      { languages: ['es'], open: ['now'] },
    ],
    ['a long name', { who: '😀'.repeat(100) }, { who: '😀'.repeat(80) }],
    [
      'the first of several',
      { location: ['a', 'b'], radius: ['5', '10'] },
      { location: 'a', radius: 5 },
    ],
    ['no sense', { language: 'zz', radius: '7', type: 'x', market: 'x', page: '-1' }, {}],
    ['more no sense', { radius: 'NaN', texts: 'true', sort: 'x', page: '1e999' }, {}],
    ['empty choices', { language: '', radius: '', market: '', open: '', page: '' }, {}],
  ])('%s', (_name, params, expected) => {
    expect(helpQuerySchema.parse(params)).toEqual({ ...usual, ...expected });
  });

  test('never fails', () => {
    const value = fc.oneof(
      fc.string({ unit: codeUnit }),
      fc.array(fc.string()),
      fc.constant(undefined),
    );
    const names = [
      ...['location', 'radius', 'type', 'market', 'language'],
      ...['open', 'texts', 'who', 'sort', 'page'],
    ];
    const params = fc.record(Object.fromEntries(names.map((name) => [name, value])));
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
      radius: fc.constantFrom('5', '25', '100', 'state'),
      type: fc.constantFrom('agents', 'assisters', 'both'),
      market: fc.constantFrom('', 'individual', 'shop'),
      language: fc.subarray(['es', 'ase', 'vi']),
      open: fc.subarray(['now', 'evenings', 'weekends']),
      texts: fc.constantFrom('', '1'),
      who: fc.string({ unit: codeUnit, maxLength: 100 }),
      sort: fc.constantFrom('distance', 'name'),
      page: fc.integer({ min: 1, max: 99 }).map(String),
    });
    fc.assert(
      fc.property(params, (typed) => {
        const query = helpQuerySchema.parse(typed);
        const parts = new URLSearchParams(helpQueryString(query));
        const again = [...parts.keys()].map((name) => [name, parts.getAll(name)]);
        expect(helpQuerySchema.parse(Object.fromEntries(again))).toEqual(query);
      }),
    );
  });
});
