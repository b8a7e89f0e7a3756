/** What can be wrong with a row before anybody looks at its fields. */
export type CsvFault =
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'stray-quote'
  | 'not-utf8'
  | 'control-character'
  | 'too-long';

/** One row: `line` is the physical line (from 1) where it starts; a faulty row has no fields. */
export type CsvRow = {
  readonly line: number;
  readonly fields: readonly string[];
  readonly fault: CsvFault | null;
};

/** Where the reader is in what it was given. */
type Reader = {
  text: string;
  at: number;
  /** The next place that needs a closer look, and the next quote; none: infinity. */
  odd: number;
  quote: number;
  /** The comma that was looked up last, and from where; none: infinity. */
  comma: number;
  commaFrom: number;
  line: number;
  begun: boolean;
  ended: boolean;
  skipping: boolean;
};

/** A row with quotes or the like: where it ends, or what is wrong. */
type Scan = {
  readonly fields: string[];
  at: number;
  fault: CsvFault | null;
  done: boolean;
};

const TAB = 9;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const COMMA = 44;
const NONE: readonly string[] = [];

/** The most characters that a row may have: what a bad quote can make the reader keep in memory. */
const longestRow = 65_536;

// A line without any of these and without quotes is split at its commas, and that is all.
const oddPlace = /[^\P{Cc}\r\n]|\ufffd|\r(?!\n)| [,\r\n]|[,\n] |^ /gu;
const control = /[^\P{Cc}\r\n]|\r(?!\n)/u;

/**
 * Reads CSV (RFC 4180) as it arrives. CR LF and LF end a row, blank lines are skipped, a byte order
 * mark at the start is dropped, spaces and tabs around a field are dropped. A field in quotes may
 * hold commas, line ends and doubled quotes. A row with a fault says which and has no fields; after
 * a bad quote the next physical line is read as a row of its own, so that no good row is lost.
 * @param chunks decoded text, cut anywhere; U+FFFD stands for bytes that were not UTF-8
 */
export function* readCsv(chunks: Iterable<string>): Generator<CsvRow> {
  const reader = startReader();
  for (const chunk of chunks) {
    takeChunk(reader, chunk);
    for (let row = nextRow(reader); row !== null; row = nextRow(reader)) yield row;
  }
  takeEnd(reader);
  for (let row = nextRow(reader); row !== null; row = nextRow(reader)) yield row;
}

function startReader(): Reader {
  const flags = { begun: false, ended: false, skipping: false };
  return { text: '', at: 0, odd: 0, quote: -1, comma: -1, commaFrom: 0, line: 1, ...flags };
}

function takeChunk(reader: Reader, chunk: string): void {
  if (chunk === '') return;
  const isMark = !reader.begun && chunk.charCodeAt(0) === 0xfeff;
  reader.begun = true;
  reader.text = reader.text.slice(reader.at) + (isMark ? chunk.slice(1) : chunk);
  reader.at = 0;
  reader.comma = -1;
  if (reader.skipping) skipLongLine(reader);
  findOdd(reader);
  findQuote(reader);
}

// With a line end at the very end every row ends with one.
function takeEnd(reader: Reader): void {
  reader.ended = true;
  if (reader.at < reader.text.length) takeChunk(reader, '\n');
}

function findOdd(reader: Reader): void {
  // From the line end before, since a space after it counts.
  oddPlace.lastIndex = Math.max(reader.at - 1, 0);
  reader.odd = oddPlace.test(reader.text) ? oddPlace.lastIndex - 1 : Number.POSITIVE_INFINITY;
}

function findQuote(reader: Reader): void {
  const found = reader.text.indexOf('"', reader.at);
  reader.quote = found < 0 ? Number.POSITIVE_INFINITY : found;
}

/** The next row; null when more text is needed for one. */
function nextRow(reader: Reader): CsvRow | null {
  for (;;) {
    const end = reader.text.indexOf('\n', reader.at);
    if (end < 0) return findLongLine(reader);
    if (end - reader.at > longestRow) return faultyRow(reader, end, 'too-long');
    if (end >= reader.odd || end >= reader.quote) {
      const scan = scanRow(reader, end);
      if (!scan.done) return null;
      const row = scannedRow(reader, end, scan);
      if (row !== null) return row;
    } else if (lineEnd(reader.text, end) === reader.at) {
      moveTo(reader, end + 1, 1);
    } else {
      return plainRow(reader, end);
    }
  }
}

function moveTo(reader: Reader, at: number, lines: number): void {
  reader.at = at;
  reader.line += lines;
  if (reader.odd < at) findOdd(reader);
  if (reader.quote < at) findQuote(reader);
}

function plainRow(reader: Reader, end: number): CsvRow {
  const { line } = reader;
  const fields = splitFields(reader, lineEnd(reader.text, end));
  reader.at = end + 1;
  reader.line++;
  return { line, fields, fault: null };
}

