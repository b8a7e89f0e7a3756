import { getAccount } from '@/db/account';
import { findSsnOwner } from '@/db/correction';
import type { Handle } from '@/db/handle';
import { findSecondFactor } from '@/db/second-factor';
import type { CaseRow } from '@/db/service-case';
import type { Actor } from '@/lib/domain/actor';
import type { AuditAction } from '@/lib/domain/audit-event';
import { findFactorFault } from '@/lib/domain/correction';
import { findSsnFault } from '@/lib/domain/ssn';
import { readEnv } from '@/lib/env';
import type { SeenCase, SsnCorrection } from '@/lib/forms/correction';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { correct, noteCorrection } from './correction-step';
import { mailFactorNotice } from './second-factor-notice';
import { auditCase, changeCase, refuseForm } from './service-case-step';
import { hashSsn } from './ssn';

/** Asks a lead to put an SSN on the account, or another one: four eyes. */
export async function requestSsn(actor: Actor, input: SsnCorrection): Promise<Outcome<null>> {
  const fault = findSsnFault(input.ssn, readEnv().sandbox);
  if (fault) return { ok: false, errors: { ssn: { code: `ssn.${fault}` } } };
  return correct(actor, input, async (db, { found }) => {
    if (found.hasWaitingCorrection) return waitsAlready;
    const owner = await findSsnOwner(db, hashSsn(input.ssn));
    if (owner !== null) return refuseSsn(owner === found.accountId);
    const change = { field: 'ssn', ssn: input.ssn } as const;
    return askLead(db, actor, found, change, 'ssn-change-requested');
  });
}

const waitsAlready = refuseForm({ code: 'correction.waits-already' });

function refuseSsn(isOwn: boolean): Refused {
  const code = isOwn ? 'correction.ssn.same' : 'correction.ssn.taken';
  return { ok: false, errors: { ssn: { code } } };
}

/**
 * Asks a lead to take away a second factor that its owner has lost, app and recovery codes. The owner
 * is told by mail at once: if it was somebody else who called, there is time to say so.
 */
export async function requestFactorRemoval(actor: Actor, input: SeenCase): Promise<Outcome<null>> {
  return correct(actor, input, async (db, { found, check }) => {
    if (found.hasWaitingCorrection) return waitsAlready;
    const account = await getAccount(db, found.accountId);
    const hasFactor = (await findSecondFactor(db, account.id)) !== null;
    const owner = { kind: account.kind, hasFactor, hasSsn: account.ssnHmac !== null };
    const fault = findFactorFault(owner, check.items);
    if (fault) return refuseForm({ code: `correction.second-factor.${fault}` });
    await mailFactorNotice(db, account, 'factor-removal-asked');
    const change = { field: 'second-factor' } as const;
    return askLead(db, actor, found, change, 'factor-removal-requested');
  });
}

async function askLead(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  change: Parameters<typeof noteCorrection>[3],
  action: AuditAction,
): Promise<Outcome<null>> {
  await noteCorrection(db, actor, found, change);
  await changeCase(db, found, {});
  await auditCase(db, actor, found, action);
  return accepted(null);
}
