import { sql } from 'drizzle-orm';
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
    /** When a request last came; a session without any ends. */
    lastSeenAt: integer('last_seen_at', { mode: 'timestamp_ms' }).notNull().default(sql`0`),
    /** When the person last proved who they are. */
    confirmedAt: integer('confirmed_at', { mode: 'timestamp_ms' }).notNull().default(sql`0`),
    /** Whether that included a second factor. */
    hasFactor: integer('has_factor', { mode: 'boolean' }).notNull().default(false),
    /** Network address and browser at the sign-in, for the list of own sessions. */
    address: text('address').notNull().default(''),
    browser: text('browser').notNull().default(''),
    /** Names the session on a page; the hash of its token stays here. */
    id: text('id').notNull().default(''),
    /** The password was right, the code of the second factor is still to come. */
    pending: integer('pending', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('session_account').on(table.accountId)],
);
