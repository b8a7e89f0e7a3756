import { closeDatabase, migrateDatabase } from '@/db/client';
import { rotateSsnKeys } from '@/lib/services/ssn-rotate';
import { ownVault } from '@/lib/services/vault';
import { showProgress } from './progress';

/** `npm run ssn:rotate`: seals everything anew with the newest key of SSN_ENCRYPTION_KEY. */
async function main(): Promise<number> {
  migrateDatabase();
  const { resealed, left } = await rotateSsnKeys(ownVault(), (done, of) =>
    showProgress('values sealed anew', done / of),
  );
  closeDatabase();
  console.log(`\nsealed anew  ${resealed}`);
  if (left === 0) {
    console.log('None left behind: the older keys can be taken out of SSN_ENCRYPTION_KEY.');
    return 0;
  }
  console.error(`left behind  ${left}
Keep all keys in SSN_ENCRYPTION_KEY, add the one that is missing at its end, and run this again.`);
  return 1;
}

process.exitCode = await main();
