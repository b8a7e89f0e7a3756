import { type Account, accountName, getAccount } from '@/db/account';
import { read, transact } from '@/db/client';
import {
  type CorrectionRow,
  listCorrections,
  listWaitingCorrections,
  type WaitingCorrection,
} from '@/db/correction';
import type { Handle } from '@/db/handle';
import { findLastValidation, type ValidationRow } from '@/db/npn';
import { findSecondFactor } from '@/db/second-factor';
import {
  type CaseMessageRow,
  type CaseRow,
  findCase,
  type IdentityCheckRow,
  listCaseMessages,
} from '@/db/service-case';
import {
  countQueue,
  listOpenFacts,
  listQueue,
  listRepresentatives,
  type QueueRow,
  type Representative,
} from '@/db/service-desk';
import { dayOf, now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import type { IsoDate } from '@/lib/domain/iso-date';
import { formatName } from '@/lib/domain/listing';
import {
  type CaseAction,
  type CaseAge,
  type CaseState,
  caseAge,
  caseAges,
  caseState,
  caseStates,
  isOverdue,
  listCaseActions,
} from '@/lib/domain/service-case';
import type { QueueQuery } from '@/lib/forms/service-desk';
import { type AccountComparison, compareWithRecord } from './account-comparison';
import { findCurrentCheck } from './identity-check';
import { getNewestPlanYear } from './plan-year';
import { auditCase, partyOf } from './service-case-step';

/** A line of the queue with what follows from it. */
export type QueueItem = QueueRow & {
  readonly state: CaseState;
  readonly overdue: boolean;
};

/** How many open cases there are. */
export type QueueCounts = {
  readonly states: Readonly<Record<CaseState, number>>;
  readonly ages: Readonly<Record<CaseAge, number>>;
};

/** One page of the queue of the Service Desk. */
export type Queue = {
  readonly items: readonly QueueItem[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly counts: QueueCounts;
  /** For leads: what waits for them, except what they asked for themselves. */
  readonly approvals: readonly (WaitingCorrection & { readonly own: boolean })[];
};

const queuePageSize = 25;

/** The queue; a page beyond the last one is the last one. */
export async function loadQueue(actor: Actor, query: QueueQuery): Promise<Queue> {
  const today = dayOf(now());
  const wish = { ...query, accountId: actor.accountId, today };
  return read(async (db) => {
    const total = await countQueue(db, wish);
    const pages = Math.max(1, Math.ceil(total / queuePageSize));
    const page = Math.min(query.page, pages);
    const part = { sort: query.sort, limit: queuePageSize, offset: (page - 1) * queuePageSize };
    const rows = await listQueue(db, wish, part);
    const approvals = actor.kind === 'lead' ? await listWaitingCorrections(db) : [];
    return {
      items: rows.map((row) => ({ ...row, state: caseState(row), overdue: isOverdue(row, today) })),
      total,
      page,
      pages,
      counts: countFacts(await listOpenFacts(db), today),
      approvals: approvals.map((change) => ({
        ...change,
        own: change.requestedById === actor.accountId,
      })),
    };
  });
}

type OpenFacts = Awaited<ReturnType<typeof listOpenFacts>>;

function countFacts(facts: OpenFacts, today: IsoDate): QueueCounts {
  const ages = facts.map(({ openedAt, reopenedAt, dueOn }) =>
    caseAge(dayOf(reopenedAt ?? openedAt), dueOn, today),
  );
  return { states: tally(caseStates, facts.map(caseState)), ages: tally(caseAges, ages) };
}

function tally<T extends string>(names: readonly T[], found: readonly T[]): Record<T, number> {
  const counts = names.map((name) => [name, found.filter((each) => each === name).length]);
  return Object.fromEntries(counts) as Record<T, number>;
}

/** A case as the desk sees it. */
export type DeskCaseView = {
  readonly found: CaseRow & { readonly state: CaseState; readonly overdue: boolean };
  readonly owner: {
    readonly userId: string;
    readonly name: string;
    /** In parts, as it stands on the account. */
    readonly parts: ReturnType<typeof accountName>;
    readonly email: string;
    readonly createdAt: Date;
    /** Since when sign-ins ask for a code; null: they do not. */
    readonly factorSince: Date | null;
  };
  readonly assignee: Representative | null;
  readonly representatives: readonly Representative[];
  readonly messages: readonly CaseMessageRow[];
  readonly actions: readonly CaseAction[];
  readonly comparison: AccountComparison;
  readonly check: IdentityCheckRow | null;
  readonly corrections: readonly Omit<CorrectionRow, 'ssnCipher' | 'ssnHmac'>[];
  /** The newest validation of the newest plan year. */
  readonly validation: ValidationRow | null;
  /** The lead may decide on what waits. */
  readonly mayDecide: boolean;
};

/**
 * A case with its account beside the record of the Producer Database. Each view is written into the
 * audit log.
 * @param record the NPN by which the representative looks for another record, '' for none
 * @returns null when there is no such case
 */
export async function loadDeskCase(
  actor: Actor,
  number: number,
  record: string,
): Promise<DeskCaseView | null> {
  return transact(async (db) => {
    const found = await findCase(db, number);
    if (found === null) return null;
    await auditCase(db, actor, found, 'account-viewed');
    const account = await getAccount(db, found.accountId);
    const representatives = await listRepresentatives(db);
    const corrections = await listCorrections(db, number);
    const check = await findCurrentCheck(db, found);
    const confirmed = check?.recordNpn ?? '';
    return {
      found: { ...found, state: caseState(found), overdue: isOverdue(found, dayOf(now())) },
      owner: await describeOwner(db, account),
      assignee: representatives.find(({ id }) => id === found.assigneeId) ?? null,
      representatives,
      messages: await listCaseMessages(db, number, true),
      actions: listCaseActions(found, partyOf(actor), now()),
      comparison: await compareWithRecord(db, account, { typed: record, confirmed }),
      check,
      corrections: corrections.map(({ ssnCipher: _, ssnHmac: __, ...rest }) => rest),
      validation: await findLastValidation(db, account.id, getNewestPlanYear().year),
      mayDecide: actor.kind === 'lead',
    };
  });
}

async function describeOwner(db: Handle, account: Account): Promise<DeskCaseView['owner']> {
  const { id, userId, email, createdAt } = account;
  const parts = accountName(account);
  const factorSince = (await findSecondFactor(db, id))?.confirmedAt ?? null;
  return { userId, name: formatName(parts), parts, email, createdAt, factorSince };
}
