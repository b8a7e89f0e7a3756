import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { account } from './account';

/** An authenticator app (TOTP, RFC 6238). It counts from `confirmedAt` on: before, nobody has proved that it works. */
export const secondFactor = sqliteTable('second_factor', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  /** The secret, sealed by the vault; '' before it was confirmed. */
  secretCipher: text('secret_cipher').notNull().default(''),
  /** A secret that is being set up, the first one or one for another phone; '' when none is. */
  nextCipher: text('next_cipher').notNull().default(''),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  confirmedAt: integer('confirmed_at', { mode: 'timestamp_ms' }),
  /** The step of time of the last code that was used: no code works twice. */
  lastStep: integer('last_step').notNull().default(0),
  /** Salt of the hashes of the recovery codes, '' before there are any. */
  recoverySalt: text('recovery_salt').notNull().default(''),
});

/** Codes on paper that stand in for the app, each once. Only their slow hashes are kept. */
export const recoveryCode = sqliteTable(
  'recovery_code',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    usedAt: integer('used_at', { mode: 'timestamp_ms' }),
  },
  (table) => [uniqueIndex('recovery_code_hash').on(table.accountId, table.codeHash)],
);

/** Agents who put the hint to set up a second factor away. */
export const secondFactorHint = sqliteTable('second_factor_hint', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  dismissedAt: integer('dismissed_at', { mode: 'timestamp_ms' }).notNull(),
});
