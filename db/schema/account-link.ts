import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { LinkPurpose } from '@/lib/domain/account-link';
import { account } from './account';

/** A link that was sent by mail and works once. Only the SHA-256 of its token is kept. */
export const accountLink = sqliteTable(
  'account_link',
  {
    tokenHash: text('token_hash').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    purpose: text('purpose').$type<LinkPurpose>().notNull(),
    /** The address that it was sent to, and that using it proves. */
    email: text('email').notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    usedAt: integer('used_at', { mode: 'timestamp_ms' }),
  },
  (table) => [index('account_link_account').on(table.accountId, table.purpose)],
);
