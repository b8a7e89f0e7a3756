import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';

/** A signed-in browser. Only the SHA-256 of the cookie's token is kept. */
export const session = sqliteTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('session_account').on(table.accountId)],
);
