import { read } from '@/db/client';
import { listProducersAfter } from '@/db/producer-edition';
import { feedFields } from '@/lib/domain/feed-fields';
import { openFeedWriter, type WrittenFile } from '@/lib/feed-writer';

const recordsAtOnce = 500;

/**
 * Writes the Producer Database as a full feed. An SSN goes out as its keyed hash, which only an
 * installation with the same key can use.
 * @param folder is made when it is missing; a feed that is there is replaced
 */
export async function exportFeed(folder: string): Promise<WrittenFile[]> {
  const writer = openFeedWriter(folder);
  for (let last = '0'; ; ) {
    const records = await read((db) => listProducersAfter(db, last, recordsAtOnce));
    for (const record of records) writer.addAll(feedFields(record));
    const end = records.at(-1);
    if (!end) return writer.finish();
    last = end.npn;
  }
}
