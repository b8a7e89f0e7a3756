import { getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findSecondFactor, type SecondFactorRow, saveStepUsed } from '@/db/second-factor';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { parseCode } from '@/lib/domain/second-factor';
import { type Attempt, countAttempt, forgiveAttempts } from './attempt';
import { recordAuditEvent } from './audit-event';
import { hashCode } from './password';
import { spendRecoveryCode } from './recovery-code';
import { openSecret } from './second-factor';
import { mailFactorNotice } from './second-factor-notice';
import { findStep } from './totp';

/** Whose code it is; they may not be signed in yet. */
type CodeOwner = Actor;

export type CodeResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'second-factor.wrong' }
  /** Too many wrong codes; `minutes` to wait. */
  | { readonly ok: false; readonly code: 'sign-in.locked'; readonly minutes: number };

/**
 * Checks a code of the app or a recovery code and uses it up: of several requests with the same code
 * exactly one gets through, however close together they come. Wrong ones are limited per account.
 */
export async function checkCode(owner: CodeOwner, typed: string): Promise<CodeResult> {
  const { accountId, address } = owner;
  const attempt = { task: 'second-factor', subject: accountId, address, browser: '' } as const;
  const answer = await countAttempt(attempt);
  if (!answer.ok) return { ok: false, code: 'sign-in.locked', minutes: answer.minutes };
  const spend = await findSpending(owner, typed);
  return transact(async (db) => {
    if (spend === null || !(await spend(db))) return refuse(db, owner, answer.isLast);
    await forgiveAttempts(db, attempt satisfies Attempt);
    return { ok: true };
  });
}

/** How a code is used up, in a transaction; false when it was used before. */
type Spending = (db: Handle) => Promise<boolean>;

/** @returns null when the code cannot be right */
async function findSpending(owner: CodeOwner, typed: string): Promise<Spending | null> {
  const { accountId } = owner;
  const factor = await read((db) => findSecondFactor(db, accountId));
  const parsed = parseCode(typed);
  if (factor === null || parsed === null) return null;
  if (parsed.kind === 'app') return appSpending(factor, parsed.code);
  const codeHash = await hashCode(parsed.code, factor.recoverySalt);
  return async (db) => {
    if (!(await spendRecoveryCode(db, accountId, codeHash))) return false;
    await tellOfRecoveryCode(db, owner);
    return true;
  };
}

function appSpending(factor: SecondFactorRow, code: string): Spending | null {
  const { accountId } = factor;
  const step = findStep(openSecret(factor.secretCipher, accountId), code, now());
  return step === null ? null : (db) => saveStepUsed(db, accountId, step);
}

async function tellOfRecoveryCode(db: Handle, owner: CodeOwner): Promise<void> {
  const action = 'recovery-code-used';
  await recordAuditEvent(db, { action, actor: owner, subjectId: owner.accountId });
  await mailFactorNotice(db, await getAccount(db, owner.accountId), action);
}

async function refuse(
  db: Handle,
  { accountId, address }: CodeOwner,
  isLast: boolean,
): Promise<CodeResult> {
  const note = { actor: { address }, subjectId: accountId };
  await recordAuditEvent(db, { ...note, action: 'sign-in-failed' });
  if (isLast) await recordAuditEvent(db, { ...note, action: 'locked-out' });
  return { ok: false, code: 'second-factor.wrong' };
}
