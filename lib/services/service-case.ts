import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { findLastValidation } from '@/db/npn';
import {
  type CaseMessageRow,
  type CaseRow,
  findOpenCase,
  findOwnCase,
  listCaseMessages,
  listOwnCases,
  saveNewCase,
} from '@/db/service-case';
import { dayOf, now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { type ExpectedDays, expectedDays } from '@/lib/domain/business-day';
import type { NpnCause } from '@/lib/domain/npn';
import {
  type CaseAction,
  type CaseState,
  type CaseTopic,
  caseState,
  isValidationTopic,
  listCaseActions,
  topicOf,
} from '@/lib/domain/service-case';
import { accepted, type Outcome, type Refused } from '@/lib/forms/outcome';
import type { CaseOpening } from '@/lib/forms/service-case';
import { getNewestPlanYear } from './plan-year';
import { caseLimit, isWithinLimit } from './rate-limit';
import { tellOfCase } from './service-case-notice';
import {
  auditCase,
  changeCase,
  missingCase,
  partyOf,
  refuseForm,
  refuseStep,
  writeMessage,
} from './service-case-step';

/** A case as the agent sees it. */
export type OwnCase = Pick<CaseRow, 'number' | 'topic' | 'causes' | 'openedAt' | 'dueOn'> &
  Pick<CaseRow, 'closedAt' | 'resolution'> & {
    readonly state: CaseState;
    readonly expected: ExpectedDays;
  };

function ownCase(row: CaseRow): OwnCase {
  const { number, topic, causes, openedAt, dueOn, closedAt, resolution } = row;
  // Opened again, it is expected again: between the 5th and the 7th business day from then.
  const expected = expectedDays(dayOf(row.reopenedAt ?? openedAt));
  const rest = { causes, openedAt, dueOn, closedAt, resolution, expected };
  return { number, topic, ...rest, state: caseState(row) };
}

/** The agent's own cases, the newest first. */
export async function listCases({ accountId }: Actor): Promise<OwnCase[]> {
  const rows = await read((db) => listOwnCases(db, accountId));
  return rows.map(ownCase);
}

/** One case with what was written, and what the agent can do now. */
export type OwnCaseView = {
  readonly found: OwnCase;
  readonly messages: readonly CaseMessageRow[];
  readonly actions: readonly CaseAction[];
};

/** The agent's own case; null for a missing one and for another agent's alike. */
export async function loadCase(actor: Actor, number: number): Promise<OwnCaseView | null> {
  return read(async (db) => {
    const row = await findOwnCase(db, actor.accountId, number);
    if (row === null) return null;
    const messages = await listCaseMessages(db, number, false);
    const actions = listCaseActions(row, partyOf(actor), now());
    return { found: ownCase(row), messages, actions };
  });
}

/** What the page for a new case fills in: what went wrong at the last validation. */
export type NewCaseView = { readonly topic: CaseTopic; readonly causes: readonly NpnCause[] };

export async function loadNewCase({ accountId }: Actor): Promise<NewCaseView> {
  const causes = await read((db) => findCauses(db, accountId));
  return { topic: topicOf(causes), causes };
}

/** Why the last validation of the newest plan year failed; empty when it did not, or never ran. */
export async function findCauses(db: Handle, accountId: string): Promise<readonly NpnCause[]> {
  const last = await findLastValidation(db, accountId, getNewestPlanYear().year);
  return last === null || last.valid ? [] : last.causes;
}

/** Where opening a case leads to: the new one, or the open one about the same. */
export type OpenedCase = { readonly number: number; readonly isNew: boolean };

/**
 * Opens a case of the agent (S31-S34). There is one open case for each topic: opening it again leads
 * to that one, and what was typed is added to it.
 */
export async function openCase(actor: Actor, opening: CaseOpening): Promise<Outcome<OpenedCase>> {
  const open = await read((db) => findOpenCase(db, actor.accountId, opening.topic));
  if (open === null && !(await isWithinLimit(caseLimit, actor.accountId))) return tooMany;
  return transact(async (db) => {
    const existing = await findOpenCase(db, actor.accountId, opening.topic);
    if (existing) return addToCase(db, actor, existing, opening.body);
    const { accountId } = actor;
    const number = await startCase(db, actor, { accountId, origin: 'agent', ...opening });
    return accepted({ number, isNew: true });
  });
}

const tooMany = refuseForm({ code: 'service-case.too-many' });

async function addToCase(db: Handle, actor: Actor, existing: CaseRow, body: string) {
  if (body !== '') await addMessage(db, actor, existing, body);
  return accepted({ number: existing.number, isNew: false });
}

/** Whose case it is and how it came in. */
export type CaseStart = CaseOpening & {
  readonly accountId: string;
  readonly origin: CaseRow['origin'];
};

/**
 * Writes a new case with its first message, tells the agent, and gives its number. A case by phone
 * is its taker's at once.
 */
export async function startCase(db: Handle, actor: Actor, start: CaseStart): Promise<number> {
  const { accountId, origin, topic, body } = start;
  const openedAt = now();
  const number = await saveNewCase(db, {
    accountId,
    origin,
    topic,
    causes: isValidationTopic(topic) ? await findCauses(db, accountId) : [],
    openedBy: actor.userId,
    openedAt,
    dueOn: expectedDays(dayOf(openedAt)).to,
    assigneeId: origin === 'phone' ? actor.accountId : null,
    version: 1,
  });
  if (body !== '') await writeMessage(db, actor, number, body, origin === 'phone');
  await auditCase(db, actor, { accountId, number }, 'case-opened', { after: { topic } });
  await tellOfCase(db, { accountId, number }, 'opened');
  return number;
}

/** Adds the agent's message to their own case. */
export async function writeToCase(
  actor: Actor,
  { number, body }: { readonly number: number; readonly body: string },
): Promise<Outcome<null>> {
  return ownStep(actor, number, 'write', (db, found) => addMessage(db, actor, found, body));
}

/** What the agent writes puts an end to the desk's waiting for them. */
async function addMessage(db: Handle, actor: Actor, found: CaseRow, body: string): Promise<void> {
  await writeMessage(db, actor, found.number, body);
  if (found.waitingSince !== null) await changeCase(db, found, { waitingSince: null });
}

/** The agent needs no help any more. */
export async function closeOwnCase(
  actor: Actor,
  { number }: { readonly number: number },
): Promise<Outcome<null>> {
  return ownStep(actor, number, 'close', (db, found) => endCase(db, actor, found, ''));
}

/** Closes a case, whoever does it, and tells the agent. */
export async function endCase(
  db: Handle,
  actor: Actor,
  found: CaseRow,
  resolution: string,
): Promise<void> {
  const closing = { closedAt: now(), closedBy: actor.userId, waitingSince: null };
  await changeCase(db, found, { ...closing, resolution });
  await auditCase(db, actor, found, 'case-closed');
  await tellOfCase(db, found, 'closed');
}

/** Opens the agent's own closed case again, within 30 days. */
export async function reopenOwnCase(
  actor: Actor,
  { number }: { readonly number: number },
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const found = await findOwnCase(db, actor.accountId, number);
    return found ? startAgain(db, actor, found) : missingCase;
  });
}

