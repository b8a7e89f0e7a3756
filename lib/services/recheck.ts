import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findMeta, saveMeta } from '@/db/meta';
import { listStandings, type Standing } from '@/db/npn';
import { findProfile } from '@/db/profile';
import { now } from '@/lib/clock';
import type { NpnValidation } from '@/lib/domain/npn';
import { isAgentRole, type SavedProfile } from '@/lib/domain/profile';
import { isRecheckDue, type RecheckOutcome, recheckOutcome } from '@/lib/domain/recheck';
import { readEnv } from '@/lib/env';
import { log } from '@/lib/log';
import { routes } from '@/lib/routes';
import { recordAuditEvent } from './audit-event';
import { queueMail, sendDueMail } from './mail';
import { recordValidation } from './npn';
import { listOpenPlanYears } from './plan-year';
import { recheckNotice } from './recheck-notice';

/** How many agents were checked, and what it meant for them. */
export type RecheckReport = { readonly checked: number } & Readonly<Record<RecheckOutcome, number>>;

const startKey = 'recheck-started';

/**
 * Validates every agent with a standing in an open plan year again (domain.md, weekly). Who fails is
 * off Find Local Help and N on the Registration Completion List at once; who recovers is back. One
 * transaction per agent: reads and saves of others go on in between. Who failed or recovered is told
 * by mail, written in that same transaction and sent at the end.
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
  await noteRecheck(checked, counts.failed);
  await sendDueMail();
  return { checked, ...counts };
}

/** One event for all of them: the SSN of each was used to find their record. */
async function noteRecheck(checked: number, failed: number): Promise<void> {
  const after = { agents: String(checked), failed: String(failed) };
  await transact((db) => recordAuditEvent(db, { action: 'agents-rechecked', actor: null, after }));
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
  const validation = await recordValidation(db, subject, 'recheck', planYears);
  const outcome = recheckOutcome(
    standings.some((standing) => standing.valid),
    validation.valid,
  );
  await tellAgent(db, account.id, profile, outcome, validation);
  return outcome;
}

async function tellAgent(
  db: Handle,
  accountId: string,
  { email, name }: SavedProfile,
  outcome: RecheckOutcome,
  { causes }: NpnValidation,
): Promise<void> {
  const signInUrl = `${readEnv().portalUrl}${routes.signIn}`;
  const notice = recheckNotice({ outcome, name, causes, signInUrl });
  if (notice) await queueMail(db, { accountId, recipient: email, ...notice });
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
