import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseHealthLineRules } from '@/lib/domain/health-line';
import { readEnv } from '@/lib/env';
import { read, transact } from '../client';
import type { Handle } from '../handle';
import { saveHealthLineRules } from '../health-line';
import { findMeta, saveMeta } from '../meta';
import { saveZipCodes } from '../zip-code';
import { parseZipCodes, zipCodeFile } from './zip-codes';

/**
 * Loads the ZIP codes and the health-line rules that every installation needs. A file that has
 * changed since it was loaded is loaded again.
 * @throws Error naming the line of a rule that cannot be read; the rules before stay
 */
export async function loadReferenceData(): Promise<void> {
  await loadFile('zip-codes', zipCodeFile, (db, bytes) => saveZipCodes(db, parseZipCodes(bytes)));
  await loadFile('health-line-rules', readEnv().healthLineRules, (db, bytes) =>
    saveHealthLineRules(db, parseHealthLineRules(bytes.toString('utf8'))),
  );
}

async function loadFile(
  name: string,
  file: string,
  save: (db: Handle, bytes: Buffer) => Promise<void>,
): Promise<void> {
  const bytes = await readFile(file);
  const digest = createHash('sha256').update(bytes).digest('base64url');
  if ((await read((db) => findMeta(db, name))) === digest) return;
  await transact(async (db) => {
    await save(db, bytes);
    await saveMeta(db, name, digest);
  });
}
