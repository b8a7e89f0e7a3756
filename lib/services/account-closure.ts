import { getAccount, saveAccountChange } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import { accountEventNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';

/** When the person asked to have the account closed, or null. */
export async function findClosureRequest({ accountId }: Actor): Promise<Date | null> {
  return (await read((db) => getAccount(db, accountId))).closureRequestedAt;
}

/**
 * The wish to have the account closed. It changes nothing by itself, what consumers see included: a
 * representative closes it. Asked again, it stays as it was.
 */
export async function askClosure(actor: Actor): Promise<Outcome<null>> {
  return transact((db) => saveWish(db, actor, now()));
}

/** Takes the wish back. */
export async function withdrawClosure(actor: Actor): Promise<Outcome<null>> {
  return transact((db) => saveWish(db, actor, null));
}

async function saveWish(db: Handle, actor: Actor, at: Date | null): Promise<Outcome<null>> {
  const account = await getAccount(db, actor.accountId);
  const isSame = (account.closureRequestedAt === null) === (at === null);
  if (isSame) return accepted(null);
  await saveAccountChange(db, account.id, { closureRequestedAt: at });
  const action = at === null ? 'closure-withdrawn' : 'closure-asked';
  await recordAuditEvent(db, { action, actor, subjectId: account.id });
  const letter = { accountId: account.id, recipient: account.email };
  await queueMail(db, { ...letter, ...accountEventNotice(action) });
  return accepted(null);
}
