import { getAccount } from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import {
  type CaseRow,
  findCase,
  findIdentityCheck,
  type IdentityCheckRow,
  saveIdentityCheck,
} from '@/db/service-case';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { fewestIdentityItems, type IdentityItem } from '@/lib/domain/service-case';
import type { IdentityConfirmation } from '@/lib/forms/correction';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import { type AccountComparison, compareWithRecord } from './account-comparison';
import {
  auditCase,
  changeCase,
  changedMeanwhile,
  missingCase,
  refuseStep,
} from './service-case-step';

/**
 * Records that a caller's answers matched what is on file (S32). Nothing can be changed before, and
 * a case that is opened again asks for it again: it may be another caller.
 */
export async function confirmIdentity(
  actor: Actor,
  input: IdentityConfirmation,
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const found = await findCase(db, input.number);
    if (found === null) return missingCase;
    const refused = refuseStep(actor, found, 'correct');
    if (refused) return refused;
    if (found.version !== input.version) return changedMeanwhile;
    const account = await getAccount(db, found.accountId);
    const comparison = await compareWithRecord(db, account, {
      typed: input.record,
      confirmed: '',
    });
    const fault = findFault(comparison, input.items);
    if (fault) return fault;
    await record(db, actor, found, { items: input.items, npn: comparison.found?.npn ?? '' });
    return accepted(null);
  });
}

/** Too few items, or one that nobody holds and so nobody can have compared. */
function findFault({ askable }: AccountComparison, items: readonly IdentityItem[]): Refused | null {
  if (items.some((item) => !askable.includes(item))) return refuseItems('identity.not-held');
  return items.length < fewestIdentityItems ? refuseItems('identity.too-few') : null;
}

function refuseItems(code: 'identity.not-held' | 'identity.too-few'): Refused {
  return { ok: false, errors: { items: { code, params: { count: String(fewestIdentityItems) } } } };
}

async function record(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  { items, npn }: { readonly items: readonly IdentityItem[]; readonly npn: string },
): Promise<void> {
  await saveIdentityCheck(db, {
    caseNumber: found.number,
    items,
    recordNpn: npn,
    checkedBy: actor.userId,
    checkedAt: now(),
  });
  await changeCase(db, found, {});
  await auditCase(db, actor, found, 'identity-confirmed', {
    after: { items: items.join(', '), npn },
  });
}

/** The check that still counts for a case; null when identity must be confirmed (again). */
export async function findCurrentCheck(
  db: Handle,
  found: CaseRow,
): Promise<IdentityCheckRow | null> {
  return findIdentityCheck(db, found.number, found.reopenedAt ?? found.openedAt);
}
