import { migrateDatabase } from '@/db/client';
import { loadReferenceData } from '@/db/seed/reference';
import { readKeys } from '@/lib/env';

/**
 * Makes the process ready to serve.
 * @throws Error outside the sandbox when a key is missing: the server must not start then
 */
export async function prepareServer(): Promise<void> {
  readKeys();
  migrateDatabase();
  await loadReferenceData();
}
