import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { StateCode } from '@/lib/domain/state';

/** The mock NIPR Producer Database: people and agencies (S23). No SSN, only its keyed hash. */
export const producer = sqliteTable(
  'producer',
  {
    npn: text('npn').primaryKey(),
    kind: text('kind').$type<'individual' | 'agency'>().notNull(),
    firstName: text('first_name').notNull(),
    middleName: text('middle_name').notNull(),
    /** The agency's name when `kind` is agency. */
    lastName: text('last_name').notNull(),
    suffix: text('suffix').notNull(),
    /** The last name normalized by the domain's `lastNameKey`. */
    lastNameKey: text('last_name_key').notNull(),
    firstNameKey: text('first_name_key').notNull(),
    residentState: text('resident_state').$type<StateCode>().notNull(),
    ssnHmac: text('ssn_hmac').unique(),
    /** Nine digits, agencies only. */
    fein: text('fein').unique(),
  },
  (table) => [index('producer_name').on(table.lastNameKey, table.firstNameKey)],
);

/** Alternate names, with the state each applies to (null: everywhere). */
export const producerAlias = sqliteTable(
  'producer_alias',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    npn: text('npn')
      .notNull()
      .references(() => producer.npn, { onDelete: 'cascade' }),
    firstName: text('first_name').notNull(),
    middleName: text('middle_name').notNull(),
    lastName: text('last_name').notNull(),
    suffix: text('suffix').notNull(),
    lastNameKey: text('last_name_key').notNull(),
    firstNameKey: text('first_name_key').notNull(),
    state: text('state').$type<StateCode>(),
  },
  (table) => [
    index('producer_alias_npn').on(table.npn),
    index('producer_alias_name').on(table.lastNameKey, table.firstNameKey),
  ],
);

/** A state license; dates are YYYY-MM-DD. */
export const license = sqliteTable(
  'license',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    npn: text('npn')
      .notNull()
      .references(() => producer.npn, { onDelete: 'cascade' }),
    state: text('state').$type<StateCode>().notNull(),
    number: text('number').notNull(),
    licenseClass: text('license_class').notNull(),
    residency: text('residency').$type<'resident' | 'non-resident'>().notNull(),
    status: text('status').$type<'active' | 'inactive'>().notNull(),
    effectiveOn: text('effective_on').notNull(),
    expiresOn: text('expires_on'),
    /** Letters and digits of the number, upper case: how look-ups compare it. */
    numberKey: text('number_key').notNull(),
  },
  (table) => [
    index('license_npn').on(table.npn),
    index('license_number').on(table.state, table.numberKey),
  ],
);

/** A line of authority under a license, with its own status and dates. */
export const lineOfAuthority = sqliteTable(
  'line_of_authority',
  {
    licenseId: integer('license_id')
      .notNull()
      .references(() => license.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    status: text('status').$type<'active' | 'inactive'>().notNull(),
    effectiveOn: text('effective_on').notNull(),
    expiresOn: text('expires_on'),
  },
  (table) => [primaryKey({ columns: [table.licenseId, table.name] })],
);

/** A carrier's appointment of a producer in a state. */
export const appointment = sqliteTable(
  'appointment',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    npn: text('npn')
      .notNull()
      .references(() => producer.npn, { onDelete: 'cascade' }),
    state: text('state').$type<StateCode>().notNull(),
    company: text('company').notNull(),
    line: text('line').notNull(),
    effectiveOn: text('effective_on').notNull(),
    terminatedOn: text('terminated_on'),
  },
  (table) => [index('appointment_npn').on(table.npn)],
);

/** What counts as a health line, by state; filled from a data file, never from code. */
export const healthLineRule = sqliteTable('health_line_rule', {
  id: integer('id').primaryKey({ autoIncrement: true }),
  state: text('state').$type<StateCode>().notNull(),
  licenseClass: text('license_class').notNull(),
  licenseLine: text('license_line').notNull(),
  appointmentLine: text('appointment_line'),
});
