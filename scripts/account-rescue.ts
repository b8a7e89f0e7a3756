import { parseArgs } from 'node:util';
import { closeDatabase } from '@/db/client';
import { rescueAccount } from '@/lib/services/account-rescue';
import { prepareServer } from '@/lib/services/start';

/**
 * `npm run account:rescue -- --user-id ID [--second-factor]`: signs an account out everywhere; with
 * `--second-factor` also takes away an app that is lost.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { 'user-id': { type: 'string' }, 'second-factor': { type: 'boolean' } },
  });
  const factor = values['second-factor'] === true;
  await prepareServer();
  const result = await rescueAccount(values['user-id'] ?? '', { factor });
  closeDatabase();
  if (!result.ok) {
    console.error('There is no account with this User ID: give it with --user-id.');
    return 1;
  }
  console.log('Signed out everywhere.');
  if (factor)
    console.log(result.factorRemoved ? 'The second factor is gone.' : 'It had no second factor.');
  return 0;
}

process.exit(await main());
