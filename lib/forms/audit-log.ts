import { z } from 'zod';
import { type AuditAction, auditActions } from '@/lib/domain/audit-event';
import { type IsoDate, isIsoDate } from '@/lib/domain/iso-date';
import { cleanText } from './entries';
import type { Entries, Message } from './state';

/** Which events an administrator asks for; null or '' is any. */
export type AuditQuery = {
  readonly action: AuditAction | null;
  /** User ID of who did it. */
  readonly actor: string;
  /** User ID of whom it is about. */
  readonly subject: string;
  /** Days in Washington, DC, both included. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

/** What the address of the page asks for: as it was typed, and as it is understood. */
export type AuditSearch = {
  readonly entries: Entries;
  /** Null when something must be corrected first. */
  readonly query: AuditQuery | null;
  readonly errors: Readonly<Record<string, Message>>;
  /** From 1. */
  readonly page: number;
};

const text = z
  .union([z.string(), z.array(z.string()).transform(([first]) => first ?? '')])
  .transform((given) => cleanText(given).slice(0, 200))
  .catch('');

const entriesSchema = z.object({
  action: text,
  actor: text,
  subject: text,
  from: text,
  to: text,
});

const pageSchema = z.object({
  page: z.coerce.number().pipe(z.int().min(1).max(1_000_000)).catch(1),
});

/** Reads the address of the page, whatever it says. Never fails. */
export function readAuditSearch(parameters: unknown): AuditSearch {
  const entries = entriesSchema.parse(parameters);
  const errors = findFaults(entries);
  const query = Object.keys(errors).length > 0 ? null : queryOf(entries);
  return { entries, query, errors, page: pageSchema.parse(parameters).page };
}

function findFaults({ from, to }: z.infer<typeof entriesSchema>): Record<string, Message> {
  const errors: Record<string, Message> = {};
  if (from !== '' && !isIsoDate(from)) errors.from = { code: 'audit-log.day.invalid' };
  if (to !== '' && !isIsoDate(to)) errors.to = { code: 'audit-log.day.invalid' };
  if (!errors.from && !errors.to && from !== '' && to !== '' && to < from) {
    errors.to = { code: 'audit-log.day.before' };
  }
  return errors;
}

function queryOf(entries: z.infer<typeof entriesSchema>): AuditQuery {
  return {
    action: auditActions.find((action) => action === entries.action) ?? null,
    actor: entries.actor,
    subject: entries.subject,
    from: entries.from || null,
    to: entries.to || null,
  };
}

/** The part of an address that asks for the same again. */
export function auditSearchParams(entries: Entries, page = 1): URLSearchParams {
  const asked = Object.entries(entries).filter(([, value]) => value !== '');
  return new URLSearchParams([...asked, ...(page > 1 ? [['page', String(page)]] : [])]);
}
