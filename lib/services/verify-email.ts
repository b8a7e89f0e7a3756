import {
  type Account,
  findAccountByEmail,
  findAccountByUserId,
  getAccount,
  saveAccountChange,
} from '@/db/account';
import { removeAccountLinks } from '@/db/account-link';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { removeSessionsOf } from '@/db/session';
import { now } from '@/lib/clock';
import type { Visitor } from '@/lib/domain/actor';
import type { Locale } from '@/lib/domain/locale';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { isVerified } from './account';
import { refuseTooMany } from './account-limit';
import { findOpenLink, issueLink, linkGone, spendLink } from './account-link';
import { mailSparingly } from './account-mail';
import { accountEventNotice, verifyNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';
import { spendHashTime } from './password';

const purposes = ['verify-email', 'change-email'] as const;

/**
 * Sends the link by which an address is verified. Called in a transaction.
 * @param ssnRefused the SSN that was given with it belongs to another account
 */
export async function sendVerifyLink(
  db: Handle,
  owner: Pick<Account, 'id' | 'userId' | 'email'>,
  { locale, ssnRefused = false }: { readonly locale: Locale; readonly ssnRefused?: boolean },
): Promise<void> {
  const { id, email, userId } = owner;
  await mailSparingly(db, { accountId: id, recipient: email }, async () => {
    const url = await issueLink(db, { accountId: id, purpose: 'verify-email', email, locale });
    return verifyNotice({ userId, url, ssnRefused });
  });
}

/** Sends the link again to who waits for it. Everybody else gets the same answer and no mail. */
export async function askVerifyLink(
  visitor: Visitor,
  { userId, locale }: { readonly userId: string; readonly locale: Locale },
): Promise<Outcome<null>> {
  const refused = await refuseTooMany(visitor);
  if (refused) return refused;
  await spendHashTime();
  await transact(async (db) => {
    const account = await findAccountByUserId(db, userId);
    if (account && !isVerified(account)) await sendVerifyLink(db, account, { locale });
  });
  return accepted(null);
}

/** Whether a link that verifies an address can be used; it is not used up by this. */
export async function isVerifyLinkOpen(token: string): Promise<boolean> {
  return (await findOpenLink(token, purposes)) !== null;
}

/**
 * The address that the link was sent to is theirs: a new account may sign in, a changed address
 * takes effect and ends all sessions.
 */
export async function verifyEmail(
  visitor: Visitor,
  { token }: { readonly token: string },
): Promise<Outcome<null>> {
  if (!(await isVerifyLinkOpen(token))) return linkGone;
  return transact(async (db) => {
    const link = await spendLink(db, token, purposes);
    if (link === null) return linkGone;
    const account = await getAccount(db, link.accountId);
    if (link.purpose === 'change-email') return changeEmail(db, visitor, account, link.email);
    await saveAccountChange(db, account.id, { emailVerifiedAt: now() });
    const note = { actor: visitor, subjectId: account.id };
    await recordAuditEvent(db, { ...note, action: 'email-verified' });
    return accepted(null);
  });
}

async function changeEmail(
  db: Handle,
  visitor: Visitor,
  account: Account,
  email: string,
): Promise<Outcome<null>> {
  const owner = await findAccountByEmail(db, email);
  if (owner && owner.id !== account.id) return emailTaken;
  await saveAccountChange(db, account.id, { email, emailVerifiedAt: now() });
  await removeAccountLinks(db, account.id);
  await removeSessionsOf(db, account.id);
  const letter = { accountId: account.id, recipient: account.email };
  await queueMail(db, { ...letter, ...accountEventNotice('email-changed') });
  await recordAuditEvent(db, {
    action: 'email-changed',
    actor: visitor,
    subjectId: account.id,
    before: { email: account.email },
    after: { email },
  });
  return accepted(null);
}

const emailTaken: Refused = {
  ok: false,
  refusal: {
    title: { code: 'account-link.email-taken' },
    causes: [{ code: 'account-link.email-taken.cause' }],
    remedies: [{ code: 'account-link.email-taken.remedy' }],
  },
};
