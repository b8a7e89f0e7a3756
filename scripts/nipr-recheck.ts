import { closeDatabase } from '@/db/client';
import { recheckAgents } from '@/lib/services/recheck';
import { prepareServer } from '@/lib/services/start';
import { showProgress } from './progress';

/** `npm run nipr:recheck`: validates every registered agent again, now. */
async function main(): Promise<void> {
  await prepareServer();
  const report = await recheckAgents((done, of) => showProgress('agents checked', done / of));
  console.log(`
checked        ${report.checked}
still valid    ${report['still-valid']}
failed         ${report.failed}
recovered      ${report.recovered}
still invalid  ${report['still-invalid']}`);
  closeDatabase();
}

await main();
