import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AttemptTask } from '@/lib/domain/attempt-limit';

/** Attempts to guess a password or a code. They outlive a restart and go after half a day. */
export const attempt = sqliteTable(
  'attempt',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    task: text('task').$type<AttemptTask>().notNull(),
    /** A keyed hash of whose secret was tried: what was typed may itself be a password. */
    subject: text('subject').notNull(),
    address: text('address').notNull(),
    /** The known browser that it came from, or ''. */
    browser: text('browser').notNull().default(''),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    index('attempt_subject').on(table.task, table.subject),
    index('attempt_address').on(table.task, table.address),
    index('attempt_at').on(table.at),
  ],
);
