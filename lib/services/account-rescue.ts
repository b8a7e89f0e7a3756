import { findAccountByUserId } from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { removeRecoveryCodes } from '@/db/recovery-code';
import { findSecondFactor, removeSecondFactor } from '@/db/second-factor';
import { removeSessionsOf } from '@/db/session';
import { recordAuditEvent } from './audit-event';
import { mailFactorNotice } from './second-factor-notice';

/** What was done for an account. */
export type RescueResult =
  | { readonly ok: true; readonly factorRemoved: boolean }
  | { readonly ok: false; readonly reason: 'no-account' };

/**
 * For operators: signs an account out everywhere, when somebody else may be in it. With
 * `factor` its second factor goes too, when the phone and the recovery codes are lost and the owner
 * has proved who they are; staff then set up another one at the next sign-in.
 */
export async function rescueAccount(
  userId: string,
  { factor }: { readonly factor: boolean },
): Promise<RescueResult> {
  return transact(async (db) => {
    const account = await findAccountByUserId(db, userId);
    if (account === null) return { ok: false, reason: 'no-account' };
    await removeSessionsOf(db, account.id);
    await recordAuditEvent(db, { action: 'session-ended', actor: null, subjectId: account.id });
    const factorRemoved = factor && (await takeFactor(db, account.id));
    if (factorRemoved) await mailFactorNotice(db, account, 'factor-removed');
    return { ok: true, factorRemoved };
  });
}

/** False when there is none. */
async function takeFactor(db: Handle, accountId: string): Promise<boolean> {
  if ((await findSecondFactor(db, accountId)) === null) return false;
  await removeSecondFactor(db, accountId);
  await removeRecoveryCodes(db, accountId);
  await recordAuditEvent(db, { action: 'factor-removed', actor: null, subjectId: accountId });
  return true;
}
