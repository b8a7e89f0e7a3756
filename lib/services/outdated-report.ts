import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import {
  countOutdatedReports,
  findLastReportMail,
  findOutdatedReport,
  findReported,
  listOpenReports,
  listReportRows,
  type OutdatedReportRow,
  saveDismissed,
  saveHandled,
  saveOutdatedReport,
  saveReportMail,
} from '@/db/outdated-report';
import { findProfile } from '@/db/profile';
import { now } from '@/lib/clock';
import type { Actor, Visitor } from '@/lib/domain/actor';
import {
  isReportMailDue,
  noticesSince,
  type OutdatedReport,
  problemsOf,
} from '@/lib/domain/outdated-report';
import { readEnv } from '@/lib/env';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import type { OutdatedReportsQuery } from '@/lib/forms/outdated-report';
import { newToken } from '@/lib/ids';
import { routes } from '@/lib/routes';
import { recordAuditEvent } from './audit-event';
import { findHelper } from './helper';
import { queueMail } from './mail';
import { outdatedReportNotice } from './outdated-report-notice';
import { isWithinLimit, minutesUntilFree, reportLimit } from './rate-limit';

/**
 * Takes a consumer's report that somebody's entry on Find Local Help is out of date (domain.md).
 * The Service Desk sees it, and the agent: as a notice, and by mail once a day at most. An assister
 * has no account, so only the Service Desk sees theirs. Nothing is kept of the visitor.
 */
export async function reportOutdated(
  visitor: Visitor,
  report: OutdatedReport,
): Promise<Outcome<null>> {
  if ((await findHelper(report.slug)) === null) return gone;
  if (!(await isWithinLimit(reportLimit, visitor.address))) return refuseForNow(visitor);
  return transact((db) => record(db, report));
}

const gone: Refused = { ok: false, errors: { form: { code: 'outdated-report.gone' } } };

async function refuseForNow({ address }: Visitor): Promise<Refused> {
  const minutes = await minutesUntilFree(reportLimit, address);
  const code = minutes === 1 ? 'outdated-report.too-many.one-minute' : 'outdated-report.too-many';
  return { ok: false, errors: { form: { code, params: { minutes: String(minutes) } } } };
}

async function record(db: Handle, { slug, problems, details }: OutdatedReport) {
  const reported = await findReported(db, slug);
  if (reported === null) return gone;
  const content = { problems, details, reportedAt: now() };
  await saveOutdatedReport(db, { id: newToken(), ...reported, ...content });
  if (reported.accountId !== null) await tellAgent(db, reported.accountId);
  return accepted(null);
}

async function tellAgent(db: Handle, accountId: string): Promise<void> {
  const at = now();
  const profile = await findProfile(db, accountId);
  if (!profile || !isReportMailDue(await findLastReportMail(db, accountId), at)) return;
  const problems = problemsOf(await saveReportMail(db, accountId, noticesSince(at), at));
  const signInUrl = `${readEnv().portalUrl}${routes.signIn}`;
  const notice = outdatedReportNotice({ name: profile.name, problems, signInUrl });
  // The address in the profile may be the very thing that is wrong.
  const isEmailWrong = problems.includes('email');
  const recipient = isEmailWrong ? (await getAccount(db, accountId)).email : profile.email;
  await queueMail(db, { accountId, recipient, ...notice });
}

/** What an agent is shown of a report. */
export type OutdatedNotice = Pick<OutdatedReportRow, 'id' | 'problems' | 'details' | 'reportedAt'>;

/** The agent's own notices of the last 30 days that were not put away, newest first. */
export async function listOutdatedNotices({ accountId }: Actor): Promise<OutdatedNotice[]> {
  const rows = await read((db) => listOpenReports(db, accountId, noticesSince(now())));
  return rows.map(({ id, problems, details, reportedAt }) => ({
    id,
    problems,
    details,
    reportedAt,
  }));
}

/** Puts away the agent's own notices as far as they were seen; later ones stay. */
export async function dismissOutdatedNotices(
  { accountId }: Actor,
  { seenUpTo }: { readonly seenUpTo: Date },
): Promise<Outcome<null>> {
  await transact((db) => saveDismissed(db, accountId, seenUpTo, now()));
  return accepted(null);
}

/** One page of the Service Desk's list, newest first. */
export type OutdatedReports = {
  readonly reports: readonly (OutdatedReportRow & {
    /** Whether the entry is still shown. */
    readonly listed: boolean;
  })[];
  readonly totals: Readonly<Record<OutdatedReportsQuery['show'], number>>;
  readonly page: number;
  readonly pages: number;
  /** The report that was marked as handled just now. */
  readonly marked: OutdatedReportRow | null;
};

const reportsPageSize = 25;

/** All reports, for the Service Desk; a page beyond the last one is the last one. */
export async function listOutdatedReports(query: OutdatedReportsQuery): Promise<OutdatedReports> {
  return read(async (db) => {
    const totals = {
      open: await countOutdatedReports(db, false),
      handled: await countOutdatedReports(db, true),
    };
    const pages = Math.max(1, Math.ceil(totals[query.show] / reportsPageSize));
    const page = Math.min(query.page, pages);
    const part = { limit: reportsPageSize, offset: (page - 1) * reportsPageSize };
    return {
      reports: await listReportRows(db, { ...part, handled: query.show === 'handled' }),
      totals,
      page,
      pages,
      marked: query.marked === null ? null : await findOutdatedReport(db, query.marked),
    };
  });
}

/** The Service Desk is done with a report; who was first and when stays. */
export async function handleOutdatedReport(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<null>> {
  await transact(async (db) => {
    const report = await saveHandled(db, id, { handledAt: now(), handledBy: actor.userId });
    if (report === null) return;
    await recordAuditEvent(db, {
      action: 'outdated-report-handled',
      actor,
      subjectId: report.accountId,
      after: { report: id },
    });
  });
  return accepted(null);
}
