import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameName, lastNameKey, matchesProducer, nameKey } from './name';
import type { Producer, ProducerName } from './producer';

function name(first: string, last: string, middle = '', suffix = ''): ProducerName {
  return { first, middle, last, suffix };
}

describe('nameKey', () => {
  test.each([
    ['Ramírez-Ortiz', 'ramirezortiz'],
    ['RAMIREZ ORTIZ', 'ramirezortiz'],
    ['De La Cruz', 'delacruz'],
    ["O'Brien", 'obrien'],
    ['O’Brien', 'obrien'],
    ['O‘Brien', 'obrien'],
    ['O`Brien', 'obrien'],
    ['O´Brien', 'obrien'],
    ['Oʼbrien', 'obrien'],
    ['O＇Brien', 'obrien'],
    ['Kaʻahumanu', 'kaahumanu'],
    ['St. John–Smythe', 'stjohnsmythe'],
    ['Łukasz Sørensen', 'lukaszsorensen'],
    ['Groß', 'gross'],
    ['GROẞ', 'gross'],
    ['Đặng', 'dang'],
    ['Æbelø', 'aebelo'],
    ['Þórðarson', 'thordarson'],
    ['Işık', 'isik'],
    ['ＷＡＮＧ', 'wang'],
    ['ﬁnn', 'finn'],
    ['Παπαδόπουλος', 'παπαδοπουλοσ'],
    ['李 小龍', '李小龍'],
    ['Smith\u200b\u00ad', 'smith'],
    ['😀 \ufe0f', ''],
    ['Smith\ufe0f', 'smith'],
    ['- . \' "', ''],
    ['\u0301', ''],
    ['', ''],
  ])('%j gives %j', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });

  test('keeps vowel signs that are part of the name', () => {
    expect(nameKey('राम')).not.toBe(nameKey('रमा'));
    expect(nameKey('राम')).not.toBe(nameKey('रम'));
  });

  test('is the same for both cases of every letter Unicode has', () => {
    const unstable: string[] = [];
    for (let point = 0; point <= 0x1ffff; point += 1) {
      const letter = String.fromCodePoint(point);
      const [upper, lower] = [letter.toUpperCase(), letter.toLowerCase()];
      if (upper === lower) continue;
      if (new Set([letter, upper, lower].map(nameKey)).size > 1) unstable.push(letter);
    }
    expect(unstable).toEqual([]);
  });

  test('takes any text at all and is idempotent', () => {
    const anyText = fc
      .string({ unit: 'binary' })
      .chain((text) => fc.constantFrom(text, `${text}\ud800`, `\udc00${text}`));
    fc.assert(fc.property(anyText, (text) => nameKey(nameKey(text)) === nameKey(text)));
  });
});

describe('lastNameKey', () => {
  test.each([
    ['Smith', 'smith'],
    ['Smith Jr.', 'smith'],
    ['Smith, Jr.', 'smith'],
    ['Smith J.R.', 'smith'],
    ['SMITH III', 'smith'],
    ['Smith 3rd', 'smith'],
    ['De La Cruz Senior', 'delacruz'],
    ['Junior', 'junior'],
    ['V', 'v'],
    ['Jr. .', 'jr'],
    ['constructor', 'constructor'],
    ['', ''],
  ])('%j gives %j', (text, key) => {
    expect(lastNameKey(text)).toBe(key);
  });
});

