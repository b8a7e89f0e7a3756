import { expect, test } from 'vitest';
import { pageMetadata } from './page-metadata';

const words = { title: 'T', description: 'D' };

test.each([
  ['en', '/help', '/help', { en: '/help', es: '/es/help' }],
  ['es', '/help', '/es/help', { en: '/help', es: '/es/help' }],
  ['es', '/', '/es', { en: '/', es: '/es' }],
] as const)('in %s the page %s is %s', (locale, path, canonical, languages) => {
  expect(pageMetadata(locale, path, words)).toEqual({
    ...words,
    alternates: { canonical, languages },
  });
});
