import { describe, expect, test } from 'vitest';
import { offeredLanguage, readAcceptLanguage } from './reader-language';

describe('readAcceptLanguage', () => {
  test.each([
    ['es-US,es;q=0.9,en;q=0.8', ['es', 'en']],
    ['en;q=0.5, vi', ['vi', 'en']],
    ['en-US', ['en']],
    ['', []],
    ['*', []],
    ['vi;q=0, en', ['en']],
    ['zz, tlh', []],
    [';;;q=,,,', []],
    ['es;q=9e9', ['es']],
    ['__proto__, constructor', []],
  ])('%j', (header, expected) => {
    expect(readAcceptLanguage(header)).toEqual(expected);
  });
});

describe('offeredLanguage', () => {
  const spoken = new Map([
    ['es', 12],
    ['vi', 3],
    ['en', 90],
  ]);
  test.each([
    [['es', 'en'], [], 'es'],
    [['en', 'vi'], [], 'vi'],
    [['en'], [], null],
    [['fr', 'vi'], [], 'vi'],
    [['es'], ['es'], null],
    [['es', 'vi'], ['es'], null],
    [[], [], null],
  ])('reads %j, asks for %j: %j', (read, chosen, expected) => {
    expect(offeredLanguage(read, spoken, chosen)).toBe(expected);
  });
});
