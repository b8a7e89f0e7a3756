import { findAccountByUserId } from '@/db/account';
import { transact } from '@/db/client';
import type { Visitor } from '@/lib/domain/actor';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import type { UserIdInput } from '@/lib/forms/verify-email';
import { refuseTooMany } from './account-limit';
import { issueLink } from './account-link';
import { mailSparingly } from './account-mail';
import { resetNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';

/**
 * Sends a link for a new password to the address of an account. The answer is the same when there is
 * no such account.
 */
export async function askNewPassword(
  visitor: Visitor,
  { userId, locale }: UserIdInput,
): Promise<Outcome<null>> {
  const refused = await refuseTooMany(visitor);
  if (refused) return refused;
  await transact(async (db) => {
    const account = await findAccountByUserId(db, userId);
    if (account === null) return;
    const { id, email } = account;
    const order = { accountId: id, purpose: 'reset-password', email, locale } as const;
    await mailSparingly(db, { accountId: id, recipient: email }, async () =>
      resetNotice(account.userId, await issueLink(db, order)),
    );
    const note = { actor: visitor, subjectId: id };
    await recordAuditEvent(db, { ...note, action: 'password-reset-asked' });
  });
  return accepted(null);
}
