const needsQuotes = /[",\r\n]/;

/** One row of CSV with its line end (LF); a field is quoted only where it must be. */
export function csvLine(fields: readonly string[]): string {
  // A line without a character is no row for a reader.
  if (fields.length === 1 && fields[0] === '') return '""\n';
  return `${fields.map(csvField).join(',')}\n`;
}

function csvField(field: string): string {
  return needsQuotes.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** What a spreadsheet gets: numbers stay numbers, texts can be no formula, null is an empty cell. */
export type Cell = string | number | null;

const byteOrderMark = '\ufeff';

/**
 * A table for spreadsheets: CSV of RFC 4180 with CR LF, and the mark by which Excel knows UTF-8.
 * Texts may come from anybody, so none is left that a spreadsheet would run (`plainText`).
 */
export function spreadsheetCsv(rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + moreSpreadsheetRows(rows);
}

/** More rows for the end of such a table. */
export function moreSpreadsheetRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => csvLine(row.map(cellText)).replace(/\n$/, '\r\n')).join('');
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? plainText(cell) : String(cell ?? '');
}

// The wide signs are what East Asian keyboards type; some spreadsheets read them as the plain ones.
const formulaStart = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^ *[\t\r\n]/;

/**
 * A text that a spreadsheet takes for a formula (it starts with = + - @, a tab or a line end, also
 * after spaces) with an apostrophe before it (OWASP, CSV Injection); any other as it is.
 */
function plainText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
