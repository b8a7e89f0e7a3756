import { sql } from 'drizzle-orm';
import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  FeedImportFailure,
  FeedImportFile,
  FeedImportPhase,
  FeedImportState,
} from '@/lib/domain/feed-import';

/** Imports of feed files into the Producer Database, the running one and those before. */
export const feedImport = sqliteTable(
  'feed_import',
  {
    id: text('id').primaryKey(),
    state: text('state').$type<FeedImportState>().notNull(),
    /** What a running one is at. */
    phase: text('phase').$type<FeedImportPhase>().notNull(),
    mode: text('mode').$type<'full' | 'change'>(),
    /** User ID of the administrator, or null for the command line. */
    startedBy: text('started_by'),
    files: text('files', { mode: 'json' }).$type<readonly FeedImportFile[]>().notNull(),
    /** Why it failed. */
    failure: text('failure', { mode: 'json' }).$type<FeedImportFailure>(),
    /** Bytes of all files, and how many of them were read. */
    bytesTotal: integer('bytes_total').notNull(),
    bytesRead: integer('bytes_read').notNull(),
    rowsRead: integer('rows_read').notNull(),
    rowsRejected: integer('rows_rejected').notNull(),
    producersAdded: integer('producers_added').notNull(),
    producersChanged: integer('producers_changed').notNull(),
    producersRemoved: integer('producers_removed').notNull(),
    producersUnchanged: integer('producers_unchanged').notNull(),
    startedAt: integer('started_at', { mode: 'timestamp_ms' }).notNull(),
    /** When the process that runs it last said that it goes on. */
    beatAt: integer('beat_at', { mode: 'timestamp_ms' }).notNull(),
    finishedAt: integer('finished_at', { mode: 'timestamp_ms' }),
    /** The process that runs it: `host:pid`. */
    process: text('process').notNull(),
  },
  (table) => [
    // One at a time, whoever asks.
    uniqueIndex('feed_import_running').on(table.state).where(sql`${table.state} = 'running'`),
  ],
);
