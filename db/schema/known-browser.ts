import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';

/**
 * Browsers in which an account has signed in: failures of strangers do not keep them out. Only the
 * SHA-256 of the cookie's token is kept; one browser may be known to several accounts.
 */
export const knownBrowser = sqliteTable(
  'known_browser',
  {
    tokenHash: text('token_hash').notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    /** The last sign-in there. */
    signedInAt: integer('signed_in_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tokenHash, table.accountId] }),
    index('known_browser_account').on(table.accountId),
    index('known_browser_signed_in').on(table.signedInAt),
  ],
);
