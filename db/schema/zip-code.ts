import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StateCode } from '@/lib/domain/state';

/** ZIP codes with their place on earth; coordinates are degrees (WGS 84). */
export const zipCode = sqliteTable(
  'zip_code',
  {
    zip: text('zip').primaryKey(),
    city: text('city').notNull(),
    /** The city normalized by the domain's `nameKey`, for searches typed any way. */
    cityKey: text('city_key').notNull(),
    state: text('state').$type<StateCode>().notNull(),
    county: text('county').notNull(),
    countyFips: text('county_fips').notNull(),
    latitude: real('latitude').notNull(),
    longitude: real('longitude').notNull(),
    timeZone: text('time_zone').notNull(),
    population: integer('population').notNull(),
    source: text('source').notNull(),
  },
  (table) => [index('zip_code_city').on(table.cityKey, table.state)],
);
