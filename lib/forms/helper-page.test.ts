import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankHelpQuery } from './find-local-help';
import { findSearchBefore } from './helper-page';

const path = '/find-local-help';

test.each([
  ['https://portal.example.com/find-local-help?location=78701', { location: '78701' }],
  [
    'http://localhost:3000/es/find-local-help?location=Austin%2C+TX&language=es&language=vi&page=2',
    { location: 'Austin, TX', languages: ['es', 'vi'], page: 2 },
  ],
  [
    'https://portal.example.com/find-local-help?location=78701&radius=-1&next=https://evil.example',
    { location: '78701' },
  ],
])('%s', (referer, change) => {
  expect(findSearchBefore(referer, path)).toEqual({ ...blankHelpQuery, ...change });
});

test.each([
  null,
  '',
  'about:blank',
  'https://portal.example.com/',
  'https://portal.example.com/find-local-help',
  'https://portal.example.com/find-local-help/ann-lee-2b3c4d5e?location=78701',
  'https://portal.example.com/fr/find-local-help?location=78701',
])('%s is no search', (referer) => {
  expect(findSearchBefore(referer, path)).toBeNull();
});

test('any header gets an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (referer) => {
      expect(findSearchBefore(referer, path)).toBeNull();
    }),
  );
});
