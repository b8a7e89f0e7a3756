import { findAccountByUserId } from '@/db/account';
import {
  type AuditEventRow,
  type AuditFilter,
  type AuditParty,
  countAuditEvents,
  listAuditEvents,
  listAuditEventsBelow,
} from '@/db/audit-event';
import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { startOfDay } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { type Cell, moreSpreadsheetRows, spreadsheetCsv } from '@/lib/domain/csv-line';
import { dayAfter } from '@/lib/domain/iso-date';
import { type AuditQuery, type AuditSearch, auditSearchParams } from '@/lib/forms/audit-log';
import { recordAuditEvent } from './audit-event';

/** One page of the audit log, newest first. */
export type AuditLogPage = {
  readonly events: readonly AuditEventRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
};

const pageSize = 50;

/** The events that an administrator asks for; a page beyond the last one is the last one. */
export async function listAuditLog(query: AuditQuery, wantedPage: number): Promise<AuditLogPage> {
  return read(async (db) => {
    const filter = await filterOf(db, query);
    const total = await countAuditEvents(db, filter);
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const page = Math.min(wantedPage, pages);
    const part = { limit: pageSize, offset: (page - 1) * pageSize };
    return { events: await listAuditEvents(db, filter, part), total, page, pages };
  });
}

async function filterOf(db: Handle, query: AuditQuery): Promise<AuditFilter> {
  return {
    action: query.action,
    actor: await findParty(db, query.actor),
    subject: await findParty(db, query.subject),
    from: query.from === null ? null : startOfDay(query.from),
    until: query.to === null ? null : startOfDay(dayAfter(query.to)),
  };
}

/** An account by its User ID, whatever the case; else whoever had the very User ID. */
async function findParty(db: Handle, userId: string): Promise<AuditParty | null> {
  if (userId === '') return null;
  const account = await findAccountByUserId(db, userId);
  return account ? { accountId: account.id } : { userId };
}

/** The most events in one file: what a spreadsheet takes. */
export const mostDownloaded = 100_000;
const eventsAtOnce = 500;

/**
 * The events that an administrator asks for as a CSV file, newest first, as many as one file takes.
 * It is read from the database as fast as the caller takes it. That somebody takes it is an event.
 */
export async function downloadAuditLog(
  actor: Actor,
  { query, entries }: AuditSearch & { readonly query: AuditQuery },
): Promise<ReadableStream<Uint8Array>> {
  const filter = await transact(async (db) => {
    const asked = await filterOf(db, query);
    const rows = Math.min(await countAuditEvents(db, asked), mostDownloaded);
    const after = { filter: `${auditSearchParams(entries)}`, rows: String(rows) };
    await recordAuditEvent(db, { action: 'audit-log-downloaded', actor, after });
    return asked;
  });
  return streamOf(filter);
}

function streamOf(filter: AuditFilter): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let below = Number.MAX_SAFE_INTEGER;
  let sent = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(spreadsheetCsv([columnNames]))),
    pull: async (controller) => {
      const limit = Math.min(eventsAtOnce, mostDownloaded - sent);
      const rows = await read((db) => listAuditEventsBelow(db, filter, below, limit));
      below = rows.at(-1)?.id ?? below;
      sent += rows.length;
      if (rows.length > 0) controller.enqueue(encoder.encode(moreSpreadsheetRows(rows.map(cells))));
      if (rows.length < limit || sent >= mostDownloaded) controller.close();
    },
  });
}

const columns: Readonly<Record<string, (event: AuditEventRow) => Cell>> = {
  id: ({ id }) => id,
  at: ({ at }) => at.toISOString(),
  action: ({ action }) => action,
  actor_kind: ({ actorKind }) => actorKind,
  actor_user_id: ({ actorUserId }) => actorUserId,
  subject_user_id: ({ subjectUserId }) => subjectUserId,
  address: ({ address }) => address,
  before: ({ before }) => JSON.stringify(before),
  after: ({ after }) => JSON.stringify(after),
  seal: ({ hash }) => hash,
};

const columnNames = Object.keys(columns);

function cells(event: AuditEventRow): Cell[] {
  return Object.values(columns).map((cell) => cell(event));
}
