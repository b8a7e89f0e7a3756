import { type Account, getAccount, saveAccountChange } from '@/db/account';
import { removeAccountLinks } from '@/db/account-link';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { removeKnownBrowsers } from '@/db/known-browser';
import { findSecondFactor } from '@/db/second-factor';
import { removeSessionsOf } from '@/db/session';
import { now } from '@/lib/clock';
import type { Visitor } from '@/lib/domain/actor';
import { needsFactor } from '@/lib/domain/password-rule';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import type { ResetPasswordInput } from '@/lib/forms/reset-password';
import { findOpenLink, linkGone, spendLink } from './account-link';
import { accountEventNotice } from './account-notice';
import { forgetAttempts } from './attempt';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';
import { hashPassword } from './password';
import { findPasswordRefusal } from './password-rule';

const purposes = ['reset-password'] as const;

/** Whose password a link replaces, and how that is judged. */
type ResetLink = { readonly account: Account; readonly hasFactor: boolean };

/** Null when the link is gone; looking does not use it up. */
export async function findResetLink(token: string): Promise<ResetLink | null> {
  const link = await findOpenLink(token, purposes);
  if (link === null) return null;
  return read(async (db) => ({
    account: await getAccount(db, link.accountId),
    hasFactor: (await findSecondFactor(db, link.accountId)) !== null,
  }));
}

/**
 * Sets the new password of whoever has the link from the mailbox of the account. All sessions end;
 * the address counts as verified, since the mail was read there; who was locked out may try again.
 */
export async function resetPassword(
  visitor: Visitor,
  { token, password }: ResetPasswordInput,
): Promise<Outcome<null>> {
  const found = await findResetLink(token);
  if (found === null) return linkGone;
  const { account } = found;
  const refused = await findPasswordRefusal(account, password);
  if (refused) return refused;
  const passwordHash = await hashPassword(password);
  return transact(async (db) => {
    const link = await spendLink(db, token, purposes);
    if (link === null) return linkGone;
    const columns = { passwordHash, passwordNeedsFactor: needsFactor(password) };
    await savePassword(db, account, columns);
    const note = { actor: visitor, subjectId: account.id };
    await recordAuditEvent(db, { ...note, action: 'password-reset' });
    return accepted(null);
  });
}

async function savePassword(
  db: Handle,
  account: Account,
  columns: Pick<Account, 'passwordHash' | 'passwordNeedsFactor'>,
): Promise<void> {
  const emailVerifiedAt = account.emailVerifiedAt ?? now();
  await saveAccountChange(db, account.id, { ...columns, emailVerifiedAt });
  await removeAccountLinks(db, account.id);
  await removeSessionsOf(db, account.id);
  await removeKnownBrowsers(db, account.id);
  await forgetAttempts(db, { task: 'sign-in', subject: account.userIdKey });
  const letter = { accountId: account.id, recipient: account.email };
  await queueMail(db, { ...letter, ...accountEventNotice('password-changed') });
}
