import type { Handle } from '@/db/handle';
import {
  findRegistration,
  listRegistrations,
  type Registration,
  saveRegistrationNpn,
} from '@/db/registration';
import type { CaseRow } from '@/db/service-case';
import type { Actor } from '@/lib/domain/actor';
import { planMoves } from '@/lib/domain/registration-move';
import { formatMessage } from '@/lib/forms/messages';
import { listOpenPlanYears } from './plan-year';
import { auditCase, writeMessage } from './service-case-step';

/**
 * Which registrations of an account move to its right NPN, and what is in their way, as words for
 * the refusal. Changes nothing.
 */
export async function findMoves(db: Handle, accountId: string, npn: string) {
  const own: Registration[] = [];
  for (const { year } of listOpenPlanYears()) {
    const row = await findRegistration(db, accountId, year);
    if (row) own.push(row);
  }
  const { moves, inTheWay } = planMoves(own, await listRegistrations(db, npn), npn);
  return { moves, inTheWay: inTheWay && wordsOf(inTheWay) };
}

function wordsOf({ planYear, status }: Registration) {
  return { planYear: String(planYear), status: status ?? 'none' };
}

/** Files registrations under the right NPN; the audit log and a note in the case say so. */
export async function moveRegistrations(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  { moves, npn }: { readonly moves: readonly Registration[]; readonly npn: string },
): Promise<void> {
  for (const row of moves) {
    await saveRegistrationNpn(db, row, npn);
    const planYear = String(row.planYear);
    const facts = { before: { npn: row.npn }, after: { npn, planYear } };
    await auditCase(db, actor, found, 'registration-moved', facts);
    const params = { planYear, before: row.npn, after: npn };
    const body = formatMessage({ code: 'correction.note.registration-moved', params });
    await writeMessage(db, actor, found.number, body, true);
  }
}
