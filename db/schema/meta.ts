import { sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Facts about this database itself, such as which reference data it holds. */
export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});