describe('isSameName', () => {
  test.each<[string, ProducerName, ProducerName, boolean]>([
    ['the same', name('Maria', 'Alvarez'), name('Maria', 'Alvarez'), true],
    ['case', name('MARIA', 'ALVAREZ'), name('maria', 'alvarez'), true],
    ['accents', name('José', 'Ramírez'), name('Jose', 'Ramirez'), true],
    ['decomposed accents', name('Jose\u0301', 'Lee'), name('José', 'Lee'), true],
    ['hyphen or space', name('José', 'Ramírez-Ortiz'), name('Jose', 'Ramirez Ortiz'), true],
    ['hyphen or nothing', name('José', 'Ramírez-Ortiz'), name('JOSE', 'RAMIREZORTIZ'), true],
    ['half a double last name', name('José', 'Ramírez-Ortiz'), name('José', 'Ramirez'), false],
    ['two last names swapped', name('José', 'Ortiz Ramirez'), name('José', 'Ramirez Ortiz'), false],
    ['particles', name('Ana', 'De La Cruz'), name('Ana', 'DELACRUZ'), true],
    ['first and last swapped', name('Kim', 'Grace'), name('Grace', 'Kim'), false],
    ['another first name', name('Devin', 'Lee'), name('Devon', 'Lee'), false],
    ['another last name', name('Devon', 'Leigh'), name('Devon', 'Lee'), false],
    ['an initial for a first name', name('D', 'Lee'), name('Devon', 'Lee'), false],
    ['no first name on one side', name('', 'Lee'), name('Devon', 'Lee'), false],
    ['one name only', name('', 'Sukarno'), name('', 'SUKARNO'), true],
    ['Han script', name('小龍', '李'), name('小龍', '李'), true],
    ['another name in Han script', name('小龍', '李'), name('小明', '李'), false],
    ['no letters, equal', name('😀', '🙂'), name('😀', '🙂'), true],
    ['no letters, different', name('😀', '🙂'), name('🙃', '🙂'), false],
    ['nothing against no letters', name('', ''), name('-', '.'), false],
  ])('%s', (_case, a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
    expect(isSameName(b, a)).toBe(expected);
  });

  test.each([
    ['', 'Ann', true],
    ['.', 'Ann', true],
    ['A', 'Ann', true],
    ['a.', 'ANN', true],
    ['É', 'Emilie', true],
    ['A', 'A', true],
    ['Ann', 'ANN', true],
    ['B', 'Ann', false],
    ['Anna', 'Ann', false],
    ['An', 'Ann', false],
    ['Beth', 'Ann', false],
  ])('middle names %j and %j', (a, b, expected) => {
    expect(isSameName(name('Mary', 'Lee', a), name('Mary', 'Lee', b))).toBe(expected);
    expect(isSameName(name('Mary', 'Lee', b), name('Mary', 'Lee', a))).toBe(expected);
  });

  test.each<[ProducerName, ProducerName, boolean]>([
    [name('María José', 'Vega'), name('Maria Jose', 'Vega'), true],
    [name('María José', 'Vega'), name('MARIAJOSE', 'Vega'), true],
    [name('María José', 'Vega'), name('Maria', 'Vega', 'Jose'), true],
    [name('María José', 'Vega'), name('Maria', 'Vega', 'Elena'), false],
    [name('María José', 'Vega'), name('Maria', 'Vega'), false],
  ])('first names in two parts: %j and %j', (a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
    expect(isSameName(b, a)).toBe(expected);
  });

  test.each<[string, ProducerName, ProducerName, boolean]>([
    ['absent on one side', name('Al', 'Smith', '', 'Jr.'), name('Al', 'Smith'), true],
    ['spelled out', name('Al', 'Smith', '', 'Junior'), name('Al', 'Smith', '', 'JR'), true],
    ['3rd and III', name('Al', 'Smith', '', '3rd'), name('Al', 'Smith', '', 'III'), true],
    ['different', name('Al', 'Smith', '', 'Jr'), name('Al', 'Smith', '', 'Sr.'), false],
    ['II is not III', name('Al', 'Smith', '', 'II'), name('Al', 'Smith', '', 'III'), false],
    ['in the last name', name('Al', 'Smith Jr.'), name('Al', 'Smith', '', 'Jr'), true],
    ['in the last name only', name('Al', 'Smith, III'), name('Al', 'Smith'), true],
    ['in the last name, different', name('Al', 'Smith Jr.'), name('Al', 'Smith', '', 'Sr'), false],
    ['in both last names, different', name('Al', 'Smith Jr.'), name('Al', 'Smith Sr'), false],
    ['in both places', name('Al', 'Smith Jr', '', 'Jr.'), name('Al', 'Smith'), true],
    ['contradicting', name('Al', 'Smith Jr', '', 'Sr'), name('Al', 'Smith'), false],
    ['not a suffix but a name', name('Al', 'Junior'), name('Al', 'Smith'), false],
    ['one name in two words', name('Al', 'Le V'), name('Al', 'Lev'), true],
    ['punctuation only', name('Al', 'Smith', '', '.'), name('Al', 'Smith', '', 'Sr'), true],
  ])('suffix %s', (_case, a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
    expect(isSameName(b, a)).toBe(expected);
  });
});

describe('isSameName, for any names', () => {
  // Few letters, so that names meet often; the rest is what breaks naive comparisons.
  const part = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', 'É', 'ß', 'ı', ' ', '-', '’', 'v', 'Jr', '李', '\ud800'),
    }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const names = fc.record({ first: part, middle: part, last: part, suffix: part });

  function change(original: ProducerName, edit: (text: string) => string): ProducerName {
    const { first, middle, last, suffix } = original;
    return { first: edit(first), middle: edit(middle), last: edit(last), suffix: edit(suffix) };
  }

  test('is reflexive and symmetric', () => {
    fc.assert(fc.property(names, (a) => isSameName(a, a)));
    fc.assert(fc.property(names, names, (a, b) => isSameName(a, b) === isSameName(b, a)));
  });

  test.each<[string, (text: string) => string]>([
    ['upper case', (text) => text.toUpperCase()],
    ['lower case', (text) => text.toLowerCase()],
    ['spaces around', (text) => `  ${text}\u00a0`],
    ['spaces inside', (text) => [...text].join(' ')],
    ['decomposed', (text) => text.normalize('NFD')],
  ])('is stable under %s', (_label, edit) => {
    fc.assert(fc.property(names, (a) => isSameName(a, change(a, edit))));
  });

  test('is stable when accents are dropped', () => {
    const latin = fc.string({ unit: fc.constantFrom('a', 'É', 'ñ', 'Ç', 'ü', 'o', ' ', '-') });
    const accented = fc.record({ first: latin, middle: latin, last: latin, suffix: latin });
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
    fc.assert(fc.property(accented, (a) => isSameName(a, change(a, plain))));
  });

  test('answers the same for the same two names in another case', () => {
    const upper = (text: string) => text.toUpperCase();
    fc.assert(
      fc.property(names, names, (a, b) => isSameName(change(a, upper), b) === isSameName(a, b)),
    );
  });
});

describe('matchesProducer', () => {
  const producer: Producer = {
    npn: '17000114',
    kind: 'individual',
    name: name('José', 'Ramírez-Ortiz'),
    aliases: [{ name: name('Joe', 'Ramirez'), state: 'NM' }],
    residentState: 'NM',
    licenses: [],
    appointments: [],
    actions: [],
  };

  test.each([
    ['the name', name('JOSE', 'RAMIREZ ORTIZ'), true],
    ['an alias', name('joe', 'RAMÍREZ'), true],
    ['parts of both', name('Joe', 'Ramirez-Ortiz'), false],
    ['neither', name('Jo', 'Ramirez'), false],
  ])('%s', (_case, typed, expected) => {
    expect(matchesProducer(typed, producer)).toBe(expected);
  });
});
