import { read } from '@/db/client';
import { type FeedImportRow, findFeedImport, listFeedImports } from '@/db/feed-import';
import { countProducers } from '@/db/producer-edition';
import { now } from '@/lib/clock';
import { type FeedProgress, feedProgress, isFeedImportAlive } from '@/lib/domain/feed-import';
import { readEnv } from '@/lib/env';
import type { SetAside } from '@/lib/feed-report';
import { openFeedReport, readFeedReport } from '@/lib/feed-report-reader';
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

/** The first rows of an import that were set aside; none while it runs, as the list still grows. */
export function listFirstSetAside({ id, state, rowsRejected }: FeedImportView): SetAside[] {
  return state === 'running' || rowsRejected === 0 ? [] : readFeedReport(id, shownRows);
}

/**
 * The whole list of an import's rows that were set aside, as CSV.
 * @param id whatever an address holds
 * @returns null when there is no such import, no list, or it runs
 */
export async function openSetAside(id: string): Promise<ReadableStream | null> {
  const view = await findFeedImportView(id);
  if (view === null || view.state === 'running' || view.rowsRejected === 0) return null;
  return openFeedReport(view.id);
}
