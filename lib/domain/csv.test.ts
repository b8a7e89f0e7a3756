import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv';
import { csvLine } from './csv-line';

const LONGEST = 65_536;

/** Each row as its line with its fields, or with its fault. */
function read(...chunks: string[]) {
  return [...readCsv(chunks)].map(({ line, fields, fault }) => [line, fault ?? fields]);
}

describe('readCsv', () => {
  test.each<[string, string, (readonly [number, string | string[]])[]]>([
    ['nothing', '', []],
    ['only a mark', '\ufeff', []],
    ['only blank lines', '\n\r\n \t \n   ', []],
    [
      'a mark at the start',
      '\ufeffa,b\nc,d\n',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'LF, CR LF and no last line end',
      'a,b\r\nc,d\ne,f',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
        [3, ['e', 'f']],
      ],
    ],
    ['a lone CR at the very end', 'a,b\r', [[1, ['a', 'b']]]],
    [
      'blank lines, which count',
      'a\n\n\r\n  \nb\n',
      [
        [1, ['a']],
        [5, ['b']],
      ],
    ],
    [
      'empty fields',
      ',a,,\n,\n',
      [
        [1, ['', 'a', '', '']],
        [2, ['', '']],
      ],
    ],
    [
      'spaces and tabs around',
      ' a ,\tb\t, c d \r\n e,f \n',
      [
        [1, ['a', 'b', 'c d']],
        [2, ['e', 'f']],
      ],
    ],
    [
      'a quoted comma',
      'a,"Life, Accident and Health",b\n',
      [[1, ['a', 'Life, Accident and Health', 'b']]],
    ],
    ['doubled quotes', '"a ""b""",""""\n', [[1, ['a "b"', '"']]]],
    [
      'spaces around and in quotes',
      ' " a " , "b" \r\nc,d\n',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'an empty quoted field',
      '""\n"",a\n',
      [
        [1, ['']],
        [2, ['', 'a']],
      ],
    ],
    [
      'line ends in quotes',
      '"a\nb",c\n"d\r\n\r\ne"\nf\n',
      [
        [1, ['a\nb', 'c']],
        [3, ['d\r\n\r\ne']],
        [6, ['f']],
      ],
    ],
    ['quotes at the end without a line end', 'a,"b"', [[1, ['a', 'b']]]],
    ['letters of all kinds', 'José,Łódź,李,😀\n', [[1, ['José', 'Łódź', '李', '😀']]]],
  ])('reads %s', (_, text, rows) => {
    expect(read(text)).toEqual(rows);
  });

  test.each([
    ['an open quote at the end', 'b,"x', 'unclosed-quote'],
    ['an open quote that the next row closes', 'b,"x', 'text-after-quote', 'c,"y, z"'],
    ['an open quote before rows without any', 'b,"x', 'unclosed-quote', 'c,y'],
    ['text after a quote', 'b,"x"y,z', 'text-after-quote'],
    ['a quote in the middle', 'b,5" pipe,z', 'stray-quote'],
    ['a quote at the end of a field', 'b,x"', 'stray-quote'],
    ['bytes that are not UTF-8', 'b,Jos\ufffd', 'not-utf8'],
    ['bytes that are not UTF-8 in quotes', 'b,"Jos\ufffd"', 'not-utf8'],
    ['a tab in a field', 'b,x\ty', 'control-character'],
    ['a NUL', 'b,\0', 'control-character'],
    ['an escape in quotes', 'b,"\u001b[0m"', 'control-character'],
    ['a C1 control', 'b,x\u0085y', 'control-character'],
    ['a lone CR', 'b,x\ry', 'control-character'],
    ['a lone CR in quotes', 'b,"x\ry"', 'control-character'],
    ['a long line', `b,${'x'.repeat(LONGEST)}`, 'too-long'],
    ['a long quoted field', `b,"${'x'.repeat(LONGEST)}"`, 'too-long'],
  ])('sets aside %s and nothing else', (_, bad, fault, next = 'c,y') => {
    const after = next === 'c,y' ? ['c', 'y'] : ['c', 'y, z'];
    const rows = [
      [1, ['a', 'x']],
      [2, fault],
      [3, after],
    ];
    expect(read(`a,x\n${bad}\n${next}\n`)).toEqual(rows);
    expect(read(`a,x\r\n${bad}\r\n${next}\r\n`)).toEqual(rows);
    expect(read(...(`a,x\n${bad}\n${next}`.match(/[\s\S]{1,7000}/g) ?? []))).toEqual(rows);
  });

  test('goes on at the next line when an open quote runs for too long', () => {
    const good = Array.from({ length: 20_000 }, (_, at) => `${at},x`);
    const rows = read(['b,"x', ...good].join('\n'));
    expect(rows).toEqual([[1, 'too-long'], ...good.map((_, at) => [at + 2, [`${at}`, 'x']])]);
  });

  test('reads a row again from its start when a piece of text brings nothing', () => {
    const rows = [[1, ['', 'a', '', 'b', 'c\nd']]];
    expect(read(',"a",,b,"c\nd"', '', '\n')).toEqual(rows);
  });

  test('finds the commas of the lines to which it goes back', () => {
    const bad = [1, 'text-after-quote'];
    expect(read('b,"x\nc,d,e\nf,",g,h,"i"j\nk,l\n')).toEqual([
      bad,
      [2, ['c', 'd', 'e']],
      [3, 'text-after-quote'],
      [4, ['k', 'l']],
    ]);
  });

  test.each([LONGEST - 1, LONGEST, LONGEST + 1, LONGEST + 2, LONGEST + 3])(
    'measures a row of %d characters',
    (length) => {
      const fault = length > LONGEST ? 'too-long' : null;
      const plain = 'x'.repeat(length);
      const quoted = `"${'x\n'.repeat(length)}`.slice(0, length - 1).concat('"');
      for (const row of [plain, quoted]) {
        for (const chunks of [[row, '\ny\n'], [row], [`${row}\ny`], ['z\n', row, '\n']]) {
          const rows = [...readCsv(chunks)].filter(({ fields }) => !/^[yz]$/.test(fields[0] ?? ''));
          expect(rows[0]?.fault ?? null).toBe(fault);
        }
      }
    },
  );

  test('keeps little of a file without line ends', () => {
    function* chunks(): Generator<string> {
      for (let at = 0; at < 500; at++) yield 'x'.repeat(100_000);
      yield 'x\na,b\n';
    }
    expect([...readCsv(chunks())].map(({ line, fault }) => [line, fault])).toEqual([
      [1, 'too-long'],
      [2, null],
    ]);
  });

  test('reads long files without commas', () => {
    const rows = [...readCsv([`${'x\n'.repeat(300_000)}`])];
    expect(rows).toHaveLength(300_000);
  });

  const junk = fc
    .array(
      fc.constantFrom('a', 'b', ',', '"', '""', '\n', '\r\n', '\r', ' ', '\t', '\ufffd', '\0', 'é'),
      {
        maxLength: 60,
      },
    )
    .map((parts) => parts.join(''));

  test('gives the same rows however the text is cut', () => {
    fc.assert(
      fc.property(junk, fc.array(fc.nat(60)), (text, cuts) => {
        expect(read(...cut(text, cuts))).toEqual(read(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('never loses a good line before or after any text without an open quote', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const lines = text.replaceAll('"', '').split('\n').length;
        const rows = read(`good,1\n${text.replaceAll('"', '')}\ngood,2\n`);
        expect(rows.at(0)).toEqual([1, ['good', '1']]);
        expect(rows.at(-1)).toEqual([lines + 2, ['good', '2']]);
      }),
    );
  });
});

describe('csvLine', () => {
  test.each([
    [['a', 'b c', ''], 'a,b c,\n'],
    [['a, b', 'c "d"', 'e\nf'], '"a, b","c ""d""","e\nf"\n'],
    [[''], '""\n'],
    [['', ''], ',\n'],
  ])('of %j', (fields, text) => {
    expect(csvLine(fields)).toBe(text);
  });

  const piece = fc.constantFrom('a', 'Ü', '😀', ',', '"', '\n', '\r\n', ' ', '0', '-');
  const field = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('').trim());
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

  test('is read back, cut anywhere', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(200)), (written, cuts) => {
        const read = [...readCsv(cut(written.map(csvLine).join(''), cuts))];
        expect(read.map(({ fields }) => fields)).toEqual(written);
        expect(read.every(({ fault }) => fault === null)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

function cut(text: string, places: readonly number[]): string[] {
  const sorted = places.toSorted((a, b) => a - b);
  return [...sorted, text.length].map((end, at) => text.slice(sorted[at - 1] ?? 0, end));
}
