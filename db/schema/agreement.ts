import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';

/** That an agent has signed the SHOP agreement of a plan year, in which words and with which NPN. */
export const agreement = sqliteTable(
  'agreement',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    planYear: integer('plan_year').notNull(),
    version: text('version').notNull(),
    npn: text('npn').notNull(),
    /** As it was typed. */
    signature: text('signature').notNull(),
    signedAt: integer('signed_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.planYear] })],
);
