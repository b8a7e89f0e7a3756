import { describe, expect, test } from 'vitest';
import { feedKinds, feedLayouts, readFeedHeader } from './feed';

describe('readFeedHeader', () => {
  test.each(feedKinds)('recognizes %s', (kind) => {
    const columns = feedLayouts[kind];
    const order = columns.map((_, index) => index);
    const header = { kind, mode: 'full', order, change: null, columns: columns.length };
    expect(readFeedHeader(columns)).toEqual(header);
    expect(readFeedHeader(columns.map((name) => ` ${name.toUpperCase()} `))).toEqual(header);
  });

  test.each(feedKinds)('recognizes a change of %s with the columns in another order', (kind) => {
    const columns = feedLayouts[kind];
    const last = columns.length;
    const order = columns.map((_, index) => last - index);
    const header = { kind, mode: 'change', order, change: 0, columns: last + 1 };
    expect(readFeedHeader(['change', ...columns.toReversed()])).toEqual(header);
  });

  const aliases = feedLayouts.aliases;
  const licenses = feedLayouts.licenses;

  test.each([
    [[], 'none', {}],
    [[''], 'none', {}],
    [['change'], 'none', {}],
    [['17000101', 'individual', 'Maria', '900-10-0101'], 'none', {}],
    [[...aliases, 'state'], 'repeated', { column: 'state' }],
    [[...aliases, '', ''], 'repeated', { column: 'no. 7' }],
    [aliases.slice(0, -1), 'missing', { kind: 'aliases', missing: 'suffix', unknown: '' }],
    [
      licenses.filter((name) => name !== 'class' && name !== 'status'),
      'missing',
      { kind: 'licenses', missing: 'class, status', unknown: '' },
    ],
    [[...licenses, 'county'], 'unknown', { kind: 'licenses', missing: '', unknown: 'county' }],
    [[...licenses, '900-10-0101'], 'unknown', { kind: 'licenses', missing: '', unknown: 'no. 9' }],
    [[...licenses, ''], 'unknown', { kind: 'licenses', missing: '', unknown: 'no. 9' }],
    [
      licenses.map((name) => (name === 'expires_on' ? 'expiry' : name)),
      'mixed',
      { kind: 'licenses', missing: 'expires_on', unknown: 'expiry' },
    ],
  ])('%j is refused: %s', (fields, code, params) => {
    expect(readFeedHeader(fields)).toEqual({ code, params });
  });
});
