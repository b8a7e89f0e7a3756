import { type Account, saveAccountChange } from '@/db/account';
import type { Handle } from '@/db/handle';
import { removeRecoveryCodes } from '@/db/recovery-code';
import { findSecondFactor, removeHintDismissed, removeSecondFactor } from '@/db/second-factor';
import { removeSessionsOf } from '@/db/session';
import type { Actor } from '@/lib/domain/actor';
import { recordAuditEvent } from './audit-event';
import { decoyHash } from './password';
import { mailFactorNotice } from './second-factor-notice';

/**
 * Signs an account out everywhere, when somebody else may be in it.
 * @param actor null for the operator's command
 */
export async function signOutEverywhere(
  db: Handle,
  actor: Actor | null,
  accountId: string,
): Promise<void> {
  await removeSessionsOf(db, accountId);
  await recordAuditEvent(db, { action: 'session-ended', actor, subjectId: accountId });
}

/**
 * Takes away a second factor that its owner has lost, with its recovery codes, and tells them by mail.
 * The portal asks for another one at the next sign-in, also who had said "Not now" before. A password
 * that is long enough with a second factor only ends with it: a new one comes by mail.
 * @returns false when there is none
 */
export async function takeLostFactor(
  db: Handle,
  actor: Actor | null,
  account: Account,
): Promise<boolean> {
  if ((await findSecondFactor(db, account.id)) === null) return false;
  await removeSecondFactor(db, account.id);
  await removeRecoveryCodes(db, account.id);
  await removeHintDismissed(db, account.id);
  if (account.passwordNeedsFactor) await endPassword(db, account.id);
  await recordAuditEvent(db, { action: 'factor-removed', actor, subjectId: account.id });
  const notice = account.passwordNeedsFactor ? 'factor-and-password-removed' : 'factor-removed';
  await mailFactorNotice(db, account, notice);
  return true;
}

/** From here on no password opens the account. */
async function endPassword(db: Handle, accountId: string): Promise<void> {
  const passwordHash = await decoyHash();
  await saveAccountChange(db, accountId, { passwordHash, passwordNeedsFactor: false });
}
