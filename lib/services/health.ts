import { read } from '@/db/client';
import { findMeta } from '@/db/meta';
import { describeError, log } from '@/lib/log';

/** Whether the database answers. */
export async function isHealthy(): Promise<boolean> {
  try {
    await read((db) => findMeta(db, 'reference-data'));
    return true;
  } catch (error) {
    log('error', 'health', describeError(error));
    return false;
  }
}
