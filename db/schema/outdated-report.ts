import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { HelperKind } from '@/lib/domain/helper';
import type { OutdatedProblem } from '@/lib/domain/outdated-report';
import { account } from './account';

/** What consumers reported about entries on Find Local Help. Nothing is kept of who reported it. */
export const outdatedReport = sqliteTable(
  'outdated_report',
  {
    id: text('id').primaryKey(),
    /** Of the helper's page, and the name that stood there. */
    slug: text('slug').notNull(),
    name: text('name').notNull(),
    kind: text('kind').$type<HelperKind>().notNull(),
    /** The agent or broker; null for an assister. Reports go with the account. */
    accountId: text('account_id').references(() => account.id, { onDelete: 'cascade' }),
    problems: text('problems', { mode: 'json' }).$type<readonly OutdatedProblem[]>().notNull(),
    details: text('details').notNull(),
    reportedAt: integer('reported_at', { mode: 'timestamp_ms' }).notNull(),
    /** When the agent was told by mail; one mail may tell of several reports. */
    mailedAt: integer('mailed_at', { mode: 'timestamp_ms' }),
    /** When the agent put the notice away. */
    dismissedAt: integer('dismissed_at', { mode: 'timestamp_ms' }),
    /** When the Service Desk was done with it, and the User ID of who was. */
    handledAt: integer('handled_at', { mode: 'timestamp_ms' }),
    handledBy: text('handled_by'),
  },
  (table) => [
    index('outdated_report_account').on(table.accountId, table.reportedAt),
    index('outdated_report_reported').on(table.reportedAt),
  ],
);
