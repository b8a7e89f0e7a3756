import { and, eq, lte, sql } from 'drizzle-orm';
import type { Handle } from './handle';
import { auditShipping } from './schema/audit-shipping';

export type AuditShippingRow = typeof auditShipping.$inferSelect;

/** How far a collector has come; null when it never got anything. */
export async function findAuditShipping(
  db: Handle,
  collector: string,
): Promise<AuditShippingRow | null> {
  const [row] = await db
    .select()
    .from(auditShipping)
    .where(eq(auditShipping.collector, collector))
    .limit(1);
  return row ?? null;
}

/**
 * Takes the right to send to a collector and counts the attempt. Nobody else gets it before `until`:
 * by then it is done, or whoever took it is gone.
 * @returns null when it is not due
 */
export async function claimAuditShipping(
  db: Handle,
  collector: string,
  at: Date,
  until: Date,
): Promise<AuditShippingRow | null> {
  const begin = { collector, lastId: 0, attempts: 0, dueAt: at };
  await db.insert(auditShipping).values(begin).onConflictDoNothing();
  const [claimed] = await db
    .update(auditShipping)
    .set({ dueAt: until, attempts: sql`${auditShipping.attempts} + 1` })
    .where(and(eq(auditShipping.collector, collector), lte(auditShipping.dueAt, at)))
    .returning();
  return claimed ?? null;
}

/** What became of an attempt: how far it came, when to go on, why it failed. */
export type AuditShippingOutcome = Pick<
  AuditShippingRow,
  'lastId' | 'attempts' | 'dueAt' | 'failure'
>;

/** Changes nothing when it was claimed again since: the later attempt says more. */
export async function saveAuditShipping(
  db: Handle,
  { collector, lastId, attempts }: AuditShippingRow,
  outcome: AuditShippingOutcome,
): Promise<void> {
  const isOwn = and(
    eq(auditShipping.collector, collector),
    eq(auditShipping.lastId, lastId),
    eq(auditShipping.attempts, attempts),
  );
  await db.update(auditShipping).set(outcome).where(isOwn);
}
