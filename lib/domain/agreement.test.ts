import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSignatureOf, shopAgreement } from './agreement';
import type { ProducerName } from './producer';

const maria: ProducerName = { first: 'Maria', middle: '', last: 'Alvarez', suffix: '' };
const jose: ProducerName = {
  first: 'José',
  middle: 'Luis',
  last: 'Ramírez-Ortiz',
  suffix: 'Jr.',
};

describe('isSignatureOf', () => {
  test.each<[string, ProducerName, boolean]>([
    ['Maria Alvarez', maria, true],
    ['  maria   ALVAREZ ', maria, true],
    ['María Álvarez', maria, true],
    ['Maria', maria, false],
    ['Alvarez', maria, false],
    ['Alvarez Maria', maria, false],
    ['Maria B. Alvarez', maria, false],
    ['Maria Alvarez Jr.', maria, false],
    ['jose ramirez ortiz', jose, true],
    ['José L. Ramírez-Ortiz', jose, true],
    ['José Luis Ramírez-Ortiz, Jr.', jose, true],
    ['José Ramírez-Ortiz Jr', jose, true],
    ['José Ramírez', jose, false],
    ['', maria, false],
    ['...', maria, false],
    ['😀', { ...maria, first: '😀', last: '😀' }, false],
  ])('%j under %j: %s', (typed, name, expected) => {
    expect(isSignatureOf(typed, name)).toBe(expected);
  });
});

/** Who changes a word gives the agreement a new version, and adds its hash here. */
test('each version has its own words', () => {
  const { version, ...words } = shopAgreement;
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
  expect({ [version]: hash }).toEqual({ '2026-11': '51cfa0f37d1518ed' });
});
