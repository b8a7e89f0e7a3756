import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StateCode } from '@/lib/domain/state';

/** What counts as a health line, by state; filled from a data file, never from code. */
export const healthLineRule = sqliteTable('health_line_rule', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  state: text('state').$type<StateCode>().notNull(),
  licenseClass: text('license_class').notNull(),
  licenseLine: text('license_line').notNull(),
  appointmentLine: text('appointment_line'),
});
