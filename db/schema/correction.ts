import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { CorrectedField, CorrectionFacts, CorrectionState } from '@/lib/domain/correction';
import { account } from './account';
import { serviceCase } from './service-case';

/** What the Service Desk has changed on an account, or asks a lead to change (S32). */
export const correction = sqliteTable(
  'correction',
  {
    id: text('id').primaryKey(),
    caseNumber: integer('case_number')
      .notNull()
      .references(() => serviceCase.number, { onDelete: 'cascade' }),
    field: text('field').$type<CorrectedField>().notNull(),
    /** Of a name or an NPN; empty for an SSN and a second factor. */
    before: text('before', { mode: 'json' }).$type<CorrectionFacts>().notNull(),
    after: text('after', { mode: 'json' }).$type<CorrectionFacts>().notNull(),
    /** A new SSN, sealed for this row, while it waits for a lead; null once it was decided. */
    ssnCipher: text('ssn_cipher'),
    ssnHmac: text('ssn_hmac'),
    requestedBy: text('requested_by').notNull(),
    requestedById: text('requested_by_id').references(() => account.id, { onDelete: 'set null' }),
    requestedAt: integer('requested_at', { mode: 'timestamp_ms' }).notNull(),
    state: text('state').$type<CorrectionState>().notNull(),
    decidedBy: text('decided_by'),
    decidedAt: integer('decided_at', { mode: 'timestamp_ms' }),
    /** Why a lead said no; '' otherwise. */
    reason: text('reason').notNull().default(''),
  },
  (table) => [
    index('correction_case').on(table.caseNumber),
    // One at a time: a second SSN would leave open which of them the lead meant.
    uniqueIndex('correction_waiting').on(table.caseNumber).where(sql`${table.state} = 'waiting'`),
  ],
);
