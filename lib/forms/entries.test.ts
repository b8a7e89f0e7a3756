import { describe, expect, test } from 'vitest';
import { cleanLines, cleanText, entriesOf, misplacedSsns, secretsOf, withoutSsns } from './entries';

function formOf(fields: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('entriesOf', () => {
  test('keeps text and leaves out files, React’s own fields and secrets', () => {
    const form = formOf([
      ['city', ' Austin '],
      ['photo', new File(['x'], 'x.png')],
      ['$ACTION_1:0', '{}'],
      ['password', 'canary'],
    ]);
    expect(entriesOf(form, ['password'])).toEqual({ city: 'Austin' });
    expect(secretsOf(form, ['password'])).toEqual({ password: 'canary' });
  });

  test('a secret is taken exactly as typed', () => {
    expect(secretsOf(formOf([['password', ' a b ']]), ['password'])).toEqual({ password: ' a b ' });
  });

  test('reads no more than two hundred fields', () => {
    const fields = Array.from({ length: 1_000 }, (_, index): [string, string] => [
      `f${index}`,
      'x',
    ]);
    expect(Object.keys(entriesOf(formOf(fields)))).toHaveLength(200);
  });
});

test('a field of several lines keeps its line breaks', () => {
  const form = formOf([
    ['body', 'one\r\ntwo'],
    ['city', 'one\r\ntwo'],
  ]);
  expect(entriesOf(form, [], ['body'])).toEqual({ body: 'one\ntwo', city: 'one two' });
});

test('a field named with an SSN is left out', () => {
  const form = formOf([
    ['900100101', 'x'],
    ['a 900-10-0101', 'x'],
    ['city', 'Austin'],
  ]);
  expect(entriesOf(form)).toEqual({ city: 'Austin' });
});

test('a field named after the prototype changes nothing', () => {
  const form = new FormData();
  for (const name of ['__proto__', 'constructor', '__proto__.polluted', 'toString']) {
    form.set(name, 'polluted');
  }
  const entries = entriesOf(form);
  expect(Object.getPrototypeOf(entries)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(`${{}}`).toBe('[object Object]');
});

describe('misplaced SSNs', () => {
  const entries = {
    city: 'Austin',
    street: 'My SSN: 900-10-0101',
    details: '900 10 0101\nand so on',
  };

  test('are found by their field', () => {
    expect(misplacedSsns(entries)).toEqual({
      street: { code: 'ssn.misplaced' },
      details: { code: 'ssn.misplaced' },
    });
  });

  test('may be nine digits in a row, except where such numbers belong', () => {
    const numbers = { city: 'Austin 900100101', npn: '900100101', fein: '900-10-0101' };
    expect(misplacedSsns(numbers, ['npn', 'fein'])).toEqual({
      city: { code: 'ssn.nine-digits' },
      fein: { code: 'ssn.misplaced' },
    });
    expect(Object.keys(misplacedSsns(numbers))).toEqual(['city', 'npn', 'fein']);
    expect(withoutSsns(numbers, ['npn'])).toEqual({ city: 'Austin', npn: '900100101', fein: '' });
    expect(withoutSsns(numbers)).toEqual({ city: 'Austin', npn: '', fein: '' });
  });

  test('are taken out, and the rest stays', () => {
    expect(withoutSsns(entries)).toEqual({
      city: 'Austin',
      street: 'My SSN:',
      details: 'and so on',
    });
  });
});

describe('cleanLines', () => {
  test.each([
    ['a\r\n\r\nb\rc\u2028d', 'a\n\nb\nc\nd'],
    ['a\tb\u0000\u001bc\ufffd', 'a bc'],
    ['\n a \n', 'a'],
    ['\ud800x', 'x'],
    ['x'.repeat(30_000), 'x'.repeat(20_000)],
  ])('%j', (text, expected) => {
    expect(cleanLines(text)).toBe(expected);
  });
});

describe('cleanText', () => {
  test.each([
    ['  a  ', 'a'],
    ['a\u0000b\u001bc', 'abc'],
    ['one\r\ntwo\tthree', 'one two three'],
    ['\ud800 lone', 'lone'],
    ['José 😀', 'José 😀'],
    ['x'.repeat(5_000), 'x'.repeat(4_000)],
  ])('%j', (text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });
});
