import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type OutlineFile, type Outlines, readOutlines } from '@/lib/domain/outline';

/** The shipped outlines of states and counties (docs/data-sources.md). */
export const outlineFile = join(process.cwd(), 'db', 'seed', 'data', 'outlines.json.br');

let outlines: Outlines | null = null;

/** What maps are drawn from: read at the first map, then kept, since it never changes. */
export function getOutlines(): Outlines {
  outlines ??= readOutlines(parseOutlines(readFileSync(outlineFile)));
  return outlines;
}

/** Reads the shipped file, as it is compressed. */
export function parseOutlines(bytes: Buffer): OutlineFile {
  return JSON.parse(brotliDecompressSync(bytes).toString('utf8'));
}
