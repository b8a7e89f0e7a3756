import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/**
 * How far the audit log has come on its way to a collector. Another address begins with the first
 * event, so that each collector has the whole chain.
 */
export const auditShipping = sqliteTable('audit_shipping', {
  /** The collector's address, which holds no secret. */
  collector: text('collector').primaryKey(),
  /** The last event that it has taken; 0 for none. */
  lastId: integer('last_id').notNull(),
  /** How often it was tried since it took something. */
  attempts: integer('attempts').notNull(),
  /** Nobody tries before. */
  dueAt: integer('due_at', { mode: 'timestamp_ms' }).notNull(),
  /** Why the last attempt failed: a code of the collector or the network. */
  failure: text('failure'),
});
