import { describe, expect, test } from 'vitest';
import {
  findPasswordFault,
  needsFactor,
  ownWords,
  type PasswordContext,
  passwordKey,
  passwordStrength,
} from './password-rule';

const common = new Set(
  ['password', 'iloveyou', 'letmein', 'trustno1', 'horse', 'correct', 'basketball', 'monkey'].map(
    passwordKey,
  ),
);
const words = ownWords(['m.alvarez', 'María José', 'Álvarez', 'mj@bluebonnet-brokers.example.com']);
const alone: PasswordContext = { hasFactor: false, words, common };
const withFactor: PasswordContext = { ...alone, hasFactor: true };

describe('findPasswordFault', () => {
  test.each([
    ['purple giraffe 42', null],
    ['correct horse battery staple', null],
    ['sandbox-passphrase-2027', null],
    ['Zk3#vR9!pLq2wXy7', null],
    ['пароль очень длинный', null],
    ['我的密码很长很长真的非常长呢好', null],
    ['               ', 'repetition'],
    ['tiny blue rocks', null],
    ['tiny blue rock', 'too-short'],
    ['', 'too-short'],
    ['my insurance broker likes purple giraffes', null],

    ['aaaaaaaaaaaaaaaa', 'repetition'],
    ['abcabcabcabcabca', 'repetition'],
    ['Xk3!9zQwXk3!9zQw', 'repetition'],
    ['PasswordPASSWORD', 'repetition'],
    ['p4ssw0rdpassword', 'repetition'],
    ['aaaaaaaabbbbbbbb', 'sequence'],
    ['abcdefghijklmnop', 'sequence'],
    ['zyxwvutsrqponml', 'sequence'],
    ['qwertyuiopasdfgh', 'sequence'],
    ['1qaz2wsx3edc4rfv', 'sequence'],
    ['123456789012345', 'sequence'],
    ['!@#$%^&*()!@#$%', 'sequence'],
    ['1234512345 abcd', 'sequence'],

    ['maria.alvarez.1985', 'own-words'],
    ['M4R14-4LV4R3Z-19', 'own-words'],
    ['MARÍA ÁLVAREZ 12', 'own-words'],
    ['bluebonnet2027!!', 'own-words'],
    ['marketplace-agent', 'own-words'],
    ['Insurance$$12345', 'own-words'],
    ['H3althC4re.portal', 'own-words'],
    ['alvarez12345678!', 'own-words'],

    ['basketball12345', 'common'],
    ['iloveyou 123456', 'common'],
    ['letmeinletmein1234', 'common'],
    ['trustno1trustno1x', 'common'],
    ['m0nk3y-12345678', 'common'],
    ['alvarez-monkey-7', 'common'],
  ])('%j alone: %s', (password, fault) => {
    expect(findPasswordFault(password, alone)).toBe(fault);
  });

  test.each([
    ['Zk3#vR9!', null],
    ['Zk3#vR9', 'too-short'],
    ['tree-lamp', null],
    ['maria-99', 'own-words'],
    ['monkey99', 'common'],
    ['abcd1234', 'sequence'],
    ['abab', 'too-short'],
  ])('%j with a second factor: %s', (password, fault) => {
    expect(findPasswordFault(password, withFactor)).toBe(fault);
  });

  test('counts code points after NFKC, not what they are stored in', () => {
    const emoji = ['😀', '🎉', '🌮', '🚀', '🐢', '🍕', '🎸'];
    expect(findPasswordFault(emoji.join(''), withFactor)).toBe('too-short');
    expect(findPasswordFault([...emoji, '🎻'].join(''), withFactor)).toBeNull();
    // One character that NFKC makes three of.
    expect(findPasswordFault('ﬃ shed lamp tre', alone)).toBeNull();
    // A letter and its accent are one character.
    expect(findPasswordFault('e\u0301tat lamp shed', alone)).toBe('too-short');
  });

  test('takes 128 characters and says so of 129', () => {
    const long = Array.from({ length: 43 }, (_, index) => `${index} `)
      .join('')
      .padEnd(128, 'xkz');
    expect(findPasswordFault(long, alone)).toBeNull();
    expect(findPasswordFault(`${long}x`, alone)).toBe('too-long');
  });

  test('judges the longest one in a few milliseconds', () => {
    const many = new Set(Array.from({ length: 50_000 }, (_, index) => `word${index}`));
    const long = `${'a1b2c3!@'.repeat(15).slice(1)}xyz`;
    const start = performance.now();
    for (let count = 0; count < 10; count++) {
      findPasswordFault(long, { ...alone, common: many });
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('passwordStrength', () => {
  test.each([
    ['short', 'weak'],
    ['maria.alvarez.1985', 'weak'],
    ['tiny blue rocks', 'fair'],
    ['maria paints tiny blue rocks', 'strong'],
    ['tiny blue rocks on a hill', 'strong'],
  ])('%j is %s', (password, strength) => {
    expect(passwordStrength(password, alone)).toBe(strength);
  });
});

describe('ownWords', () => {
  test('takes texts whole and in parts, without short ones and endings', () => {
    expect(ownWords(['m.alvarez', 'Al', 'mj@blue-sky.example.com'])).toEqual([
      'm.alvarez',
      'mj@blue-sky.example.com',
      'alvarez',
      'blue',
      'sky',
      'example',
    ]);
  });

  test('nothing gives nothing', () => {
    expect(ownWords(['', ' '])).toEqual([]);
  });
});

test.each(['P@$$w0rd', 'P455WORD', 'pässword'])('%s has the key of "password"', (text) => {
  expect(passwordKey(text)).toBe(passwordKey('password'));
});

test.each([
  ['14 characters!', true],
  ['15 characters!!', false],
  ['🔑'.repeat(14), true],
  ['🔑'.repeat(15), false],
])('%j needs a second factor: %s', (password, expected) => {
  expect(needsFactor(password)).toBe(expected);
});
