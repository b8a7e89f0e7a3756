import { and, asc, count, desc, eq, gt, gte, inArray, lt } from 'drizzle-orm';
import type { AuditAction, AuditEntry } from '@/lib/domain/audit-event';
import type { Handle } from './handle';
import { account } from './schema/account';
import { auditEvent } from './schema/audit-event';

export type AuditEventRow = typeof auditEvent.$inferSelect;

/** The hash of the newest event, or null when there is none. */
export async function findLastAuditHash(db: Handle): Promise<string | null> {
  const newest = db.select({ hash: auditEvent.hash }).from(auditEvent).orderBy(desc(auditEvent.id));
  const [row] = await newest.limit(1);
  return row?.hash ?? null;
}

/** Adds an event; nothing changes or removes one. */
export async function saveAuditEvent(
  db: Handle,
  row: AuditEntry & { readonly hash: string },
): Promise<void> {
  await db.insert(auditEvent).values(row);
}

/** The User ID of an account as it is now; '' for an account that is gone. */
export async function findAuditUserId(db: Handle, accountId: string): Promise<string> {
  const [row] = await db
    .select({ userId: account.userId })
    .from(account)
    .where(eq(account.id, accountId))
    .limit(1);
  return row?.userId ?? '';
}

/** Whom an event names: an account, or a User ID that belongs to none now. */
export type AuditParty = { readonly accountId: string } | { readonly userId: string };

/** Which events are asked for; null is any. */
export type AuditFilter = {
  readonly action: AuditAction | null;
  readonly actor: AuditParty | null;
  readonly subject: AuditParty | null;
  readonly from: Date | null;
  /** The first instant that is too late. */
  readonly until: Date | null;
};

function whereAsked({ action, actor, subject, from, until }: AuditFilter) {
  return and(
    action === null ? undefined : eq(auditEvent.action, action),
    actor === null ? undefined : whereActor(actor),
    subject === null ? undefined : whereSubject(subject),
    from === null ? undefined : gte(auditEvent.at, from),
    until === null ? undefined : lt(auditEvent.at, until),
  );
}

function whereActor(party: AuditParty) {
  if ('accountId' in party) return eq(auditEvent.actorId, party.accountId);
  return eq(auditEvent.actorUserId, party.userId);
}

function whereSubject(party: AuditParty) {
  if ('accountId' in party) return eq(auditEvent.subjectId, party.accountId);
  return eq(auditEvent.subjectUserId, party.userId);
}

/** A part of the events that are asked for, newest first. */
export async function listAuditEvents(
  db: Handle,
  filter: AuditFilter,
  part: { readonly limit: number; readonly offset: number },
): Promise<AuditEventRow[]> {
  return db
    .select()
    .from(auditEvent)
    .where(whereAsked(filter))
    .orderBy(desc(auditEvent.id))
    .limit(part.limit)
    .offset(part.offset);
}

export async function countAuditEvents(db: Handle, filter: AuditFilter): Promise<number> {
  const rows = db.select({ total: count() }).from(auditEvent).where(whereAsked(filter));
  const [row] = await rows;
  return row?.total ?? 0;
}

/** The next events that are asked for, newest first, from below an id on. */
export async function listAuditEventsBelow(
  db: Handle,
  filter: AuditFilter,
  id: number,
  limit: number,
): Promise<AuditEventRow[]> {
  return db
    .select()
    .from(auditEvent)
    .where(and(lt(auditEvent.id, id), whereAsked(filter)))
    .orderBy(desc(auditEvent.id))
    .limit(limit);
}

/** The next events in the order in which they were written, from above an id on. */
export async function listAuditEventsAbove(
  db: Handle,
  id: number,
  limit: number,
): Promise<AuditEventRow[]> {
  const above = db.select().from(auditEvent).where(gt(auditEvent.id, id));
  return above.orderBy(asc(auditEvent.id)).limit(limit);
}

/** The id of the next event above an id, or null: even of one that cannot be read any more. */
export async function findAuditIdAbove(db: Handle, id: number): Promise<number | null> {
  const above = db.select({ id: auditEvent.id }).from(auditEvent).where(gt(auditEvent.id, id));
  const [row] = await above.orderBy(asc(auditEvent.id)).limit(1);
  return row?.id ?? null;
}

/** When the next event above an id was written, or null: even of one that cannot be read any more. */
export async function findAuditTimeAbove(db: Handle, id: number): Promise<Date | null> {
  const above = db.select({ at: auditEvent.at }).from(auditEvent).where(gt(auditEvent.id, id));
  const [row] = await above.orderBy(asc(auditEvent.id)).limit(1);
  return row?.at ?? null;
}

/** The seals of some events, by their ids; those that are gone are missing. */
export async function listAuditSeals(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const rows = await db
    .select({ id: auditEvent.id, hash: auditEvent.hash })
    .from(auditEvent)
    .where(inArray(auditEvent.id, [...ids]));
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}
