import { and, asc, count, desc, eq, gte, isNotNull, isNull, lte, max } from 'drizzle-orm';
import type { Handle } from './handle';
import { helper } from './schema/helper';
import { outdatedReport } from './schema/outdated-report';

export type OutdatedReportRow = typeof outdatedReport.$inferSelect;

/** A report as it comes in. */
export type NewOutdatedReport = Pick<
  OutdatedReportRow,
  'id' | 'slug' | 'name' | 'kind' | 'accountId' | 'problems' | 'details' | 'reportedAt'
>;

/** Whom a report is about; null when nobody is listed at the address now. */
export async function findReported(
  db: Handle,
  slug: string,
): Promise<Pick<NewOutdatedReport, 'slug' | 'name' | 'kind' | 'accountId'> | null> {
  const [row] = await db
    .select({ id: helper.id, name: helper.name, kind: helper.kind })
    .from(helper)
    .where(and(eq(helper.slug, slug), eq(helper.listed, true)))
    .limit(1);
  if (!row) return null;
  const { id, name, kind } = row;
  return { slug, name, kind, accountId: kind === 'agents' ? id : null };
}

export async function saveOutdatedReport(db: Handle, row: NewOutdatedReport): Promise<void> {
  await db.insert(outdatedReport).values(row);
}

export async function findOutdatedReport(
  db: Handle,
  id: string,
): Promise<OutdatedReportRow | null> {
  const where = eq(outdatedReport.id, id);
  const [row] = await db.select().from(outdatedReport).where(where).limit(1);
  return row ?? null;
}

/** Those that the Service Desk is done with, or the others. */
const whereHandled = (handled: boolean) =>
  handled ? isNotNull(outdatedReport.handledAt) : isNull(outdatedReport.handledAt);

/** A part of the reports, newest first, with whether the entry is still shown. */
export async function listReportRows(
  db: Handle,
  part: { readonly handled: boolean; readonly limit: number; readonly offset: number },
): Promise<(OutdatedReportRow & { readonly listed: boolean })[]> {
  const rows = await db
    .select({ report: outdatedReport, listed: helper.listed })
    .from(outdatedReport)
    .leftJoin(helper, eq(helper.slug, outdatedReport.slug))
    .where(whereHandled(part.handled))
    .orderBy(desc(outdatedReport.reportedAt), asc(outdatedReport.id))
    .limit(part.limit)
    .offset(part.offset);
  return rows.map(({ report, listed }) => ({ ...report, listed: listed ?? false }));
}

export async function countOutdatedReports(db: Handle, handled: boolean): Promise<number> {
  const rows = db.select({ total: count() }).from(outdatedReport).where(whereHandled(handled));
  const [row] = await rows;
  return row?.total ?? 0;
}

/** Changes nothing, and gives null, when somebody was done with it before or there is none. */
export async function saveHandled(
  db: Handle,
  id: string,
  handled: { readonly handledAt: Date; readonly handledBy: string },
): Promise<OutdatedReportRow | null> {
  const [row] = await db
    .update(outdatedReport)
    .set(handled)
    .where(and(eq(outdatedReport.id, id), isNull(outdatedReport.handledAt)))
    .returning();
  return row ?? null;
}

/** An agent's own reports since a moment that were not put away. */
const whereOpen = (accountId: string, since: Date) =>
  and(
    eq(outdatedReport.accountId, accountId),
    isNull(outdatedReport.dismissedAt),
    gte(outdatedReport.reportedAt, since),
  );

/** The newest first. */
export async function listOpenReports(
  db: Handle,
  accountId: string,
  since: Date,
): Promise<OutdatedReportRow[]> {
  return db
    .select()
    .from(outdatedReport)
    .where(whereOpen(accountId, since))
    .orderBy(desc(outdatedReport.reportedAt), asc(outdatedReport.id));
}

/** Puts away the agent's notices up to one that was seen; what came later stays. */
export async function saveDismissed(
  db: Handle,
  accountId: string,
  seenUpTo: Date,
  dismissedAt: Date,
): Promise<void> {
  await db
    .update(outdatedReport)
    .set({ dismissedAt })
    .where(
      and(
        eq(outdatedReport.accountId, accountId),
        isNull(outdatedReport.dismissedAt),
        lte(outdatedReport.reportedAt, seenUpTo),
      ),
    );
}

/** When the agent was last told of reports by mail. */
export async function findLastReportMail(db: Handle, accountId: string): Promise<Date | null> {
  const [row] = await db
    .select({ last: max(outdatedReport.mailedAt) })
    .from(outdatedReport)
    .where(eq(outdatedReport.accountId, accountId));
  return row?.last ?? null;
}

/** Notes that the agent was told of all open reports that no mail has told of before. */
export async function saveReportMail(
  db: Handle,
  accountId: string,
  since: Date,
  mailedAt: Date,
): Promise<OutdatedReportRow[]> {
  return db
    .update(outdatedReport)
    .set({ mailedAt })
    .where(and(whereOpen(accountId, since), isNull(outdatedReport.mailedAt)))
    .returning();
}
