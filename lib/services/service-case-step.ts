import type { Handle } from '@/db/handle';
import { type CaseRow, saveCaseMessage, saveCaseStep } from '@/db/service-case';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import type { AuditAction, AuditFacts } from '@/lib/domain/audit-event';
import {
  type CaseAction,
  type CaseParty,
  findCaseFault,
  formatCaseNumber,
} from '@/lib/domain/service-case';
import type { Refused } from '@/lib/forms/outcome';
import { recordAuditEvent } from './audit-event';

/** The side of a case on which somebody stands. */
export function partyOf({ kind, accountId }: Actor): CaseParty {
  if (kind === 'agent') return { side: 'agent' };
  return { side: 'desk', accountId, isLead: kind === 'lead' };
}

/** The refusal of a step that the case does not allow now; null when it does. */
export function refuseStep(actor: Actor, found: CaseRow, action: CaseAction): Refused | null {
  const fault = findCaseFault(action, found, partyOf(actor), now());
  return fault === null ? null : refuseForm({ code: `service-case.fault.${fault}` });
}

/** A refusal of the whole form. */
export function refuseForm(form: NonNullable<Refused['errors']>[string]): Refused {
  return { ok: false, errors: { form } };
}

/** The same for a case that is missing and one that is somebody else's. */
export const missingCase = refuseForm({ code: 'service-case.missing' });

/** Another step came first: nothing is done before the representative has seen it. */
export const changedMeanwhile = refuseForm({ code: 'service-case.changed' });

/** Changes a case as it was read in this same transaction. */
export async function changeCase(
  db: Handle,
  found: CaseRow,
  changes: Parameters<typeof saveCaseStep>[2],
): Promise<void> {
  if (!(await saveCaseStep(db, found, changes))) throw new Error('the case changed meanwhile');
}

/** Writes a step into the audit log. */
export async function auditCase(
  db: Handle,
  actor: Actor,
  found: Pick<CaseRow, 'accountId' | 'number'>,
  action: AuditAction,
  facts: { readonly before?: AuditFacts; readonly after?: AuditFacts } = {},
): Promise<void> {
  const after = { case: formatCaseNumber(found.number), ...facts.after };
  const subjectId = found.accountId;
  await recordAuditEvent(db, { action, actor, subjectId, before: facts.before, after });
}

/** Writes a message; an internal one the agent never sees. */
export async function writeMessage(
  db: Handle,
  actor: Actor,
  number: number,
  body: string,
  internal = false,
): Promise<void> {
  await saveCaseMessage(db, {
    caseNumber: number,
    authorId: actor.accountId,
    authorUserId: actor.userId,
    side: partyOf(actor).side,
    body,
    internal,
    writtenAt: now(),
  });
}
