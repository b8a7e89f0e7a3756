import { describe, expect, test } from 'vitest';
import { cleanLines, cleanText, entriesOf, secretsOf } from './entries';

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
