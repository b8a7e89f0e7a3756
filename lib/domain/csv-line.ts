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
