import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { WeeklyHours } from '@/lib/domain/hours';
import type { ContactMethod, DisplayOption, MarketRole } from '@/lib/domain/profile';
import type { StateCode } from '@/lib/domain/state';
import { account } from './account';

/** The agent/broker profile (S8-S17), one row per account. */
export const profile = sqliteTable('profile', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  /** Grows with each save; a save that names an older version is refused. */
  version: integer('version').notNull(),
  role: text('role').$type<MarketRole>().notNull(),
  displayOption: text('display_option').$type<DisplayOption>().notNull(),
  firstName: text('first_name').notNull(),
  middleName: text('middle_name').notNull(),
  lastName: text('last_name').notNull(),
  suffix: text('suffix').notNull(),
  street: text('street').notNull(),
  city: text('city').notNull(),
  state: text('state').$type<StateCode>().notNull(),
  /** Five digits, or nine with a hyphen. */
  zip: text('zip').notNull(),
  /** Ten digits. */
  phone: text('phone').notNull(),
  phoneExtension: text('phone_extension').notNull(),
  acceptsTexts: integer('accepts_texts', { mode: 'boolean' }).notNull().default(false),
  email: text('email').notNull(),
  website: text('website').notNull(),
  npn: text('npn').notNull(),
  contactMethod: text('contact_method').$type<ContactMethod>().notNull(),
  hours: text('hours', { mode: 'json' }).$type<WeeklyHours>().notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
});

/** What was typed and not yet accepted; removed by the next successful save. */
export const profileDraft = sqliteTable('profile_draft', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => account.id, { onDelete: 'cascade' }),
  entries: text('entries', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  savedAt: integer('saved_at', { mode: 'timestamp_ms' }).notNull(),
});
