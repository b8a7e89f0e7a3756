import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { NpnCause } from '@/lib/domain/npn';
import type { CaseTopic, IdentityItem } from '@/lib/domain/service-case';
import { account } from './account';

/** What an agent asks of the Service Desk (S31-S34). Facts only: the state follows from them. */
export const serviceCase = sqliteTable(
  'service_case',
  {
    /** Shown as C-000123; never used twice. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    origin: text('origin').$type<'agent' | 'phone'>().notNull(),
    topic: text('topic').$type<CaseTopic>().notNull(),
    /** What the last validation had found when the case was opened. */
    causes: text('causes', { mode: 'json' }).$type<readonly NpnCause[]>().notNull(),
    /** The User ID of who opened it: the agent's, or a representative's for a call. */
    openedBy: text('opened_by').notNull(),
    openedAt: integer('opened_at', { mode: 'timestamp_ms' }).notNull(),
    /** The 7th business day (S34); a new one when the case is opened again. */
    dueOn: text('due_on').$type<IsoDate>().notNull(),
    /** The representative who has it. */
    assigneeId: text('assignee_id').references(() => account.id, { onDelete: 'set null' }),
    /** Since when it is the agent's turn. */
    waitingSince: integer('waiting_since', { mode: 'timestamp_ms' }),
    closedAt: integer('closed_at', { mode: 'timestamp_ms' }),
    /** The User ID of who closed it. */
    closedBy: text('closed_by'),
    resolution: text('resolution').notNull().default(''),
    reopenedAt: integer('reopened_at', { mode: 'timestamp_ms' }),
    /** Grows with each step of the desk; one that names an older version is refused. */
    version: integer('version').notNull(),
  },
  (table) => [
    uniqueIndex('service_case_open')
      .on(table.accountId, table.topic)
      .where(sql`${table.closedAt} IS NULL`),
    index('service_case_due').on(table.closedAt, table.dueOn),
    index('service_case_assignee').on(table.assigneeId, table.closedAt),
  ],
);

/** What was written in a case, by the agent or the desk; nothing is changed or removed. */
export const caseMessage = sqliteTable(
  'case_message',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    caseNumber: integer('case_number')
      .notNull()
      .references(() => serviceCase.number, { onDelete: 'cascade' }),
    authorId: text('author_id').references(() => account.id, { onDelete: 'set null' }),
    authorUserId: text('author_user_id').notNull(),
    side: text('side').$type<'agent' | 'desk'>().notNull(),
    body: text('body').notNull(),
    /** A note of the desk that the agent never sees. */
    internal: integer('internal', { mode: 'boolean' }).notNull(),
    writtenAt: integer('written_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('case_message_case').on(table.caseNumber)],
);

/** That a representative has compared what a person said with what is on file (S32). */
export const identityCheck = sqliteTable(
  'identity_check',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    caseNumber: integer('case_number')
      .notNull()
      .references(() => serviceCase.number, { onDelete: 'cascade' }),
    /** What matched. */
    items: text('items', { mode: 'json' }).$type<readonly IdentityItem[]>().notNull(),
    /** The NPN of the NIPR record that it was compared with. */
    recordNpn: text('record_npn').notNull(),
    /** The User ID of who checked. */
    checkedBy: text('checked_by').notNull(),
    checkedAt: integer('checked_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('identity_check_case').on(table.caseNumber)],
);
