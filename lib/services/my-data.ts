import { type Account, accountName, getAccount } from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { listLanguages } from '@/db/language';
import { listOwnRows, type OwnRows } from '@/db/my-data';
import { findProfile, findProfileDraft } from '@/db/profile';
import { now } from '@/lib/clock';
import { withoutLinkTokens } from '@/lib/domain/account-link';
import type { Actor } from '@/lib/domain/actor';
import { recordAuditEvent } from './audit-event';
import { openMailBody } from './mail';
import { collectMyCases } from './my-case';
import { openSsn } from './ssn';

/**
 * All that is held about the signed-in person, to be kept as a file: no password, no token and no
 * key, the last four digits of the SSN, and of others no more than the part in which they acted.
 */
export async function downloadMyData(actor: Actor): Promise<MyData> {
  return transact(async (db) => {
    await recordAuditEvent(db, {
      action: 'my-data-downloaded',
      actor,
      subjectId: actor.accountId,
    });
    return collect(db, actor.accountId);
  });
}

/** The content of the file; a test compares it with the tables that belong to an account. */
export type MyData = Awaited<ReturnType<typeof collect>>;

async function collect(db: Handle, accountId: string) {
  const account = await getAccount(db, accountId);
  const rows = await listOwnRows(db, accountId);
  return {
    madeAt: now(),
    account: describeAccount(account),
    profile: await findProfile(db, accountId),
    profileDraft: await findProfileDraft(db, accountId),
    languages: await listLanguages(db, accountId),
    registrations: rows.registrations.map(({ accountId: _, ...rest }) => rest),
    npnValidations: rows.validations.map(({ id: _, accountId: __, ...rest }) => rest),
    trainings: rows.trainings.map(({ accountId: _, ...rest }) => rest),
    agreements: rows.agreements.map(({ accountId: _, ...rest }) => rest),
    outdatedReports: rows.reports.map(describeReport),
    cases: await collectMyCases(db, accountId),
    mails: rows.mails.map(describeMail),
    links: rows.links.map(({ tokenHash: _, accountId: __, ...rest }) => rest),
    secondFactor: rows.factors.map(({ createdAt, confirmedAt }) => ({ createdAt, confirmedAt })),
    secondFactorHint: rows.factorHints.map(({ dismissedAt }) => ({ dismissedAt })),
    recoveryCodes: rows.recoveryCodes.map(({ usedAt }) => ({ usedAt })),
    knownBrowsers: rows.browsers.map(({ signedInAt }) => ({ signedInAt })),
    sessions: rows.sessions.map(({ tokenHash: _, accountId: __, ...rest }) => rest),
    events: rows.events.map((row) => describeEvent(row, accountId)),
  };
}

function describeAccount(account: Account) {
  const { userId, kind, email, emailVerifiedAt, createdAt, closureRequestedAt } = account;
  const name = accountName(account);
  const ssn = describeSsn(account);
  return { userId, kind, name, email, emailVerifiedAt, createdAt, closureRequestedAt, ssn };
}

function describeSsn({ id, ssnCipher }: Account): string {
  return ssnCipher === null
    ? 'not on file'
    : `on file, ends in ${openSsn(ssnCipher, id).slice(-4)}`;
}

/** Who handled it is somebody else's name. */
function describeReport(row: OwnRows['reports'][number]) {
  const { problems, details, reportedAt, mailedAt, dismissedAt, handledAt } = row;
  return { problems, details, reportedAt, mailedAt, dismissedAt, handledAt };
}

/** Without the tokens of links: whoever gets hold of the file must not get in by it. */
function describeMail(row: OwnRows['mails'][number]) {
  const { recipient, subject, createdAt, sentAt } = row;
  return { recipient, subject, body: withoutLinkTokens(openMailBody(row)), createdAt, sentAt };
}

/** Others who acted are named by their kind alone, without their network address. */
function describeEvent(row: OwnRows['events'][number], accountId: string) {
  const { at, action, actorKind, actorId, address, before, after } = row;
  const isOther = actorId !== null && actorId !== accountId;
  const by = actorId === accountId ? 'you' : actorKind;
  return { at, action, by, address: isOther ? '' : address, before, after };
}