/** Opens a closed case again, with a new date; who had it has it still. */
export async function startAgain(db: Handle, actor: Actor, found: CaseRow): Promise<Outcome<null>> {
  const refused = refuseStep(actor, found, 'reopen') ?? (await refuseSecond(db, found));
  if (refused) return refused;
  const reopenedAt = now();
  const dueOn = expectedDays(dayOf(reopenedAt)).to;
  const open = { closedAt: null, closedBy: null, resolution: '' };
  await changeCase(db, found, { ...open, reopenedAt, dueOn });
  await auditCase(db, actor, found, 'case-reopened');
  await tellOfCase(db, found, 'reopened');
  return accepted(null);
}

/** Another case about the same was opened meanwhile: there is one open case for each topic. */
async function refuseSecond(db: Handle, found: CaseRow): Promise<Refused | null> {
  const other = await findOpenCase(db, found.accountId, found.topic);
  return other && refuseForm({ code: 'service-case.open-already' });
}

async function ownStep(
  actor: Actor,
  number: number,
  action: CaseAction,
  work: (db: Handle, found: CaseRow) => Promise<void>,
): Promise<Outcome<null>> {
  return transact(async (db) => {
    const found = await findOwnCase(db, actor.accountId, number);
    if (found === null) return missingCase;
    const refused = refuseStep(actor, found, action);
    if (refused) return refused;
    await work(db, found);
    return accepted(null);
  });
}
