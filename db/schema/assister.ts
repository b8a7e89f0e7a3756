import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AssisterKind } from '@/lib/domain/assister';
import type { WeeklyHours } from '@/lib/domain/hours';
import type { StateCode } from '@/lib/domain/state';

/** Free helpers: navigators and certified application counselors. */
export const assister = sqliteTable('assister', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<AssisterKind>().notNull(),
  name: text('name').notNull(),
  street: text('street').notNull(),
  city: text('city').notNull(),
  state: text('state').$type<StateCode>().notNull(),
  zip: text('zip').notNull(),
  phone: text('phone').notNull(),
  acceptsTexts: integer('accepts_texts', { mode: 'boolean' }).notNull().default(false),
  email: text('email').notNull(),
  website: text('website').notNull(),
  hours: text('hours', { mode: 'json' }).$type<WeeklyHours>().notNull(),
  languages: text('languages', { mode: 'json' }).$type<readonly string[]>().notNull(),
});
