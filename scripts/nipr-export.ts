import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { closeDatabase } from '@/db/client';
import { exportFeed } from '@/lib/services/feed-export';
import { prepareServer } from '@/lib/services/start';

/** `npm run nipr:export -- [--out FOLDER]`: writes the Producer Database as a full feed. */
async function main(folder: string): Promise<void> {
  await prepareServer();
  for (const { name, rows } of await exportFeed(folder)) {
    console.log(`${rows.toLocaleString('en-US').padStart(12)} rows  ${join(folder, name)}`);
  }
  closeDatabase();
}

const { values } = parseArgs({
  options: { out: { type: 'string', default: join('data', 'export') } },
});
await main(values.out);
