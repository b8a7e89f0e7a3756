import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccountKind } from '@/lib/domain/actor';

/** Who can sign in. The SSN is kept encrypted, with a keyed hash beside it to match NIPR records. */
export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    userId: text('user_id').notNull(),
    /** The User ID folded to lower case: two accounts cannot differ by case alone. */
    userIdKey: text('user_id_key').notNull().unique(),
    passwordHash: text('password_hash').notNull(),
    /** The password has fewer characters than one without a second factor may have. */
    passwordNeedsFactor: integer('password_needs_factor', { mode: 'boolean' })
      .notNull()
      .default(false),
    kind: text('kind').$type<AccountKind>().notNull(),
    firstName: text('first_name').notNull(),
    middleName: text('middle_name').notNull().default(''),
    lastName: text('last_name').notNull(),
    suffix: text('suffix').notNull().default(''),
    /** The name without case, accents and hyphens, for searches typed any way. */
    nameKey: text('name_key').notNull().default(''),
    email: text('email').notNull(),
    /** The email address as it is compared. */
    emailKey: text('email_key').notNull().default(''),
    /** When the address was proved to be theirs; nobody signs in before. */
    emailVerifiedAt: integer('email_verified_at', { mode: 'timestamp_ms' }),
    ssnCipher: text('ssn_cipher'),
    ssnHmac: text('ssn_hmac').unique(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    /** When they asked to have the account closed. */
    closureRequestedAt: integer('closure_requested_at', { mode: 'timestamp_ms' }),
  },
  (table) => [index('account_email').on(table.emailKey)],
);
