import type { Helper } from './helper';
import { phoneHref } from './phone';

/** What a card says beside what the helper says. */
export type VcardExtras = {
  /** Lines of text in the reader's language, for example what kind of helper it is. */
  readonly note: string;
  /** Absolute address of the helper's page; also what tells this card from others. */
  readonly page: string;
};

/**
 * The electronic business card of a helper, version 4.0 (RFC 6350), in UTF-8 with CRLF. It has no
 * property N: what is published is the whole name, and nobody can tell its parts for certain.
 */
export function helperVcard(helper: Helper, { note, page }: VcardExtras): string {
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...nameLines(helper),
    ...contactLines(helper),
    addressLine(helper),
    ...helper.languages.map((code) => `LANG:${code}`),
    property('NOTE', text(note)),
    property('UID', uri(page)),
    `REV:${timestamp(helper.updatedAt)}`,
    'END:VCARD',
  ];
  return lines
    .filter((line) => line !== '')
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
}

function nameLines({ kind, name }: Helper): string[] {
  const formatted = `FN:${text(name)}`;
  return kind === 'agents'
    ? ['KIND:individual', formatted]
    : ['KIND:org', formatted, property('ORG', text(name))];
}

function contactLines(helper: Helper): string[] {
  const { phone, phoneExtension, acceptsTexts, email, website } = helper;
  const use = acceptsTexts ? 'work,voice,text' : 'work,voice';
  const number = phone === '' ? '' : phoneHref(phone, phoneExtension);
  return [
    property(`TEL;VALUE=uri;TYPE="${use}"`, uri(number)),
    property('EMAIL;TYPE=work', text(email)),
    property('URL', uri(website)),
  ];
}

/** Post office box and extended address stay empty, as the RFC asks. */
function addressLine({ street, city, state, zip }: Helper): string {
  const parts = ['', '', street, city, state, zip, 'United States'];
  return property('ADR;TYPE=work', parts.map(text).join(';'));
}

/** A line without its end; '' for a value that is not there. */
function property(name: string, value: string): string {
  return value === '' ? '' : `${name}:${value}`;
}

/** A value of type text (RFC 6350, 3.4): what has a meaning is escaped, other controls dropped. */
function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A value of type URI has no escapes; a line break in it would begin another property. */
function uri(value: string): string {
  return value.toWellFormed().replace(/[\p{Cc}\s]/gu, '');
}

/** 20270201T150000Z. */
function timestamp(at: Date): string {
  return at.toISOString().replace(/\.\d+|[-:]/g, '');
}

const longestLine = 75;

/** Breaks a line after at most 75 octets, never inside a character (RFC 6350, 3.2). */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const char of line) {
    const size = octetsOf(char);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += char;
    octets += size;
  }
  return folded;
}

/** How many octets a character takes in UTF-8. */
function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
