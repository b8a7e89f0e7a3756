import { listUnverified, removeAccount } from '@/db/account';
import { transact } from '@/db/client';
import { removeMailWithoutAccount } from '@/db/mail';
import { now } from '@/lib/clock';
import { unverifiedSince } from '@/lib/domain/account-link';
import { recordAuditEvent } from './audit-event';

/**
 * Removes accounts whose address nobody has verified for seven days, so that their User IDs are free
 * again; and mail of that age to people without an account.
 * @returns how many accounts
 */
export async function removeUnverifiedAccounts(): Promise<number> {
  const before = unverifiedSince(now());
  return transact(async (db) => {
    await removeMailWithoutAccount(db, before);
    const waiting = await listUnverified(db, before);
    for (const { id } of waiting) {
      await recordAuditEvent(db, { action: 'account-removed', actor: null, subjectId: id });
      await removeAccount(db, id);
    }
    return waiting.length;
  });
}
