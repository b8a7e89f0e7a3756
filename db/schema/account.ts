import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AccountKind } from '@/lib/domain/actor';

/** Who can sign in. The SSN is kept encrypted, with a keyed hash beside it to match NIPR records. */
export const account = sqliteTable('account', {
  id: text('id').primaryKey(),
  userId: text('user_id').notNull(),
  /** The User ID folded to lower case: two accounts cannot differ by case alone. */
  userIdKey: text('user_id_key').notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  kind: text('kind').$type<AccountKind>().notNull(),
  firstName: text('first_name').notNull(),
  middleName: text('middle_name').notNull().default(''),
  lastName: text('last_name').notNull(),
  suffix: text('suffix').notNull().default(''),
  email: text('email').notNull(),
  ssnCipher: text('ssn_cipher'),
  ssnHmac: text('ssn_hmac').unique(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
});
