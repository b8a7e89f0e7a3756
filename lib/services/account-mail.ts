import { emailKey } from '@/db/account';
import type { Handle } from '@/db/handle';
import { type Letter, queueMail } from './mail';
import { accountMailLimit, countWithin } from './rate-limit';
import type { Notice } from './recheck-notice';

/**
 * Writes to an address because of what somebody typed; not too often, so that nobody can flood a
 * mailbox. Called in a transaction.
 * @param write makes the mail, and the link in it; not called when there were too many: an earlier
 *   link goes on working
 */
export async function mailSparingly(
  db: Handle,
  to: Pick<Letter, 'accountId' | 'recipient'>,
  write: () => Promise<Notice> | Notice,
): Promise<void> {
  if (!(await countWithin(db, accountMailLimit, emailKey(to.recipient)))) return;
  await queueMail(db, { ...to, ...(await write()) });
}
