import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import type { SpooledFile } from './feed-file';

/** What a worker is to import, as it reads it from its standard input. */
export type FeedWorkerOrder = {
  /** The claimed import. */
  readonly id: string;
  /** The folder of the upload, which the worker removes at the end. */
  readonly folder: string;
  readonly files: readonly SpooledFile[];
  /** 32 bytes, base64. */
  readonly key: string;
};

/** A process that imports. */
export type FeedWorker = {
  /** Null when it could not be started. */
  readonly pid: number | null;
  /** Settles when the process has ended, however it ended. */
  readonly ended: Promise<void>;
};

/** Imports go on behind whatever people wait for. */
const niceness = 10;

/**
 * Starts an import in a process of its own, so that the server goes on answering. The key travels
 * through a pipe: arguments and environments of a process can be read by others.
 */
export function startFeedWorker(order: FeedWorkerOrder): FeedWorker {
  const args = ['--import', 'tsx', 'scripts/feed-import-worker.ts'];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = endOf(child);
  // A worker that ends before it has read its order closes the pipe; `ended` says so too.
  child.stdin?.on('error', () => undefined).end(JSON.stringify(order));
  child.unref();
  lowerPriority(child);
  return { pid: child.pid ?? null, ended };
}

async function endOf(child: ChildProcess): Promise<void> {
  await once(child, 'exit').catch(() => undefined);
}

function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, niceness);
  } catch {
    // It has ended already, or the system does not allow it: it runs all the same.
  }
}
