import { migrateDatabase } from '@/db/client';
import { loadReferenceData } from '@/db/seed/reference';
import { countExposedSecrets, readEnv, readKeys } from '@/lib/env';
import { describeError, log } from '@/lib/log';
import { foldAccountNames } from './account-name';
import { noteInterruptedImport } from './feed-import';
import { publishEverybodyOnce, warmHelperIndex } from './helper';

/**
 * Makes the process ready to work with the database, and says in the log when an import did not get
 * to its end.
 * @throws Error outside the sandbox when a key is missing
 */
export async function prepareServer(): Promise<void> {
  readKeys();
  announceExposedSecrets();
  migrateDatabase();
  await loadReferenceData();
  await foldAccountNames();
  await publishEverybodyOnce();
  await noteInterruptedImport();
}

/** Says how many secrets lie in the environment; in the sandbox they may. */
function announceExposedSecrets(): void {
  const count = countExposedSecrets();
  if (!readEnv().sandbox && count > 0) log('warn', 'secrets-in-environment', { count });
}

/**
 * Prepares the server, or ends the process: Next itself would only log the error and serve on. Who
 * may be found is read while the first requests are answered already.
 */
export async function prepareOrStop(): Promise<void> {
  try {
    await prepareServer();
    void warmHelperIndex().catch((error: unknown) =>
      log('error', 'helper-index', describeError(error)),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The portal does not start: ${reason}\n`);
    process.exit(1);
  }
}
