import { type Account, emailKey, findAccountByEmail, getAccount } from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import type { Actor } from '@/lib/domain/actor';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import { issueLink } from './account-link';
import { mailSparingly } from './account-mail';
import { accountEventNotice, changeEmailNotice, changeEmailTakenNotice } from './account-notice';

/**
 * Asks to use another address: it takes effect when the link that is sent there is used
 * (`verifyEmail`), and the old address is told at once. Whether the new one belongs to another
 * account, only its owner learns.
 */
export async function askEmailChange(
  { accountId }: Actor,
  { email }: { readonly email: string },
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const account = await getAccount(db, accountId);
    if (account.emailKey === emailKey(email)) {
      return { ok: false, errors: { email: { code: 'new-email.same' } } };
    }
    await writeToNew(db, account, email);
    const to = { accountId, recipient: account.email };
    await mailSparingly(db, to, () => accountEventNotice('email-asked'));
    return accepted(null);
  });
}

async function writeToNew(db: Handle, { id }: Account, email: string): Promise<void> {
  const owner = await findAccountByEmail(db, email);
  if (owner) {
    const to = { accountId: owner.id, recipient: owner.email };
    return mailSparingly(db, to, changeEmailTakenNotice);
  }
  const order = { accountId: id, purpose: 'change-email', email, locale: 'en' } as const;
  await mailSparingly(db, { accountId: id, recipient: email }, async () =>
    changeEmailNotice(await issueLink(db, order)),
  );
}
