import { expect, test } from 'vitest';
import { passwordHint } from './password-hint';

const context = { hasFactor: false, words: ['maria', 'alvarez'], locale: 'en' } as const;

test.each([
  ['tiny', { text: 'Characters still needed: 11', spoken: false }],
  ['maria alvarez 1985', { text: 'Easy to guess so far', spoken: true }],
  ['tiny blue rocks', { text: 'Long enough. Another word makes it stronger.', spoken: true }],
  ['tiny blue rocks on a hill', { text: 'Strong', spoken: true }],
])('%j: %o', (typed, hint) => {
  expect(passwordHint(typed, context)).toEqual(hint);
});

test('asks for fewer characters with a second factor', () => {
  expect(passwordHint('tiny', { ...context, hasFactor: true, locale: 'es' })).toEqual({
    text: 'Caracteres que faltan: 4',
    spoken: false,
  });
});
