import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AuditAction, AuditActorKind, AuditFacts } from '@/lib/domain/audit-event';

/**
 * Who did what to whom, when and from where. Triggers refuse every change and removal; the ids of
 * accounts are no references, so that what is written here outlives them.
 */
export const auditEvent = sqliteTable(
  'audit_event',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
    action: text('action').$type<AuditAction>().notNull(),
    actorKind: text('actor_kind').$type<AuditActorKind>().notNull(),
    actorId: text('actor_id'),
    actorUserId: text('actor_user_id').notNull(),
    subjectId: text('subject_id'),
    subjectUserId: text('subject_user_id').notNull(),
    address: text('address').notNull(),
    before: text('before', { mode: 'json' }).$type<AuditFacts>().notNull(),
    after: text('after', { mode: 'json' }).$type<AuditFacts>().notNull(),
    /** Seals this event and all before it. */
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_event_at').on(table.at),
    index('audit_event_actor').on(table.actorId),
    index('audit_event_subject').on(table.subjectId),
    index('audit_event_action').on(table.action),
  ],
);
