import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';

/** Mail that is to be sent or was sent: written in the transaction of what it tells about. */
export const mail = sqliteTable(
  'mail',
  {
    id: text('id').primaryKey(),
    /** Whom it is for; the mail goes with the account. Null for somebody who has none. */
    accountId: text('account_id').references(() => account.id, { onDelete: 'cascade' }),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    /**
     * The text, sealed by the vault for this mail: it may hold a link that opens an account. Rows from
     * before it was sealed are plain until the next start; the column has its name from then.
     */
    bodyCipher: text('body').notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    /** How often sending was tried. */
    attempts: integer('attempts').notNull(),
    /** When to try (again); null once it was sent or given up. */
    dueAt: integer('due_at', { mode: 'timestamp_ms' }),
    sentAt: integer('sent_at', { mode: 'timestamp_ms' }),
    /** Why the last attempt failed: a code of the mail server or the network, no personal data. */
    failure: text('failure'),
  },
  (table) => [index('mail_due').on(table.dueAt), index('mail_account').on(table.accountId)],
);
