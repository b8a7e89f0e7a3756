import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { read } from '@/db/client';
import { type FeedImportRow, findFeedImport, listFeedImports } from '@/db/feed-import';
import { countProducers } from '@/db/producer-edition';
import { now } from '@/lib/clock';
import { readCsv } from '@/lib/domain/csv';
import { type FeedProgress, feedProgress, isFeedImportAlive } from '@/lib/domain/feed-import';
import { readEnv } from '@/lib/env';
import { plainFile, textOf } from '@/lib/feed-file';
import { feedReportFile, type SetAside } from '@/lib/feed-report';
import type { UploadLimits } from '@/lib/forms/feed-import';
import { host, isProcessRunning } from '@/lib/process';
import { noteInterruptedImport } from './feed-import';
import { mostFiles } from './feed-upload-reader';

/** An import as the pages show it. */
export type FeedImportView = Omit<FeedImportRow, 'process' | 'beatAt'> & {
  /** How far it is; of one that has ended: how fast it was. */
  readonly progress: FeedProgress;
};

/** What the page of imports shows. */
export type FeedImportsView = {
  /** How many records the Producer Database holds. */
  readonly producers: number;
  /** The last import that came to a good end. */
  readonly lastGood: FeedImportView | null;
  readonly running: FeedImportView | null;
  /** The newest first, the running one included. */
  readonly imports: readonly FeedImportView[];
  readonly limits: UploadLimits;
};

const shownImports = 20;
const shownRows = 20;

export async function getFeedImports(): Promise<FeedImportsView> {
  const rows = await read((db) => listFeedImports(db, shownImports));
  if (await noteDead(rows)) return getFeedImports();
  const imports = rows.map(viewOf);
  return {
    producers: await read(countProducers),
    lastGood: imports.find(({ state }) => state === 'done' || state === 'unchanged') ?? null,
    running: imports.find(({ state }) => state === 'running') ?? null,
    imports,
    limits: { maxBytes: readEnv().importMaxBytes, maxFiles: mostFiles },
  };
}

/** @param id whatever an address holds */
export async function findFeedImportView(id: string): Promise<FeedImportView | null> {
  const row = await read((db) => findFeedImport(db, id));
  if (row && (await noteDead([row]))) return findFeedImportView(id);
  return row && viewOf(row);
}

/** An import of a process that is gone would run forever otherwise. */
async function noteDead(rows: readonly FeedImportRow[]): Promise<boolean> {
  const running = rows.find(({ state }) => state === 'running');
  if (!running || isFeedImportAlive(running, now(), host, isProcessRunning)) return false;
  return (await noteInterruptedImport()) !== null;
}

function viewOf({ process: _process, beatAt: _beatAt, ...row }: FeedImportRow): FeedImportView {
  const end = row.finishedAt ?? now();
  const seconds = Math.max(0, (end.getTime() - row.startedAt.getTime()) / 1000);
  return { ...row, progress: feedProgress(row, seconds) };
}

/** The first rows of an import that were set aside; none while it runs. */
export function listFirstSetAside({ id, state, rowsRejected }: FeedImportView): SetAside[] {
  if (state === 'running' || rowsRejected === 0 || !existsSync(feedReportFile(id))) return [];
  const rows: SetAside[] = [];
  for (const { line, fields } of readCsv(textOf(plainFile(feedReportFile(id)), () => undefined))) {
    // The first line names the columns.
    if (line > 1) rows.push(setAsideOf(fields));
    if (rows.length === shownRows) break;
  }
  return rows;
}

function setAsideOf([file = '', line = '', column = '', code = '', reason = '']: readonly string[]) {
  return { file, line: Number(line), column, code, reason };
}

/**
 * The whole list of an import's rows that were set aside, as CSV.
 * @returns null when there is no such import or no list
 */
export async function openSetAside(id: string): Promise<ReadableStream | null> {
  const view = await findFeedImportView(id);
  // The path is made from an id that the database knows, never from the address.
  if (!view || view.state === 'running' || !existsSync(feedReportFile(view.id))) return null;
  return Readable.toWeb(createReadStream(feedReportFile(view.id))) as ReadableStream;
}
