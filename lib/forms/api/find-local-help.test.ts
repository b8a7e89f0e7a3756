import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpTypes, openTimes, searchRadii, sortOrders } from '@/lib/domain/find-local-help';
import { markets } from '@/lib/domain/market';
import { type HelpQuery, helpQuerySchema, helpQueryString } from '../find-local-help';
import { helpFilters, helpParameters, toHelpQuery } from './find-local-help';
import { parseParameters } from './parameters';

const parse = (query: string) => parseParameters(helpParameters, new URLSearchParams(query));

describe('a query that makes sense', () => {
  test('is filled with what is usual', () => {
    const parsed = parse('location=78701');
    expect(parsed.ok && toHelpQuery(parsed.value)).toEqual({
      location: '78701',
      radius: 25,
      type: 'agents',
      market: '',
      languages: [],
      open: [],
      texts: false,
      who: '',
      sort: 'distance',
      page: 1,
    });
  });

  const query: fc.Arbitrary<HelpQuery> = fc.record({
    location: fc.constantFrom('78701', 'Austin, TX', 'São Paulo', 'O’Fallon & "Co"'),
    radius: fc.constantFrom(...searchRadii, 'state' as const),
    type: fc.constantFrom(...helpTypes),
    market: fc.constantFrom(...markets, '' as const),
    languages: fc.uniqueArray(fc.constantFrom('en', 'es', 'vi', 'ase')),
    open: fc.subarray([...openTimes]),
    texts: fc.boolean(),
    who: fc.constantFrom('', 'garcia', '17000117', "o'neil  jr"),
    sort: fc.constantFrom(...sortOrders),
    page: fc.integer({ min: 1, max: 1_000_000 }),
  });

  test('asks what the page asks with the same address', () => {
    fc.assert(
      fc.property(query, (asked) => {
        const address = helpQueryString(asked);
        const strict = parse(address);
        const values = Object.fromEntries(
          [...new Set(new URLSearchParams(address).keys())].map((name) => {
            const all = new URLSearchParams(address).getAll(name);
            return [name, all.length === 1 ? all[0] : all];
          }),
        );
        expect(strict.ok && toHelpQuery(strict.value)).toEqual(helpQuerySchema.parse(values));
      }),
    );
  });
});

describe('a query that makes no sense', () => {
  test.each([
    ['', 'parameter.missing', 'location'],
    ['location=', 'parameter.invalid', 'location'],
    ['location=%20%00', 'parameter.invalid', 'location'],
    [`location=${'x'.repeat(81)}`, 'parameter.invalid', 'location'],
    ['location=78701&location=78702', 'parameter.repeated', 'location'],
    ['location=78701&page=1&page=1', 'parameter.repeated', 'page'],
    ['location=78701&radius=7', 'parameter.invalid', 'radius'],
    ['location=78701&radius=', 'parameter.invalid', 'radius'],
    ['location=78701&radius=25.0', 'parameter.invalid', 'radius'],
    ['location=78701&type=agent', 'parameter.invalid', 'type'],
    ['location=78701&market=', 'parameter.invalid', 'market'],
    ['location=78701&language=xx', 'parameter.invalid', 'language'],
    ['location=78701&language=es&language=', 'parameter.invalid', 'language'],
    ['location=78701&language=es,vi', 'parameter.invalid', 'language'],
    ['location=78701&open=always', 'parameter.invalid', 'open'],
    ['location=78701&texts=true', 'parameter.invalid', 'texts'],
    [`location=78701&who=${'x'.repeat(81)}`, 'parameter.invalid', 'who'],
    ['location=78701&sort=price', 'parameter.invalid', 'sort'],
    ['location=78701&page=0', 'parameter.invalid', 'page'],
    ['location=78701&page=1e3', 'parameter.invalid', 'page'],
    ['location=78701&page=1000001', 'parameter.invalid', 'page'],
    ['location=78701&page=99999999999', 'parameter.invalid', 'page'],
    ['location=78701&zip=1', 'parameter.unknown', 'zip'],
    ['location=78701&Radius=5', 'parameter.unknown', 'Radius'],
    ['location=78701&language[]=es', 'parameter.unknown', 'language[]'],
    ['location=78701&__proto__=1', 'parameter.unknown', '__proto__'],
    ['location=78701&toString=1', 'parameter.unknown', 'toString'],
  ])('%s', (query, code, field) => {
    const parsed = parse(query);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map((problem) => [problem.code, problem.field])).toEqual([[code, field]]);
    expect(problems[0]?.message).toMatch(/^(There|[\w]+ )[\s\S]*\.$/);
  });

  test('is told all that is wrong with it', () => {
    const parsed = parse('radius=1&radius=2&x=1');
    expect(!parsed.ok && parsed.problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'parameter.repeated radius',
      'parameter.unknown x',
      'parameter.missing location',
      'parameter.invalid radius',
    ]);
  });
});

test('a file has no pages', () => {
  const parsed = parseParameters(helpFilters, new URLSearchParams('location=78701&page=2'));
  expect(!parsed.ok && parsed.problems[0].code).toBe('parameter.unknown');
});
