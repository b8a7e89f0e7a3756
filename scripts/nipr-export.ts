import { parseArgs } from 'node:util';
import { closeDatabase, read } from '@/db/client';
import { listProducersAfter } from '@/db/producer-edition';
import { feedKinds } from '@/db/seed/feed';
import { openFeedWriter } from '@/db/seed/feed-writer';
import { feedFields } from '@/lib/domain/feed-fields';
import type { ProducerRecord } from '@/lib/domain/producer';
import { prepareServer } from '@/lib/services/start';

/**
 * `npm run nipr:export -- [--out FOLDER]`: writes the Producer Database as a full feed. An SSN goes
 * out as its keyed hash, which only an installation with the same key can use.
 */
async function main(folder: string): Promise<void> {
  await prepareServer();
  const writer = openFeedWriter(folder);
  for (let last = '0'; ; ) {
    const records = await read((db) => listProducersAfter(db, last, 500));
    for (const record of records) addRecord(writer, record);
    const end = records.at(-1);
    if (!end) break;
    last = end.npn;
  }
  for (const { name, rows } of writer.finish()) {
    console.log(`${rows.toLocaleString('en-US').padStart(12)} rows  ${folder}/${name}`);
  }
  closeDatabase();
}

function addRecord(writer: ReturnType<typeof openFeedWriter>, record: ProducerRecord): void {
  const fields = feedFields(record);
  for (const kind of feedKinds) for (const row of fields[kind]) writer.add(kind, row);
}

const { values } = parseArgs({ options: { out: { type: 'string', default: 'data/export' } } });
await main(values.out);
