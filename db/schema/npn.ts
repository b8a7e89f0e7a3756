import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { NpnCause, NpnValidation, ValidationTrigger } from '@/lib/domain/npn';
import type { StateCode } from '@/lib/domain/state';
import { account } from './account';

/** The history of NPN validations (S19-S24), one row per attempt and plan year. */
export const npnValidation = sqliteTable(
  'npn_validation',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    planYear: integer('plan_year').notNull(),
    npn: text('npn').notNull(),
    valid: integer('valid', { mode: 'boolean' }).notNull(),
    /** The SSN's record carries this NPN and this name: the result speaks of this NPN's owner. */
    identified: integer('identified', { mode: 'boolean' }).notNull(),
    /** The one row that decides the agent's standing for the plan year. */
    current: integer('current', { mode: 'boolean' }).notNull(),
    trigger: text('trigger').$type<ValidationTrigger>().notNull(),
    /** The Service Desk has made the NPN valid: from then on the role must be set again (S34, S37). */
    asksForRole: integer('asks_for_role', { mode: 'boolean' }).notNull().default(false),
    causes: text('causes', { mode: 'json' }).$type<readonly NpnCause[]>().notNull(),
    residentState: text('resident_state').$type<StateCode>(),
    healthStates: text('health_states', { mode: 'json' }).$type<readonly StateCode[]>().notNull(),
    /** The license and line that make the NPN valid; null when it is not, and in seeded history. */
    proof: text('proof', { mode: 'json' }).$type<NpnValidation['proof']>(),
    validatedAt: integer('validated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    uniqueIndex('npn_validation_current')
      .on(table.accountId, table.planYear)
      .where(sql`${table.current} = 1`),
    index('npn_validation_account').on(table.accountId, table.planYear),
    index('npn_validation_npn').on(table.npn),
    index('npn_validation_role')
      .on(table.accountId, table.planYear)
      .where(sql`${table.asksForRole} = 1`),
  ],
);
