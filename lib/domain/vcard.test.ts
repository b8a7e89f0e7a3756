import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helperVcard } from './vcard';
import { austinAssister, austinHelper } from './vcard.fixture';

const extras = {
  note: 'Agent or broker\nNPN 8800001',
  page: 'https://portal.example.com/find-local-help/ann-lee-2b3c4d5e',
};

/** The lines of a card as a reader joins them again. */
function linesOf(card: string): string[] {
  return card.replaceAll('\r\n ', '').split('\r\n');
}

describe('helperVcard', () => {
  test('of an agent who shows everything', () => {
    expect(linesOf(helperVcard(austinHelper, extras))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Ann Lee',
      'TEL;VALUE=uri;TYPE="work,voice,text":tel:+15125550142;ext=7',
      'EMAIL;TYPE=work:ann.lee@example.com',
      'URL:https://www.example.com/ann?a=1,2;b',
      'ADR;TYPE=work:;;600 Congress Ave\\, Suite 5;Austin;TX;78701;United States',
      'LANG:es',
      'LANG:vi',
      'NOTE:Agent or broker\\nNPN 8800001',
      'UID:https://portal.example.com/find-local-help/ann-lee-2b3c4d5e',
      'REV:20270201T150000Z',
      'END:VCARD',
      '',
    ]);
  });

  test('of an assister of whom little is known', () => {
    expect(linesOf(helperVcard(austinAssister, { ...extras, note: '' }))).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'FN:River City Health',
      'ORG:River City Health',
      'ADR;TYPE=work:;;;Austin;TX;78701;United States',
      'UID:https://portal.example.com/find-local-help/ann-lee-2b3c4d5e',
      'REV:20270201T150000Z',
      'END:VCARD',
      '',
    ]);
  });

  test('no text messages, no extension', () => {
    const helper = { ...austinHelper, acceptsTexts: false, phoneExtension: '' };
    expect(helperVcard(helper, extras)).toContain(
      'TEL;VALUE=uri;TYPE="work,voice":tel:+15125550142\r\n',
    );
  });

  test.each([
    ['a, b', 'a\\, b'],
    ['a; b', 'a\\; b'],
    ['a\\b', 'a\\\\b'],
    ['a\nb', 'a\\nb'],
    ['a\r\nb\rc', 'a\\nb\\nc'],
    ['a\u0000\u0007b\u009fc', 'abc'],
    ['a:"b"', 'a:"b"'],
    ['\ud800', '\ufffd'],
    ['José', 'José'],
  ])('the text %j is written %j', (note, written) => {
    expect(linesOf(helperVcard(austinHelper, { ...extras, note }))).toContain(`NOTE:${written}`);
  });

  test('a folded line breaks after 75 octets, not inside a character', () => {
    const note = `${'x'.repeat(69)}é😀`;
    const card = helperVcard(austinHelper, { ...extras, note });
    expect(card).toContain(`NOTE:${'x'.repeat(69)}\r\n é😀\r\n`);
  });
});

/** Anything a person can type, with the signs that mean something in a card. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\\', ',', ';', ':', '\n', '\r', '\r\n', '\\n', ' ', '\t', 'é', '😀', '界'),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** What is left of a text: line breaks are one sign, other controls are gone. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (char) => (char === '\n' ? char : ''));
}

/** The parts of a value between semicolons that are not escaped, each as it was meant. */
function partsOf(value: string): string[] {
  const parts = [''];
  for (const [sign] of value.matchAll(/\\.|./gsu)) {
    const last = parts.length - 1;
    if (sign === ';') parts.push('');
    else parts[last] += sign === '\\n' ? '\n' : sign.replace(/^\\/, '');
  }
  return parts;
}

function partsAfter(card: string, property: string): string[] {
  const line = linesOf(card).find((text) => text.startsWith(property)) ?? '';
  return partsOf(line.slice(property.length));
}

const known = [
  'BEGIN',
  'VERSION',
  'KIND',
  'FN',
  'TEL',
  'EMAIL',
  'URL',
  'ADR',
  'LANG',
  'LANG',
].concat(['NOTE', 'UID', 'REV', 'END', '']);

test('whatever a profile holds is read back from the card, and adds no line', () => {
  const texts = { name: anyText, street: anyText, city: anyText, email: anyText, note: anyText };
  fc.assert(
    fc.property(fc.record(texts), ({ note, ...shown }) => {
      const card = helperVcard({ ...austinHelper, ...shown }, { ...extras, note });
      const [name, street, city] = [shown.name, shown.street, shown.city].map(readable);
      expect(partsAfter(card, 'FN:')).toEqual([name]);
      expect(partsAfter(card, 'ADR;TYPE=work:').slice(2, 4)).toEqual([street, city]);
      expect(partsAfter(card, 'EMAIL;TYPE=work:')).toEqual([readable(shown.email)]);
      expect(partsAfter(card, 'NOTE:')).toEqual([readable(note)]);
      const names = linesOf(card).map((line) => line.split(/[;:]/)[0] ?? '');
      expect(known.filter((property) => names.includes(property))).toEqual(names);
    }),
    { numRuns: 300 },
  );
});

test('no line is longer than 75 octets, and each is whole UTF-8', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(anyText, anyText, (name, note) => {
      const bytes = Buffer.from(helperVcard({ ...austinHelper, name }, { ...extras, note }));
      for (const line of splitAtCrlf(bytes)) {
        expect(line.length).toBeLessThanOrEqual(75);
        expect(() => decoder.decode(line)).not.toThrow();
        expect(line.includes(0x0d) || line.includes(0x0a)).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

function splitAtCrlf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let rest = bytes;
  for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
    lines.push(rest.subarray(0, end));
    rest = rest.subarray(end + 2);
  }
  expect(rest).toHaveLength(0);
  return lines;
}
