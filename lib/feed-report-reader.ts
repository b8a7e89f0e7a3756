import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { readCsv } from './domain/csv';
import { plainFile, textOf } from './feed-file';
import { feedReportFile, type SetAside } from './feed-report';

/**
 * The first rows of an import's list of rows that were set aside.
 * @param id of an import that the database knows: it becomes a path
 * @param count the most rows
 * @returns none when there is no list
 */
export function readFeedReport(id: string, count: number): SetAside[] {
  if (!existsSync(feedReportFile(id))) return [];
  const rows: SetAside[] = [];
  for (const { line, fields } of readCsv(textOf(plainFile(feedReportFile(id)), () => undefined))) {
    if (rows.length === count) break;
    // The first line names the columns.
    if (line > 1) rows.push(setAsideOf(fields));
  }
  return rows;
}

function setAsideOf(fields: readonly string[]): SetAside {
  const [file = '', line = '', column = '', code = '', reason = ''] = fields;
  return { file, line: Number(line), column, code, reason };
}

/**
 * The whole list, as the CSV that it is.
 * @param id of an import that the database knows: it becomes a path
 * @returns null when there is no list
 */
export function openFeedReport(id: string): ReadableStream | null {
  if (!existsSync(feedReportFile(id))) return null;
  return Readable.toWeb(createReadStream(feedReportFile(id))) as ReadableStream;
}
