import { read, transact } from '@/db/client';
import { findRunningFeedImport, updateFeedImport } from '@/db/feed-import';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { readEnv } from '@/lib/env';
import { FeedSpool } from '@/lib/feed-spool';
import { type FeedWorker, startFeedWorker } from '@/lib/feed-worker';
import type { UploadRefusal } from '@/lib/forms/feed-import';
import { describeError, log } from '@/lib/log';
import { host } from '@/lib/process';
import { claimFeedImport, noteInterruptedImport } from './feed-import';
import { discardUpload, type FeedUpload, receiveFeedFiles } from './feed-upload-reader';

/** What became of an upload; a refused one has left nothing behind. */
export type FeedUploadResult =
  | {
      readonly ok: true;
      readonly id: string;
      /** The process that imports; null when it could not be started. */
      readonly pid: number | null;
      /** Settles when the import has ended; nobody has to wait for it. */
      readonly ended: Promise<void>;
    }
  | { readonly ok: false; readonly code: UploadRefusal };

/**
 * Takes uploaded feed files in, encrypted, and starts to import them in a process of its own.
 * Nothing is taken in while another import runs.
 * @throws Error when the disk is full or the like
 */
export async function uploadFeed(actor: Actor, upload: FeedUpload): Promise<FeedUploadResult> {
  if (await isBusy()) {
    await discardUpload(upload);
    return refusal('busy');
  }
  const spool = new FeedSpool();
  try {
    const fault = await receiveFeedFiles(upload, spool, readEnv().importMaxBytes);
    const result = fault === null ? await importSpool(actor, spool) : refusal(fault);
    if (!result.ok) spool.remove();
    return result;
  } catch (error) {
    spool.remove();
    throw error;
  }
}

function refusal(code: UploadRefusal): FeedUploadResult {
  return { ok: false, code };
}

async function isBusy(): Promise<boolean> {
  await noteInterruptedImport();
  return (await read(findRunningFeedImport)) !== null;
}

async function importSpool(actor: Actor, spool: FeedSpool): Promise<FeedUploadResult> {
  const facts = spool.files.map(({ name, bytes }) => ({ name, bytes, kind: null }));
  const claim = await claimFeedImport(facts, actor);
  if (!claim.ok) return refusal('busy');
  const { id } = claim;
  const { folder, files, key } = spool;
  const worker = startFeedWorker({ id, folder, files, key });
  await nameProcess(id, worker);
  return { ok: true, id, pid: worker.pid, ended: finish(id, worker, spool) };
}

/** From now on the import lives as long as its worker, even when this server does not. */
async function nameProcess(id: string, { pid }: FeedWorker): Promise<void> {
  if (pid === null) return;
  await transact((db) => updateFeedImport(db, id, { process: `${host}:${pid}` }));
}

/** An import that its worker has left unfinished was interrupted; one that has ended stays. */
async function finish(id: string, { ended }: FeedWorker, spool: FeedSpool): Promise<void> {
  await ended;
  spool.remove();
  try {
    await noteInterruptedImport();
    // A worker that never started has no process that could be missed.
    await transact((db) => updateFeedImport(db, id, { state: 'interrupted', finishedAt: now() }));
  } catch (error) {
    log('error', 'import-end', describeError(error));
  }
}
