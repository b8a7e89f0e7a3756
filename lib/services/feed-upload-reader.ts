import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { removeSsns } from '@/lib/domain/ssn';
import type { FeedSpool } from '@/lib/feed-spool';
import type { UploadRefusal } from '@/lib/forms/feed-import';

/** A request that brings files. */
export type FeedUpload = {
  /** The header `Content-Type`, or ''. */
  readonly contentType: string;
  /** What the header `Content-Length` announces, or null. */
  readonly announcedBytes: number | null;
  readonly body: ReadableStream<Uint8Array> | null;
};

/** The most files that one upload may have: twice the six that a feed has. */
export const mostFiles = 12;

/** The form has nothing but files; what else comes is not ours. */
const limits = {
  files: mostFiles,
  fields: 0,
  parts: mostFiles + 1,
  headerPairs: 20,
  headerSize: 8192,
};

const longestName = 100;

/**
 * Reads the files of an upload into the spool as they arrive, never a whole one in memory. A refused
 * upload is read to its end all the same, for nothing: a browser shows no answer before that.
 * @param maxBytes of the whole request
 * @throws Error when the disk is full or the like; the spool then holds half files
 */
export async function receiveFeedFiles(
  upload: FeedUpload,
  spool: FeedSpool,
  maxBytes: number,
): Promise<UploadRefusal | null> {
  const reader = new FeedUploadReader(upload, spool, maxBytes);
  try {
    for await (const chunk of upload.body ?? []) await reader.take(chunk);
  } catch {
    // The browser went away in the middle.
    reader.refuse('unreadable');
  }
  return reader.finish();
}

/** Reads an upload that is refused whatever it holds. */
export async function discardUpload({ body }: FeedUpload): Promise<void> {
  try {
    for await (const _ of body ?? []);
  } catch {
    // The browser went away, and with it who would be answered.
  }
}

class FeedUploadReader {
  private fault: UploadRefusal | null = null;
  private diskError: unknown = null;
  private bytes = 0;
  private readonly parser: BusboyInstance | null;
  private readonly files: Promise<void>[] = [];
  private readonly stop = new AbortController();
  /** Settles when reading on is of no use. */
  private readonly stopped = new Promise<void>((resolve) => {
    this.stop.signal.addEventListener('abort', () => resolve());
  });

  constructor(
    { contentType, announcedBytes }: FeedUpload,
    private readonly spool: FeedSpool,
    private readonly maxBytes: number,
  ) {
    this.parser = openParser(contentType);
    if (this.parser === null) this.refuse('unreadable');
    if ((announcedBytes ?? 0) > maxBytes) this.refuse('too-large');
    this.parser?.on('file', (_field, content, name) => this.takeFile(content, name));
    for (const event of ['filesLimit', 'partsLimit'] as const) {
      this.parser?.on(event, () => this.refuse('too-many'));
    }
    this.parser?.on('error', () => this.refuse('unreadable'));
  }

  async take(chunk: Uint8Array): Promise<void> {
    if (this.stop.signal.aborted) return;
    this.bytes += chunk.byteLength;
    if (this.bytes > this.maxBytes) this.refuse('too-large');
    else await Promise.race([this.parse(chunk), this.stopped]);
  }

  /** The first reason counts. */
  refuse(fault: UploadRefusal): void {
    if (this.diskError === null) this.fault ??= fault;
    this.stop.abort();
  }

  async finish(): Promise<UploadRefusal | null> {
    if (!this.stop.signal.aborted) await Promise.race([this.endOfForm(), this.stopped]);
    await Promise.all(this.files);
    if (this.diskError !== null) throw this.diskError;
    return this.fault ?? (this.spool.files.length === 0 ? 'no-files' : null);
  }

  private parse(chunk: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.parser?.write(chunk, (error) => (error ? reject(error) : resolve()));
    });
  }

  private endOfForm(): Promise<void> {
    return new Promise((resolve) => {
      this.parser?.once('finish', resolve);
      this.parser?.end();
    });
  }

  private takeFile(content: BusboyFileStream, name: string | undefined): void {
    // A form that breaks off says so here too, after the file was given up.
    content.on('error', () => undefined);
    // An empty choice comes as one file without a name.
    if (!name) content.resume();
    else if (/\.csv$/i.test(name)) this.files.push(this.keepFile(content, name));
    else this.refuse('not-csv');
  }

  private async keepFile(content: BusboyFileStream, name: string): Promise<void> {
    try {
      await this.spool.add(shownName(name), content, this.stop.signal);
    } catch (error) {
      if (this.stop.signal.aborted) return;
      this.diskError = error;
      this.stop.abort();
    }
  }
}

/** Null when the request is no form with files. */
function openParser(contentType: string): BusboyInstance | null {
  if (!/^multipart\/form-data\b/i.test(contentType)) return null;
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits });
  } catch {
    return null;
  }
}

/**
 * The name as it is shown, in the list of rows set aside too: nothing that a spreadsheet takes for
 * a formula, nothing invisible, nothing that may be an SSN, the end with its `.csv` kept.
 */
function shownName(name: string): string {
  const plain = removeSsns(name)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, '_');
  return plain.replace(/^[\s-]+/, '').slice(-longestName);
}
