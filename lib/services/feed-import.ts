import { sweepEditions, transact } from '@/db/client';
import {
  type FeedImportRow,
  findRunningFeedImport,
  saveFeedImport,
  updateFeedImport,
} from '@/db/feed-import';
import type { Handle } from '@/db/handle';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { type FeedImportFile, isFeedImportAlive } from '@/lib/domain/feed-import';
import { sweepSpools } from '@/lib/feed-spool';
import { newToken } from '@/lib/ids';
import { log } from '@/lib/log';
import { host, isProcessRunning, thisProcess } from '@/lib/process';
import { recordAuditEvent } from './audit-event';

/** An import that may begin, or the one that is in its way. */
export type FeedClaim =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly running: FeedImportRow };

/**
 * Claims the right to import: one import at a time, whoever asks.
 * @param actor the administrator, or null for the command line
 */
export async function claimFeedImport(
  files: readonly FeedImportFile[],
  actor: Actor | null,
): Promise<FeedClaim> {
  await noteInterruptedImport();
  const row = newImport(files, actor?.userId ?? null);
  return transact(async (db): Promise<FeedClaim> => {
    const running = await findRunningFeedImport(db);
    if (running) return { ok: false, running };
    await saveFeedImport(db, row);
    const names = files.map(({ name }) => name).join(', ');
    await recordAuditEvent(db, { action: 'import-started', actor, after: { files: names } });
    return { ok: true, id: row.id };
  });
}

function newImport(files: readonly FeedImportFile[], startedBy: string | null): FeedImportRow {
  return {
    id: newToken().slice(0, 22),
    state: 'running',
    phase: 'reading',
    mode: null,
    startedBy,
    files,
    failure: null,
    bytesTotal: files.reduce((sum, { bytes }) => sum + bytes, 0),
    bytesRead: 0,
    rowsRead: 0,
    rowsRejected: 0,
    producersAdded: 0,
    producersChanged: 0,
    producersRemoved: 0,
    producersUnchanged: 0,
    startedAt: now(),
    beatAt: now(),
    finishedAt: null,
    process: thisProcess,
  };
}

/**
 * Says of an import whose process is gone that it was interrupted, and removes what it left. The
 * Producer Database is as it was before it.
 * @returns the import, or null when none was interrupted
 */
export async function noteInterruptedImport(): Promise<FeedImportRow | null> {
  return transact(async (db) => {
    const running = await findRunningFeedImport(db);
    if (running && isAlive(running)) return null;
    if (running) await endInterrupted(db, running);
    sweepEditions(isProcessRunning);
    sweepSpools();
    return running;
  });
}

function isAlive(row: FeedImportRow): boolean {
  return isFeedImportAlive(row, now(), host, isProcessRunning);
}

async function endInterrupted(db: Handle, { id }: FeedImportRow): Promise<void> {
  log('warn', 'import-interrupted');
  await updateFeedImport(db, id, { state: 'interrupted', finishedAt: now() });
}
