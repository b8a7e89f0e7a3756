import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  like,
  lt,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { IsoDate } from '@/lib/domain/iso-date';
import { nameKey } from '@/lib/domain/name';
import { isNpnShape } from '@/lib/domain/producer';
import { parseCaseNumber } from '@/lib/domain/service-case';
import { userIdKey } from './account';
import type { Handle } from './handle';
import { account } from './schema/account';
import { correction } from './schema/correction';
import { npnValidation } from './schema/npn';
import { profile } from './schema/profile';
import { serviceCase } from './schema/service-case';

/** A representative or a lead. */
export type Representative = {
  readonly id: string;
  readonly userId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly kind: 'desk' | 'lead';
};

/** Everybody who can have a case, by name. */
export async function listRepresentatives(db: Handle): Promise<Representative[]> {
  const { id, userId, firstName, lastName, kind } = account;
  const rows = await db
    .select({ id, userId, firstName, lastName, kind })
    .from(account)
    .where(inArray(kind, ['desk', 'lead']))
    .orderBy(asc(lastName), asc(firstName), asc(userId));
  return rows.map((row) => ({ ...row, kind: row.kind === 'lead' ? 'lead' : 'desk' }));
}

/** Which cases are wanted. */
export type QueueWish = {
  readonly show: 'open' | 'mine' | 'unassigned' | 'overdue' | 'approval' | 'closed';
  readonly q: string;
  readonly accountId: string;
  readonly today: IsoDate;
};

/** A line of the queue. */
export type QueueRow = typeof serviceCase.$inferSelect & {
  readonly hasWaitingCorrection: boolean;
  readonly owner: Pick<typeof account.$inferSelect, 'userId' | 'firstName' | 'lastName'>;
  /** The User ID of who has it. */
  readonly assignee: string | null;
};

const representative = alias(account, 'representative');

/** A part of the queue; cases of one day in the order in which they came. */
export async function listQueue(
  db: Handle,
  wish: QueueWish,
  part: { readonly sort: 'due' | 'opened'; readonly limit: number; readonly offset: number },
): Promise<QueueRow[]> {
  const first = part.sort === 'due' ? serviceCase.dueOn : serviceCase.openedAt;
  const direction = wish.show === 'closed' ? desc : asc;
  const rows = await db
    .select({
      row: serviceCase,
      waiting: correction.id,
      owner: account,
      assignee: representative.userId,
    })
    .from(serviceCase)
    .innerJoin(account, eq(account.id, serviceCase.accountId))
    .leftJoin(representative, eq(representative.id, serviceCase.assigneeId))
    .leftJoin(correction, isWaiting())
    .where(whereWished(db, wish))
    .orderBy(direction(first), direction(serviceCase.number))
    .limit(part.limit)
    .offset(part.offset);
  return rows.map(({ row, waiting, owner, assignee }) => {
    const { userId, firstName, lastName } = owner;
    const names = { userId, firstName, lastName };
    return { ...row, hasWaitingCorrection: waiting !== null, owner: names, assignee };
  });
}

export async function countQueue(db: Handle, wish: QueueWish): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(serviceCase)
    .innerJoin(account, eq(account.id, serviceCase.accountId))
    .leftJoin(correction, isWaiting())
    .where(whereWished(db, wish));
  return row?.total ?? 0;
}

/** All open cases by what their state and age follow from. */
export async function listOpenFacts(db: Handle) {
  const { assigneeId, waitingSince, dueOn, openedAt, reopenedAt, closedAt } = serviceCase;
  const rows = await db
    .select({
      assigneeId,
      waitingSince,
      dueOn,
      openedAt,
      reopenedAt,
      closedAt,
      waiting: correction.id,
    })
    .from(serviceCase)
    .leftJoin(correction, isWaiting())
    .where(isNull(closedAt));
  return rows.map(({ waiting, ...row }) => ({ ...row, hasWaitingCorrection: waiting !== null }));
}

function isWaiting() {
  return and(eq(correction.caseNumber, serviceCase.number), eq(correction.state, 'waiting'));
}

function whereWished(db: Handle, wish: QueueWish): SQL | undefined {
  return and(whereShown(wish), wish.q === '' ? undefined : whereFound(db, wish.q));
}

function whereShown({ show, accountId, today }: QueueWish): SQL | undefined {
  if (show === 'closed') return isNotNull(serviceCase.closedAt);
  const shown = {
    open: undefined,
    mine: eq(serviceCase.assigneeId, accountId),
    unassigned: isNull(serviceCase.assigneeId),
    overdue: lt(serviceCase.dueOn, today),
    approval: isNotNull(correction.id),
  }[show];
  return and(isNull(serviceCase.closedAt), shown);
}

/** A number is a case or an NPN, a text a User ID or a name. */
function whereFound(db: Handle, q: string): SQL | undefined {
  const number = parseCaseNumber(q);
  return or(
    number === null ? undefined : eq(serviceCase.number, number),
    isNpnShape(q) ? hasNpn(db, q) : undefined,
    eq(account.userIdKey, userIdKey(q)),
    isNamed(q),
  );
}

/** An NPN that the agent has saved, or tried to. */
function hasNpn(db: Handle, npn: string): SQL {
  const tried = db
    .select({ id: npnValidation.id })
    .from(npnValidation)
    .where(and(eq(npnValidation.npn, npn), eq(npnValidation.accountId, serviceCase.accountId)));
  const saved = db
    .select({ npn: profile.npn })
    .from(profile)
    .where(and(eq(profile.npn, npn), eq(profile.accountId, serviceCase.accountId)));
  return sql`(${exists(tried)} or ${exists(saved)})`;
}

/** Each word is a part of the account's name. Folded words hold nothing that `like` would expand. */
function isNamed(q: string): SQL | undefined {
  const words = q
    .split(/[\s,]+/u)
    .map(nameKey)
    .filter(Boolean)
    .slice(0, 5);
  return and(...words.map((word) => like(account.nameKey, `%${word}%`)));
}
