import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Attempts per key (an address, an account) in one window of time. */
export const rateLimit = sqliteTable('rate_limit', {
  key: text('key').primaryKey(),
  windowStart: integer('window_start', { mode: 'timestamp_ms' }).notNull(),
  attempts: integer('attempts').notNull(),
});
