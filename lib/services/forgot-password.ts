import { type Account, findAccountByUserId } from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import type { Visitor } from '@/lib/domain/actor';
import type { Locale } from '@/lib/domain/locale';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import type { UserIdInput } from '@/lib/forms/verify-email';
import { refuseTooMany } from './account-limit';
import { issueLink } from './account-link';
import { mailSparingly } from './account-mail';
import { resetNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';
import { spendHashTime } from './password';

/**
 * Sends a link for a new password to the address of an account. The answer is the same, and takes
 * the same time, when there is no such account.
 */
export async function askNewPassword(
  visitor: Visitor,
  { userId, locale }: UserIdInput,
): Promise<Outcome<null>> {
  const refused = await refuseTooMany(visitor);
  if (refused) return refused;
  await spendHashTime();
  await transact(async (db) => {
    const account = await findAccountByUserId(db, userId);
    // Written down for nobody's User ID too: a write takes time that would tell.
    const note = { actor: visitor, subjectId: account?.id };
    await recordAuditEvent(db, { ...note, action: 'password-reset-asked' });
    if (account) await sendResetLink(db, account, locale);
  });
  return accepted(null);
}

async function sendResetLink(db: Handle, account: Account, locale: Locale): Promise<void> {
  const { id, email } = account;
  const order = { accountId: id, purpose: 'reset-password', email, locale } as const;
  await mailSparingly(db, { accountId: id, recipient: email }, async () =>
    resetNotice(account.userId, await issueLink(db, order)),
  );
}
