import { expect, test } from 'vitest';
import { ownWords } from '@/lib/domain/password-rule';
import { judgePassword } from './password-rule';

const words = ownWords(['maria.alvarez']);

test.each([
  ['tiny blue rocks sing', false, null],
  ['correct horse battery staple', false, null],
  ['alpine-otter-lantern', false, null],
  ['Password12345678!', false, 'own-words'],
  ['trustno1 12345678', false, 'common'],
  ['qazwsxedcrfvtgbyhn', false, 'common'],
  ['michael jordan 23', false, 'common'],
  ['Football-2027-!', false, 'common'],
  ['maria.alvarez-1', false, 'own-words'],
  ['tr0ub4dor&3', true, null],
  ['dragon99', true, 'common'],
] as const)('%j (second factor: %s) gives %s', async (password, hasFactor, fault) => {
  expect(await judgePassword(password, { hasFactor, words })).toBe(fault);
});

test('hardly any phrase of four dictionary words is refused', async () => {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const list = dictionary['diceware-common'];
  const phrases = Array.from({ length: 2_000 }, (_, index) =>
    [1, 7, 31, 101].map((step) => list[(index * step * 37 + step) % list.length]).join(' '),
  ).filter((phrase) => phrase.length >= 15);
  const refused: string[] = [];
  for (const phrase of phrases) {
    if (await judgePassword(phrase, { hasFactor: false, words })) refused.push(phrase);
  }
  expect(phrases.length).toBeGreaterThan(1_500);
  expect(refused.length / phrases.length).toBeLessThan(0.01);
});
