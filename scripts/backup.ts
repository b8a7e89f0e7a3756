import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { backupDatabase, closeDatabase } from '@/db/client';
import { now } from '@/lib/clock';

/**
 * `npm run backup -- [--out FOLDER]`: copies the database and the current edition of the Producer
 * Database while the portal runs. To go back, stop the portal and put the files in place of its own.
 */
function main(folder: string): void {
  for (const name of backupDatabase(folder)) console.log(join(folder, name));
  closeDatabase();
}

const usual = join('data', 'backup', now().toISOString().replaceAll(':', '-').slice(0, 19));
const { values } = parseArgs({ options: { out: { type: 'string', default: usual } } });
main(values.out);
