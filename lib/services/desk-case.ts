import { findAccountByUserId } from '@/db/account';
import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { type CaseRow, findCase, findOpenCase, saveTaken } from '@/db/service-case';
import { listRepresentatives } from '@/db/service-desk';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import type { CaseAction } from '@/lib/domain/service-case';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import type { CaseAnswer, CaseAssignment, CaseClosing, PhoneCase } from '@/lib/forms/service-case';
import { endCase, type OpenedCase, startAgain, startCase } from './service-case';
import { tellOfCase } from './service-case-notice';
import {
  auditCase,
  changeCase,
  changedMeanwhile,
  missingCase,
  refuseStep,
  writeMessage,
} from './service-case-step';

/** `late`: somebody else has it, or it was closed; the page of the case says who. */
export type Taken = 'taken' | 'late';

/** A representative takes a case that nobody has. Of two who do at once one wins. */
export async function takeCase(
  actor: Actor,
  { number }: { readonly number: number },
): Promise<Outcome<Taken>> {
  return transact(async (db) => {
    const found = await findCase(db, number);
    if (found === null) return missingCase;
    // A second press of the same button: it is theirs already.
    if (isHeldBy(found, actor)) return accepted('taken');
    if (!(await saveTaken(db, number, actor.accountId))) return accepted('late');
    await auditCase(db, actor, found, 'case-taken');
    return accepted('taken');
  });
}

function isHeldBy({ closedAt, assigneeId }: CaseRow, { accountId }: Actor): boolean {
  return closedAt === null && assigneeId === accountId;
}

async function findRepresentative(db: Handle, accountId: string) {
  const all = await listRepresentatives(db);
  return all.find(({ id }) => id === accountId) ?? null;
}

/** Gives a case to a representative: one that nobody has, or one that is handed over. */
export async function assignCase(
  actor: Actor,
  { number, version, assigneeId }: CaseAssignment,
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const found = await findCase(db, number);
    if (found === null) return missingCase;
    const refused = refuseStep(actor, found, found.assigneeId === null ? 'assign' : 'hand-over');
    if (refused) return refused;
    if (found.version !== version) return changedMeanwhile;
    const to = await findRepresentative(db, assigneeId);
    if (to === null) return unknownAssignee;
    await changeCase(db, found, { assigneeId });
    await auditCase(db, actor, found, 'case-assigned', { after: { assignee: to.userId } });
    return accepted(null);
  });
}

const unknownAssignee: Refused = {
  ok: false,
  errors: { assigneeId: { code: 'service-case.assignee.required' } },
};

/** What the desk writes: an answer, a question that waits for the agent, or an internal note. */
export async function answerCase(
  actor: Actor,
  { number, kind, body }: CaseAnswer,
): Promise<Outcome<CaseAnswer['kind']>> {
  return deskStep(actor, number, kind, async (db, found) => {
    await writeMessage(db, actor, number, body, kind === 'note');
    if (kind !== 'note') await passOn(db, actor, found, kind === 'ask-agent');
    return accepted(kind);
  });
}

/** The agent is told; a question waits for them, an answer waits for nobody. */
async function passOn(db: Handle, actor: Actor, found: CaseRow, isQuestion: boolean) {
  await changeCase(db, found, { waitingSince: isQuestion ? now() : null });
  await auditCase(db, actor, found, 'case-answered');
  await tellOfCase(db, found, isQuestion ? 'waiting' : 'answered');
}

/** The desk is done with a case; what came of it is shown to the agent. */
export async function closeCase(
  actor: Actor,
  { number, version, resolution }: CaseClosing,
): Promise<Outcome<null>> {
  return deskStep(actor, number, 'close', async (db, found) => {
    if (found.version !== version) return changedMeanwhile;
    await endCase(db, actor, found, resolution);
    return accepted(null);
  });
}

/** Opens a closed case again, within 30 days. */
export async function reopenCase(
  actor: Actor,
  { number }: { readonly number: number },
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const found = await findCase(db, number);
    return found ? startAgain(db, actor, found) : missingCase;
  });
}

/** Opens a case for somebody who called and gave their User ID, exactly; it is the caller's taker's. */
export async function openPhoneCase(
  actor: Actor,
  { userId, topic, body }: PhoneCase,
): Promise<Outcome<OpenedCase>> {
  return transact(async (db) => {
    const owner = await findAccountByUserId(db, userId);
    if (owner?.kind !== 'agent') return unknownCaller;
    const existing = await findOpenCase(db, owner.id, topic);
    if (existing) {
      await writeMessage(db, actor, existing.number, body, true);
      return accepted({ number: existing.number, isNew: false });
    }
    const start = { accountId: owner.id, origin: 'phone', topic, body } as const;
    return accepted({ number: await startCase(db, actor, start), isNew: true });
  });
}

const unknownCaller: Refused = {
  ok: false,
  errors: { userId: { code: 'service-case.caller.unknown' } },
};

/** Finds a case, asks its state, and does the work in one transaction. */
async function deskStep<T>(
  actor: Actor,
  number: number,
  action: CaseAction,
  work: (db: Handle, found: CaseRow) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return transact(async (db) => {
    const found = await findCase(db, number);
    if (found === null) return missingCase;
    const refused = refuseStep(actor, found, action);
    if (refused) return refused;
    return work(db, found);
  });
}
