import { type Account, emailKey } from '@/db/account';
import type { Handle } from '@/db/handle';
import { queueMail } from './mail';
import { accountMailLimit, countWithin } from './rate-limit';
import type { Notice } from './recheck-notice';

/**
 * Writes to the owner of an account because of what anybody can do on a public page; not too often,
 * so that nobody can flood a mailbox. Called in a transaction.
 * @param write makes the mail, and the link in it; not called when there were too many: an earlier
 *   link goes on working
 */
export async function mailOwner(
  db: Handle,
  { id, email }: Pick<Account, 'id' | 'email'>,
  write: () => Promise<Notice> | Notice,
): Promise<void> {
  if (!(await countWithin(db, accountMailLimit, emailKey(email)))) return;
  await queueMail(db, { accountId: id, recipient: email, ...(await write()) });
}

/** `mailOwner` for an address that somebody typed, which may belong to nobody. */
export async function mailTyped(db: Handle, email: string, notice: Notice): Promise<void> {
  if (!(await countWithin(db, accountMailLimit, emailKey(email)))) return;
  await queueMail(db, { accountId: null, recipient: email, ...notice });
}
