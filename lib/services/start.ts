import { migrateDatabase } from '@/db/client';
import { loadReferenceData } from '@/db/seed/reference';
import { readKeys } from '@/lib/env';
import { noteInterruptedImport } from './feed-import';

/**
 * Makes the process ready to work with the database, and says in the log when an import did not get
 * to its end.
 * @throws Error outside the sandbox when a key is missing
 */
export async function prepareServer(): Promise<void> {
  readKeys();
  migrateDatabase();
  await loadReferenceData();
  await noteInterruptedImport();
}

/** Prepares the server, or ends the process: Next itself would only log the error and serve on. */
export async function prepareOrStop(): Promise<void> {
  try {
    await prepareServer();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The portal does not start: ${reason}\n`);
    process.exit(1);
  }
}
