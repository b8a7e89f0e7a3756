import { createCipheriv, randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type SpooledFile, spoolCipher } from './feed-file';
import { importFolder } from './feed-report';
import { isProcessRunning } from './process';

/** Kept on the process: the bundler may load this module once per route. */
const holder = globalThis as typeof globalThis & { portalSpools?: Set<string> };

function ownSpools(): Set<string> {
  holder.portalSpools ??= new Set();
  return holder.portalSpools;
}

/**
 * A folder for the files of one upload, beside the database. What is written is encrypted under a
 * key that only this object knows: without it, what a crash leaves behind is noise.
 */
export class FeedSpool {
  readonly folder: string;
  /** 32 bytes, base64. */
  readonly key = randomBytes(32).toString('base64');
  readonly files: SpooledFile[] = [];

  constructor() {
    const name = `upload-${process.pid}-${randomBytes(9).toString('hex')}`;
    this.folder = join(importFolder(), name);
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    ownSpools().add(name);
  }

  /**
   * Writes one file, piece by piece. Its name is only kept to be shown: the path is a number.
   * @throws Error when the content breaks off, the disk is full or `signal` aborts
   */
  async add(name: string, content: Readable, signal: AbortSignal): Promise<void> {
    const iv = randomBytes(16);
    const cipher = createCipheriv(spoolCipher, Buffer.from(this.key, 'base64'), iv);
    const path = join(this.folder, String(this.files.length + 1));
    const file = { name, path, bytes: 0, iv: iv.toString('base64') };
    const place = this.files.push(file) - 1;
    const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    await pipeline(content, cipher, target, { signal });
    this.files[place] = { ...file, bytes: target.bytesWritten };
  }

  remove(): void {
    removeSpool(this.folder);
    ownSpools().delete(this.folder.slice(importFolder().length + 1));
  }
}

/** Removes the folder of an upload; one that is gone already is fine. */
export function removeSpool(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Removes what uploads of processes that are gone left, and sorted runs of rows. Only while no
 * import runs: its worker reads the folder of another process.
 */
export function sweepSpools(): void {
  const folder = importFolder();
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (isLeftover(name)) removeSpool(join(folder, name));
}

// In a container each start has the same process number: its own folders are known by name.
function isLeftover(name: string): boolean {
  const [, pid] = /^upload-(\d+)-[\da-f]+$/.exec(name) ?? [];
  if (pid === undefined) return name.endsWith('.run');
  return Number(pid) === process.pid ? !ownSpools().has(name) : !isProcessRunning(Number(pid));
}
