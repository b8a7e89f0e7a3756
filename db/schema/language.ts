import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { LanguageLevel } from '@/lib/domain/language';
import { account } from './account';

/** A language that an agent speaks, reads and writes (S38-S45), once per language. */
export const accountLanguage = sqliteTable(
  'account_language',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    code: text('code').notNull(),
    speaking: text('speaking').$type<LanguageLevel>().notNull(),
    reading: text('reading').$type<LanguageLevel>().notNull(),
    writing: text('writing').$type<LanguageLevel>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.code] })],
);