// Faster than `split`, which needs the line as a text of its own.
function splitFields(reader: Reader, end: number): string[] {
  const { text } = reader;
  const fields: string[] = [];
  let from = reader.at;
  for (let to = nextComma(reader, from); to < end; to = nextComma(reader, from)) {
    fields.push(text.slice(from, to));
    from = to + 1;
  }
  fields.push(text.slice(from, end));
  return fields;
}

// Remembered, so that lines without commas do not each search all that follows. After a bad quote
// the reader goes back, and what it remembers may lie too far on.
function nextComma(reader: Reader, from: number): number {
  if (reader.comma < from || reader.commaFrom > from) {
    reader.commaFrom = from;
    const found = reader.text.indexOf(',', from);
    reader.comma = found < 0 ? Number.POSITIVE_INFINITY : found;
  }
  return reader.comma;
}

/** `end` is the place of an LF; the place of the CR before it, if there is one. */
function lineEnd(text: string, end: number): number {
  return text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

function faultyRow(reader: Reader, end: number, fault: CsvFault): CsvRow {
  const { line } = reader;
  moveTo(reader, end + 1, 1);
  return { line, fields: NONE, fault };
}

function findLongLine(reader: Reader): CsvRow | null {
  if (reader.text.length - reader.at <= longestRow) return null;
  reader.skipping = true;
  reader.at = reader.text.length;
  return { line: reader.line, fields: NONE, fault: 'too-long' };
}

function skipLongLine(reader: Reader): void {
  const end = reader.text.indexOf('\n');
  reader.skipping = end < 0;
  reader.at = end < 0 ? reader.text.length : end + 1;
  if (end >= 0) reader.line++;
}

/** The row of a finished scan; null for a blank line. `end` is where its first line ends. */
function scannedRow(reader: Reader, end: number, scan: Scan): CsvRow | null {
  const { text, at, line } = reader;
  if (scan.fault !== null) return faultyRow(reader, end, scan.fault);
  // A quote alone is no reason to look at every character.
  const fault = reader.odd < scan.at ? findBadCharacter(scan.fields) : null;
  const isBlank = scan.fields.length === 1 && /^[ \t\r\n]*$/.test(text.slice(at, scan.at));
  moveTo(reader, scan.at, countLines(text, at, scan.at));
  if (isBlank && fault === null) return null;
  return { line, fields: fault === null ? scan.fields : NONE, fault };
}

function findBadCharacter(fields: readonly string[]): CsvFault | null {
  if (fields.some((field) => field.includes('\ufffd'))) return 'not-utf8';
  return fields.some((field) => control.test(field)) ? 'control-character' : null;
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    lines++;
  }
  return lines;
}

/** Reads one row field by field; `end` is where its first line ends. */
function scanRow(reader: Reader, end: number): Scan {
  const scan: Scan = { fields: [], at: reader.at, fault: null, done: false };
  let lastEnd = end;
  while (!scan.done) {
    scan.at = skipSpaces(reader.text, scan.at);
    if (reader.text.charCodeAt(scan.at) !== QUOTE) scanPlain(reader, scan, lastEnd);
    else lastEnd = scanQuoted(reader, scan, lastEnd);
    if (lastEnd < 0) break;
  }
  return scan;
}

function scanPlain(reader: Reader, scan: Scan, end: number): void {
  const { text } = reader;
  const comma = nextComma(reader, scan.at);
  const isLast = comma > end;
  const field = trimmed(text, scan.at, isLast ? lineEnd(text, end) : comma);
  scan.fields.push(field);
  scan.at = (isLast ? end : comma) + 1;
  scan.done = isLast;
  if (field.includes('"')) stopScan(scan, 'stray-quote');
}

/** @returns where the line ends on which the field ends; -1 when that is not known yet */
function scanQuoted(reader: Reader, scan: Scan, end: number): number {
  const { text, at } = reader;
  const close = closingQuote(text, scan.at + 1);
  const nextEnd = close < 0 ? -1 : close < end ? end : text.indexOf('\n', close);
  if (nextEnd < 0 || nextEnd - at > longestRow) {
    // What follows a closing quote is judged once its whole line is here, however the text was cut.
    if (nextEnd >= 0 || text.length - at > longestRow) stopScan(scan, 'too-long');
    else if (reader.ended) stopScan(scan, 'unclosed-quote');
    return -1;
  }
  const inner = trimmed(text, scan.at + 1, close);
  scan.fields.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
  endQuoted(text, scan, close + 1, nextEnd);
  return nextEnd;
}

function endQuoted(text: string, scan: Scan, from: number, end: number): void {
  const next = skipSpaces(text, from);
  if (text.charCodeAt(next) === COMMA) {
    scan.at = next + 1;
  } else if (next >= lineEnd(text, end)) {
    scan.at = end + 1;
    scan.done = true;
  } else {
    stopScan(scan, 'text-after-quote');
  }
}

function stopScan(scan: Scan, fault: CsvFault): void {
  scan.fault = fault;
  scan.done = true;
}

/** The place of the quote that ends a field; -1 when there is none. A doubled quote ends nothing. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimmed(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}
