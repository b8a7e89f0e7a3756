import { getAccount } from '@/db/account';
import { transact } from '@/db/client';
import { type CorrectionRow, saveCorrection } from '@/db/correction';
import type { Handle } from '@/db/handle';
import { isRoleToBeSet } from '@/db/npn';
import { type CaseRow, findCase, type IdentityCheckRow } from '@/db/service-case';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { type CorrectionFacts, needsApproval } from '@/lib/domain/correction';
import type { SeenCase } from '@/lib/forms/correction';
import { formatMessage } from '@/lib/forms/messages';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import { newToken } from '@/lib/ids';
import { findAgentClaim } from './agent-claim';
import { findCurrentCheck } from './identity-check';
import { recordValidation } from './npn';
import { getNewestPlanYear } from './plan-year';
import { tellOfCase } from './service-case-notice';
import {
  changeCase,
  changedMeanwhile,
  missingCase,
  refuseForm,
  refuseStep,
  writeMessage,
} from './service-case-step';
import { sealSsn } from './ssn';

/** A case that allows a correction, and the identity check that it rests on. */
export type CheckedCase = { readonly found: CaseRow; readonly check: IdentityCheckRow };

/** What every correction needs: a case that allows it, as it was seen, and a known caller. */
export async function correct(
  actor: Actor,
  { number, version }: SeenCase,
  work: (db: Handle, checked: CheckedCase) => Promise<Outcome<null>>,
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const found = await findCase(db, number);
    if (found === null) return missingCase;
    const refused = refuseStep(actor, found, 'correct');
    if (refused) return refused;
    if (found.version !== version) return changedMeanwhile;
    const check = await findCurrentCheck(db, found);
    if (check === null) return refuseForm({ code: 'correction.identity-first' });
    return work(db, { found, check });
  });
}

/** What is asked for or changed. An SSN is sealed for the row. */
type CorrectionNote = {
  readonly field: CorrectionRow['field'];
  readonly before?: CorrectionFacts;
  readonly after?: CorrectionFacts;
  readonly ssn?: string;
};

/** Writes a correction into the history of the case: applied, or waiting for a lead. */
export async function noteCorrection(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  { field, before = {}, after = {}, ssn }: CorrectionNote,
): Promise<void> {
  const id = newToken();
  const sealed = ssn === undefined ? null : sealSsn(ssn, id);
  await saveCorrection(db, {
    ...{ id, field, before, after },
    caseNumber: found.number,
    ssnCipher: sealed?.cipher ?? null,
    ssnHmac: sealed?.hmac ?? null,
    requestedBy: actor.userId,
    requestedById: actor.accountId,
    requestedAt: now(),
    state: needsApproval(field) ? 'waiting' : 'applied',
  });
}

/**
 * Validates the NPN as it stands after a correction, and tells the agent: to sign in and choose the
 * role when it is valid now (S34, S37), else only what was corrected.
 */
export async function revalidate(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  field: 'name' | 'npn' | 'ssn',
): Promise<Outcome<null>> {
  const account = await getAccount(db, found.accountId);
  const { npn, name } = await findAgentClaim(db, account);
  const { valid } = await recordValidation(db, { account, npn, name }, 'desk');
  const isFixed = valid && (await isRoleToBeSet(db, account.id, getNewestPlanYear().year));
  const next = isFixed ? 'valid' : valid ? 'still-valid' : 'not-yet';
  const texts = [`correction.message.${field}`, `correction.message.${next}`] as const;
  const body = texts.map((code) => formatMessage({ code })).join('\n\n');
  await writeMessage(db, actor, found.number, body);
  await changeCase(db, found, { waitingSince: isFixed ? now() : found.waitingSince });
  await tellOfCase(db, found, isFixed ? 'fixed' : 'answered');
  return accepted(null);
}
