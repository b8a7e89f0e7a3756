import { customType, index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StateCode } from '@/lib/domain/state';

/**
 * An NPN: text of one to ten digits in the code, a whole number in the table, so that the records
 * lie in the order of their NPNs and one is found without an index.
 */
const npnColumn = customType<{ data: string; driverData: number }>({
  dataType: () => 'integer',
  toDriver: Number,
  fromDriver: String,
});

/**
 * The Producer Database: one row for each person or agency (S23), with everything that one
 * validation needs, so that it is loaded by one statement. No SSN, only its keyed hash.
 */
export const producer = sqliteTable('producer', {
  npn: npnColumn('npn').primaryKey(),
  kind: text('kind').$type<'individual' | 'agency'>().notNull(),
  firstName: text('first_name').notNull(),
  middleName: text('middle_name').notNull(),
  /** The agency's name when `kind` is agency. */
  lastName: text('last_name').notNull(),
  suffix: text('suffix').notNull(),
  residentState: text('resident_state').$type<StateCode>().notNull(),
  ssnHmac: text('ssn_hmac').unique(),
  /** Nine digits, agencies only. */
  fein: text('fein').unique(),
  /** Aliases, licenses with their lines, appointments and actions, as `db/producer-details` packs them. */
  details: text('details').notNull(),
});

/** By which names a producer is found: their own and the alternate ones, as the domain's keys. */
export const producerName = sqliteTable(
  'producer_name',
  {
    lastNameKey: text('last_name_key').notNull(),
    firstNameKey: text('first_name_key').notNull(),
    npn: npnColumn('npn').notNull(),
  },
  (table) => [index('producer_name_key').on(table.lastNameKey, table.firstNameKey, table.npn)],
);

/** By which license numbers a producer is found: letters and digits, upper case. */
export const licenseNumber = sqliteTable(
  'license_number',
  {
    state: text('state').$type<StateCode>().notNull(),
    numberKey: text('number_key').notNull(),
    npn: npnColumn('npn').notNull(),
  },
  // The number first: few are equal, so that sorting seldom looks further.
  (table) => [index('license_number_key').on(table.numberKey, table.state, table.npn)],
);
