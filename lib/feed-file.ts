import { createDecipheriv } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** A file of an import, read from its beginning each time it is asked for. */
export type FeedFile = {
  readonly name: string;
  readonly bytes: number;
  /** The bytes, piece by piece; a piece is overwritten by the next one. */
  readonly chunks: () => Iterable<Buffer>;
};

/** An uploaded file, kept encrypted until it is read. */
export type SpooledFile = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** Base64: 16 bytes that differ from file to file. */
  readonly iv: string;
};

/** Uploads hold SSNs, so they touch the disk only under a key that lives in memory. */
export const spoolCipher = 'aes-256-ctr';

const chunkBytes = 64 * 1024;

/** @throws Error when there is no such file */
export function plainFile(path: string): FeedFile {
  return { name: basename(path), bytes: statSync(path).size, chunks: () => readChunks(path) };
}

/** @param key 32 bytes, base64 */
export function spooledFile(file: SpooledFile, key: string): FeedFile {
  return { name: file.name, bytes: file.bytes, chunks: () => decipherChunks(file, key) };
}

function* readChunks(path: string): Generator<Buffer> {
  const descriptor = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  try {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, chunkBytes, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

function* decipherChunks({ path, iv }: SpooledFile, key: string): Generator<Buffer> {
  const decipher = createDecipheriv(
    spoolCipher,
    Buffer.from(key, 'base64'),
    Buffer.from(iv, 'base64'),
  );
  for (const chunk of readChunks(path)) yield decipher.update(chunk);
}

/**
 * The text of a file, piece by piece. What is not UTF-8 becomes U+FFFD.
 * @param onBytes called with the size of each piece that was read
 */
export function* textOf(file: FeedFile, onBytes: (bytes: number) => void): Generator<string> {
  // Several times as fast as a TextDecoder that streams.
  const decoder = new StringDecoder('utf8');
  for (const chunk of file.chunks()) {
    onBytes(chunk.byteLength);
    yield decoder.write(chunk);
  }
  yield decoder.end();
}
