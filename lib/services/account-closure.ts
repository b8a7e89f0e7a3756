import { getAccount, saveAccountChange } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findOpenCase } from '@/db/service-case';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import { accountEventNotice } from './account-notice';
import { recordAuditEvent } from './audit-event';
import { queueMail } from './mail';
import { endCase, startCase } from './service-case';

/** When the person asked to have the account closed, or null. */
export async function findClosureRequest({ accountId }: Actor): Promise<Date | null> {
  return (await read((db) => getAccount(db, accountId))).closureRequestedAt;
}

/**
 * The wish to have the account closed. It changes nothing by itself, what consumers see included: the
 * Service Desk gets a case, and a representative closes the account. Asked again, it stays as it was.
 */
export async function askClosure(actor: Actor): Promise<Outcome<null>> {
  return transact(async (db) => {
    if (!(await saveWish(db, actor, now()))) return accepted(null);
    const { accountId } = actor;
    const isOpen = (await findOpenCase(db, accountId, 'closure')) !== null;
    const start = { accountId, origin: 'agent', topic: 'closure', body: '' } as const;
    if (!isOpen) await startCase(db, actor, start);
    return accepted(null);
  });
}

/** Takes the wish back, and closes its case. */
export async function withdrawClosure(actor: Actor): Promise<Outcome<null>> {
  return transact(async (db) => {
    if (!(await saveWish(db, actor, null))) return accepted(null);
    const open = await findOpenCase(db, actor.accountId, 'closure');
    if (open) await endCase(db, actor, open, '');
    return accepted(null);
  });
}

/** False when that is how it was. */
async function saveWish(db: Handle, actor: Actor, at: Date | null): Promise<boolean> {
  const account = await getAccount(db, actor.accountId);
  if ((account.closureRequestedAt === null) === (at === null)) return false;
  await saveAccountChange(db, account.id, { closureRequestedAt: at });
  const action = at === null ? 'closure-withdrawn' : 'closure-asked';
  await recordAuditEvent(db, { action, actor, subjectId: account.id });
  const letter = { accountId: account.id, recipient: account.email };
  await queueMail(db, { ...letter, ...accountEventNotice(action) });
  return true;
}
