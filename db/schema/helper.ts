import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AssisterKind } from '@/lib/domain/assister';
import type { Helper } from '@/lib/domain/helper';
import type { StateCode } from '@/lib/domain/state';

/**
 * What Find Local Help shows: agents, brokers and assisters as far as the public may see them, and
 * nothing else. It follows from the other tables; `db/publication.ts` keeps it up to date.
 * Who is no longer listed keeps number, slug and kind; all the rest is blank then.
 */
export const helper = sqliteTable(
  'helper',
  {
    /** Never given to anybody else, not even after a row is gone. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    /** Of the account or the assister. */
    id: text('id').notNull().unique(),
    /** Names the helper in public addresses; given once and kept. */
    slug: text('slug').notNull().unique(),
    /** Grows with each change in the table: who has seen one number reads only what is above it. */
    seq: integer('seq').notNull(),
    listed: integer('listed', { mode: 'boolean' }).notNull(),
    kind: text('kind').$type<Helper['kind']>().notNull(),
    sortKey: text('sort_key').notNull(),
    npn: text('npn').notNull(),
    state: text('state').$type<StateCode | ''>().notNull(),
    latitude: real('latitude').notNull(),
    longitude: real('longitude').notNull(),
    standings: text('standings', { mode: 'json' }).$type<Helper['standings']>().notNull(),
    languages: text('languages', { mode: 'json' }).$type<Helper['languages']>().notNull(),
    markets: text('markets', { mode: 'json' }).$type<Helper['markets']>().notNull(),
    hours: text('hours', { mode: 'json' }).$type<Helper['hours']>().notNull(),
    timeZone: text('time_zone').notNull(),
    acceptsTexts: integer('accepts_texts', { mode: 'boolean' }).notNull(),
    assisterKind: text('assister_kind').$type<AssisterKind>(),
    name: text('name').notNull(),
    street: text('street').notNull(),
    city: text('city').notNull(),
    zip: text('zip').notNull(),
    phone: text('phone').notNull(),
    phoneExtension: text('phone_extension').notNull(),
    email: text('email').notNull(),
    website: text('website').notNull(),
    /** When the row last changed; 0 while nobody is shown. */
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('helper_seq').on(table.seq)],
);
