import { asc, desc, eq } from 'drizzle-orm';
import type { Handle } from './handle';
import { accountLink } from './schema/account-link';
import { agreement } from './schema/agreement';
import { auditEvent } from './schema/audit-event';
import { knownBrowser } from './schema/known-browser';
import { mail } from './schema/mail';
import { npnValidation } from './schema/npn';
import { outdatedReport } from './schema/outdated-report';
import { registration } from './schema/registration';
import { recoveryCode, secondFactor, secondFactorHint } from './schema/second-factor';
import { session } from './schema/session';
import { training } from './schema/training';

/** What is held about the person behind an account, as rows of the tables, newest last. */
export type OwnRows = {
  readonly registrations: readonly (typeof registration.$inferSelect)[];
  readonly validations: readonly (typeof npnValidation.$inferSelect)[];
  readonly trainings: readonly (typeof training.$inferSelect)[];
  readonly agreements: readonly (typeof agreement.$inferSelect)[];
  readonly reports: readonly (typeof outdatedReport.$inferSelect)[];
  readonly mails: readonly (typeof mail.$inferSelect)[];
  readonly links: readonly (typeof accountLink.$inferSelect)[];
  readonly sessions: readonly (typeof session.$inferSelect)[];
  readonly browsers: readonly (typeof knownBrowser.$inferSelect)[];
  readonly factors: readonly (typeof secondFactor.$inferSelect)[];
  readonly factorHints: readonly (typeof secondFactorHint.$inferSelect)[];
  readonly recoveryCodes: readonly (typeof recoveryCode.$inferSelect)[];
  readonly events: readonly (typeof auditEvent.$inferSelect)[];
};

/** Everything that other files have no query for. */
export async function listOwnRows(db: Handle, accountId: string): Promise<OwnRows> {
  return {
    registrations: await db
      .select()
      .from(registration)
      .where(eq(registration.accountId, accountId))
      .orderBy(desc(registration.planYear)),
    validations: await db
      .select()
      .from(npnValidation)
      .where(eq(npnValidation.accountId, accountId))
      .orderBy(asc(npnValidation.id)),
    trainings: await db
      .select()
      .from(training)
      .where(eq(training.accountId, accountId))
      .orderBy(asc(training.planYear)),
    agreements: await db
      .select()
      .from(agreement)
      .where(eq(agreement.accountId, accountId))
      .orderBy(asc(agreement.planYear)),
    ...(await listOwnMessages(db, accountId)),
    ...(await listOwnTraces(db, accountId)),
    ...(await listOwnFactors(db, accountId)),
  };
}

async function listOwnMessages(
  db: Handle,
  accountId: string,
): Promise<Pick<OwnRows, 'reports' | 'mails'>> {
  const reports = db
    .select()
    .from(outdatedReport)
    .where(eq(outdatedReport.accountId, accountId))
    .orderBy(asc(outdatedReport.reportedAt), asc(outdatedReport.id));
  const mails = db
    .select()
    .from(mail)
    .where(eq(mail.accountId, accountId))
    .orderBy(asc(mail.createdAt), asc(mail.id));
  return { reports: await reports, mails: await mails };
}

async function listOwnTraces(
  db: Handle,
  accountId: string,
): Promise<Pick<OwnRows, 'links' | 'browsers' | 'sessions' | 'events'>> {
  const links = db
    .select()
    .from(accountLink)
    .where(eq(accountLink.accountId, accountId))
    .orderBy(asc(accountLink.createdAt));
  const browsers = db.select().from(knownBrowser).where(eq(knownBrowser.accountId, accountId));
  const sessions = db
    .select()
    .from(session)
    .where(eq(session.accountId, accountId))
    .orderBy(asc(session.createdAt));
  const events = db
    .select()
    .from(auditEvent)
    .where(eq(auditEvent.subjectId, accountId))
    .orderBy(asc(auditEvent.id));
  const traces = { links: await links, sessions: await sessions, events: await events };
  return { ...traces, browsers: await browsers };
}

async function listOwnFactors(
  db: Handle,
  accountId: string,
): Promise<Pick<OwnRows, 'factors' | 'factorHints' | 'recoveryCodes'>> {
  const factors = db.select().from(secondFactor).where(eq(secondFactor.accountId, accountId));
  const hints = db.select().from(secondFactorHint).where(eq(secondFactorHint.accountId, accountId));
  const codes = db.select().from(recoveryCode).where(eq(recoveryCode.accountId, accountId));
  return { factors: await factors, factorHints: await hints, recoveryCodes: await codes };
}
