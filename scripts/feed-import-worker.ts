import { text } from 'node:stream/consumers';
import { closeDatabase } from '@/db/client';
import { spooledFile } from '@/lib/feed-file';
import { removeSpool } from '@/lib/feed-spool';
import type { FeedWorkerOrder } from '@/lib/feed-worker';
import { describeError, log } from '@/lib/log';
import { runFeedImport } from '@/lib/services/feed-import-run';

/** Imports uploaded files: started by the server, which has claimed the import (lib/feed-worker.ts). */
async function main(): Promise<void> {
  const order: FeedWorkerOrder = JSON.parse(await text(process.stdin));
  try {
    const files = order.files.map((file) => spooledFile(file, order.key));
    await runFeedImport(order.id, files);
  } finally {
    removeSpool(order.folder);
    closeDatabase();
  }
}

// Node itself would print the message of an error, which may quote a row.
await main().catch((error) => {
  log('error', 'import-worker', describeError(error));
  process.exitCode = 1;
});
