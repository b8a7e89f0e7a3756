import { desc, eq } from 'drizzle-orm';
import type { AuditEntry } from '@/lib/domain/audit-event';
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
