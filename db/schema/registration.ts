import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RegistrationStatusCode } from '@/lib/domain/registration';
import { account } from './account';

/** A completed, reinstated or terminated registration: what the public lists publish. Dates are YYYY-MM-DD. */
export const registration = sqliteTable(
  'registration',
  {
    npn: text('npn').notNull(),
    planYear: integer('plan_year').notNull(),
    accountId: text('account_id').references(() => account.id, { onDelete: 'set null' }),
    individualCompletedOn: text('individual_completed_on'),
    individualEndsOn: text('individual_ends_on'),
    shopCompletedOn: text('shop_completed_on'),
    shopEndsOn: text('shop_ends_on'),
    status: text('status').$type<RegistrationStatusCode>(),
  },
  (table) => [
    primaryKey({ columns: [table.npn, table.planYear] }),
    index('registration_account').on(table.accountId),
  ],
);
