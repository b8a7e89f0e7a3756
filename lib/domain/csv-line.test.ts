import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv';
import { type Cell, spreadsheetCsv } from './csv-line';

describe('spreadsheetCsv', () => {
  test.each<[Cell, string]>([
    ['Austin', 'Austin'],
    ['Garcia, Maria', '"Garcia, Maria"'],
    ['the "best"', '"the ""best"""'],
    ['two\nlines', '"two\nlines"'],
    [null, '""'],
    ['', '""'],
    [30.27, '30.27'],
    [-97.74, '-97.74'],
    ['-97.74', "'-97.74"],
    ['=1+1', "'=1+1"],
    ['+15125550142', "'+15125550142"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['\tplain', "'\tplain"],
    ['  \tplain', "'  \tplain"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1+1', "'＝1+1"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
    ['a=1', 'a=1'],
    ['(512) 555-0142', '(512) 555-0142'],
  ])('%j', (cell, text) => {
    expect(spreadsheetCsv([[cell]])).toBe(`\ufeff${text}\r\n`);
  });

  test('has a mark for UTF-8, CR LF after each row, and nothing between the rows', () => {
    const rows = [
      ['a', 'b'],
      ['é', null],
    ];
    expect(spreadsheetCsv(rows)).toBe('\ufeffa,b\r\né,\r\n');
  });

  const piece = fc.constantFrom('a', 'Ü', '😀', ',', '"', '\n', '\r\n', ' ', '=', '+', '-', '@');
  const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('').trim());
  const cell = fc.oneof(text, fc.integer(), fc.constant(null));
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

  test('is read back, and no text begins a formula', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const read = [...readCsv([spreadsheetCsv(written)])];
        expect(read.map(({ fields }) => fields.map((field) => field.replace(/^'/, '')))).toEqual(
          written.map((row) => row.map((value) => String(value ?? ''))),
        );
        const texts = read.flatMap(({ fields }, at) =>
          fields.filter((_, column) => typeof written[at]?.[column] === 'string'),
        );
        expect(texts.filter((field) => /^[\s]*[=+\-@]/.test(field))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
