import { closeDatabase } from '@/db/client';
import { sandboxPassword } from '@/db/seed/persona-list';
import { seedSandbox } from '@/db/seed/sandbox';
import { dayOf, now } from '@/lib/clock';
import { readEnv } from '@/lib/env';
import { hashPassword } from '@/lib/services/password';
import { getNewestPlanYear } from '@/lib/services/plan-year';
import { sealNewFactor } from '@/lib/services/second-factor';
import { hashSsn, sealSsn } from '@/lib/services/ssn';
import { prepareServer } from '@/lib/services/start';
import { showProgress } from './progress';

/** `npm run seed`: fills the sandbox's database; a second run changes nothing. */
async function main(): Promise<void> {
  if (!readEnv().sandbox) throw new Error('Only a sandbox is seeded: set PORTAL_SANDBOX=1.');
  await prepareServer();
  const startedAt = now();
  const context = {
    now: startedAt,
    today: dayOf(startedAt),
    planYear: getNewestPlanYear().year,
    opensOn: readEnv().planYearOpensOn,
    passwordHash: await hashPassword(sandboxPassword),
    sealSsn,
    sealNewFactor,
    hashSsn,
  };
  const size = {
    agents: count('SANDBOX_AGENTS', 2_000),
    producers: count('SANDBOX_PRODUCERS', 20_000),
    assisters: count('SANDBOX_ASSISTERS', 60),
  };
  const seeded = await seedSandbox(context, size, showProgress);
  console.log(seeded ? '' : 'The sandbox is there already; nothing was changed.');
  closeDatabase();
}

function count(name: string, usual: number): number {
  const given = Number(process.env[name] ?? usual);
  if (!Number.isInteger(given) || given < 0) throw new Error(`${name} must be a whole number`);
  return given;
}

await main();
