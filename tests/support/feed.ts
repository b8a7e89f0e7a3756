import { join } from 'node:path';
import { type FeedProducer, feedRowsOf } from '@/db/seed/feed';
import { plainFile } from '@/lib/feed-file';
import { openFeedWriter } from '@/lib/feed-writer';
import { claimFeedImport } from '@/lib/services/feed-import';
import {
  type FeedImportListener,
  type FeedImportReport,
  runFeedImport,
} from '@/lib/services/feed-import-run';

/** Writes a full feed of made-up producers; gives the paths of its files and their rows together. */
export function writeFeed(
  folder: string,
  producers: Iterable<FeedProducer>,
): { readonly files: string[]; readonly rows: number } {
  const writer = openFeedWriter(folder);
  for (const producer of producers) writer.addAll(feedRowsOf(producer));
  const written = writer.finish();
  return {
    files: written.map(({ name }) => join(folder, name)),
    rows: written.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** Claims and runs an import in this process, and gives its report with its id. */
export async function importFiles(
  paths: readonly string[],
  listener?: FeedImportListener,
): Promise<FeedImportReport & { readonly id: string }> {
  const files = paths.map(plainFile);
  const facts = files.map(({ name, bytes }) => ({ name, bytes, kind: null }));
  const claim = await claimFeedImport(facts, null);
  if (!claim.ok) throw new Error('another import runs');
  return { ...(await runFeedImport(claim.id, files, listener)), id: claim.id };
}
