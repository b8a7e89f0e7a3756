import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
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

/**
 * Starts an import in a process of its own, so that the server goes on answering. The key travels
 * through a pipe: arguments and environments of a process can be read by others.
 */
export function startFeedWorker(order: FeedWorkerOrder): FeedWorker {
  const [command, args] = importCommand('scripts/feed-import-worker.ts');
  const child = spawn(/* turbopackIgnore: true */ command, args, {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = endOf(child);
  // A worker that ends before it has read its order closes the pipe; `ended` says so too.
  child.stdin?.on('error', () => undefined).end(JSON.stringify(order));
  child.unref();
  return { pid: child.pid ?? null, ended };
}

async function endOf(child: ChildProcess): Promise<void> {
  await once(child, 'exit').catch(() => undefined);
}

/**
 * The command of a process that imports. It leaves the processor to whatever people wait for. Little
 * room for young objects and one helping thread save about 100 MB and cost no time here.
 */
export function importCommand(script: string, ...args: string[]): [string, string[]] {
  return atLowestPriority(process.execPath, [...importFlags, '--import', 'tsx', script, ...args]);
}

const importFlags = ['--max-semi-space-size=16', '--v8-pool-size=1'];

/**
 * A command that runs at the lowest priority: by the program `nice`, since a priority set later
 * misses the threads that are there already, such as those that collect garbage.
 */
export function atLowestPriority(command: string, args: readonly string[]): [string, string[]] {
  if (process.platform === 'win32') return [command, [...args]];
  return ['nice', ['-n', '19', command, ...args]];
}
