import { getAccount } from '@/db/account';
import { transact } from '@/db/client';
import {
  type CorrectionRow,
  findCorrection,
  findSsnOwner,
  saveCorrectedSsn,
  saveDecision,
} from '@/db/correction';
import type { Handle } from '@/db/handle';
import { findSecondFactor } from '@/db/second-factor';
import { type CaseRow, findCase } from '@/db/service-case';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import type { AuditAction } from '@/lib/domain/audit-event';
import {
  type ApprovedField,
  findDecisionFault,
  isFactorAsAsked,
  needsApproval,
} from '@/lib/domain/correction';
import type { CorrectionDecision } from '@/lib/forms/correction';
import { formatMessage } from '@/lib/forms/messages';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { revalidate } from './correction-step';
import { signOutEverywhere, takeLostFactor } from './second-factor-loss';
import { tellOfCase } from './service-case-notice';
import { auditCase, changeCase, missingCase, refuseForm, writeMessage } from './service-case-step';
import { hashSsn, openSsn, sealSsn } from './ssn';

/** A change that waits for a lead, in its case. */
type WaitingChange = { readonly found: CaseRow; readonly change: CorrectionRow };

/** What a lead's approval does, by what it is about: the refusal when it cannot be done any more. */
const approvals: Readonly<
  Record<
    ApprovedField,
    (db: Handle, actor: Actor, waiting: WaitingChange) => Promise<Refused | null>
  >
> = { ssn: approveSsn, 'second-factor': approveFactorRemoval };

const rejections = {
  ssn: 'ssn-change-rejected',
  'second-factor': 'factor-removal-rejected',
} as const satisfies Record<ApprovedField, AuditAction>;

/**
 * A lead, and another person than who asked, says yes or no to what waits.
 * @returns what it was about
 */
export async function decideCorrection(
  actor: Actor,
  { id, number, approve, reason }: CorrectionDecision,
): Promise<Outcome<ApprovedField>> {
  return transact(async (db) => {
    const change = await findCorrection(db, id);
    const found = change && (await findCase(db, change.caseNumber));
    if (!change || !found || found.number !== number) return missingCase;
    const { field } = change;
    const fault = findDecisionFault(change, actor);
    if (fault || !needsApproval(field)) {
      return refuseForm({ code: `correction.fault.${fault ?? 'decided-before'}` });
    }
    if (approve) return (await approvals[field](db, actor, { found, change })) ?? accepted(field);
    await decide(db, actor, change, 'rejected', reason);
    await auditCase(db, actor, found, rejections[field]);
    await changeCase(db, found, {});
    return accepted(field);
  });
}

async function approveSsn(
  db: Handle,
  actor: Actor,
  { found, change }: WaitingChange,
): Promise<Refused | null> {
  const ssn = openSsn(change.ssnCipher ?? '', change.id);
  // Somebody may have given it on their own account since.
  const owner = await findSsnOwner(db, hashSsn(ssn));
  if (owner !== null && owner !== found.accountId) {
    return refuseForm({ code: 'correction.ssn.taken-meanwhile' });
  }
  await decide(db, actor, change, 'applied', '');
  await saveCorrectedSsn(db, found.accountId, sealSsn(ssn, found.accountId));
  await auditCase(db, actor, found, 'ssn-change-approved');
  await revalidate(db, actor, found, 'ssn');
  return null;
}

/** The factor and its recovery codes go, whoever is signed in is signed out, and the owner is told. */
async function approveFactorRemoval(
  db: Handle,
  actor: Actor,
  { found, change }: WaitingChange,
): Promise<Refused | null> {
  const account = await getAccount(db, found.accountId);
  const factor = await findSecondFactor(db, account.id);
  if (!isFactorAsAsked(factor?.confirmedAt ?? null, change.requestedAt)) {
    return refuseForm({ code: 'correction.second-factor.gone' });
  }
  await decide(db, actor, change, 'applied', '');
  await auditCase(db, actor, found, 'factor-removal-approved');
  await takeLostFactor(db, actor, account);
  await signOutEverywhere(db, actor, account.id);
  const body = formatMessage({ code: 'correction.message.second-factor' });
  await writeMessage(db, actor, found.number, body);
  await changeCase(db, found, { waitingSince: now() });
  await tellOfCase(db, found, 'answered');
  return null;
}

async function decide(
  db: Handle,
  actor: Actor,
  { id }: CorrectionRow,
  state: 'applied' | 'rejected',
  reason: string,
): Promise<void> {
  const decision = { state, reason, decidedBy: actor.userId, decidedAt: now() };
  if (!(await saveDecision(db, id, decision))) throw new Error('decided in this transaction');
}
