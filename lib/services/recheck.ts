import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findMeta, saveMeta } from '@/db/meta';
import { listStandings, type Standing } from '@/db/npn';
import { findProfile } from '@/db/profile';
import { now } from '@/lib/clock';
import { isAgentRole } from '@/lib/domain/profile';
import { isRecheckDue, type RecheckOutcome, recheckOutcome } from '@/lib/domain/recheck';
import { log } from '@/lib/log';
import { recordValidation } from './npn';
import { listOpenPlanYears } from './plan-year';

/** How many agents were checked, and what it meant for them. */
export type RecheckReport = { readonly checked: number } & Readonly<Record<RecheckOutcome, number>>;

const startKey = 'recheck-started';

/**
 * Validates every agent with a standing in an open plan year again (domain.md, weekly). Who fails is
 * off Find Local Help and N on the Registration Completion List at once; who recovers is back. One
 * transaction per agent: reads and saves of others go on in between.
 * @param onProgress called after each agent with how many are done, and of how many
 */
export async function recheckAgents(
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<RecheckReport> {
  await transact((db) => saveMeta(db, startKey, now().toISOString()));
  const years = listOpenPlanYears().map(({ year }) => year);
  const standings = await read((db) => listStandings(db, years));
  const byAccount = [...Map.groupBy(standings, ({ accountId }) => accountId).values()];
  const counts = { 'still-valid': 0, failed: 0, recovered: 0, 'still-invalid': 0 };
  let checked = 0;
  for (const [index, own] of byAccount.entries()) {
    const outcome = await transact((db) => recheckAgent(db, own));
    if (outcome) counts[outcome]++;
    if (outcome) checked++;
    onProgress(index + 1, byAccount.length);
  }
  return { checked, ...counts };
}

/** The saved profile is what is checked: a draft that was never accepted counts for nothing. */
async function recheckAgent(
  db: Handle,
  standings: readonly Standing[],
): Promise<RecheckOutcome | null> {
  const [first] = standings;
  const profile = first ? await findProfile(db, first.accountId) : null;
  if (!first || !profile || !isAgentRole(profile.role)) return null;
  const account = await getAccount(db, first.accountId);
  const subject = { account, npn: profile.npn, name: profile.name };
  const planYears = standings.map(({ planYear }) => planYear);
  const { valid } = await recordValidation(db, subject, 'recheck', planYears);
  return recheckOutcome(
    standings.some((standing) => standing.valid),
    valid,
  );
}

/**
 * Runs the re-check when a week has passed since the last one; only one of several processes does.
 * @returns null when it is not due
 */
export async function runDueRecheck(): Promise<RecheckReport | null> {
  if (!(await claimRecheck())) return null;
  const report = await recheckAgents();
  log('info', 'recheck', { count: report.checked });
  return report;
}

async function claimRecheck(): Promise<boolean> {
  return transact(async (db) => {
    const last = await findMeta(db, startKey);
    const startedAt = last === null ? null : Date.parse(last);
    const due = isRecheckDue(startedAt, now().getTime());
    if (due || startedAt === null) await saveMeta(db, startKey, now().toISOString());
    return due;
  });
}
