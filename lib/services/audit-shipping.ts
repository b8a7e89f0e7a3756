import { findAuditTimeAbove, listAuditEventsAbove } from '@/db/audit-event';
import {
  type AuditShippingRow,
  claimAuditShipping,
  findAuditShipping,
  saveAuditShipping,
} from '@/db/audit-shipping';
import { read, transact } from '@/db/client';
import { now } from '@/lib/clock';
import {
  auditEventLine,
  auditLagSeconds,
  type SealedAuditEvent,
  shipAgainAt,
} from '@/lib/domain/audit-shipping';
import { type AuditCollector, readEnv } from '@/lib/env';
import { log } from '@/lib/log';

/** How much goes at once, and how long a collector may take for it. */
export type ShippingLimits = { readonly eventsAtOnce: number; readonly timeoutMs: number };

const usualLimits: ShippingLimits = { eventsAtOnce: 500, timeoutMs: 20_000 };

/**
 * Sends what the collector of `AUDIT_LOG_URL` has not got yet, oldest first, part by part, and stops
 * at the first one that it does not take. Several processes may do it at the same time: one sends. A
 * crash between sending and noting it sends a part twice; events are told apart by their ids.
 * @returns how many events it took
 */
export async function shipAuditEvents(limits: ShippingLimits = usualLimits): Promise<number> {
  const { auditCollector } = readEnv();
  if (auditCollector === null) return 0;
  let shipped = 0;
  for (;;) {
    const taken = await shipNext(auditCollector, limits);
    if (taken === null) return shipped;
    shipped += taken;
  }
}

/** How many were taken; null when there is nothing to do, or it must be tried later. */
async function shipNext(
  collector: AuditCollector,
  { eventsAtOnce, timeoutMs }: ShippingLimits,
): Promise<number | null> {
  // Most of the time nothing waits: then nothing is written either.
  if ((await findOldestWaiting(collector.url)) === null) return null;
  const claimed = await claim(collector.url, timeoutMs);
  if (claimed === null) return null;
  const events = await readPart(claimed.lastId, eventsAtOnce);
  if (events === null) return settleFailure(claimed, 'UNREADABLE');
  const failure = await send(collector, events, timeoutMs);
  if (failure !== null) return settleFailure(claimed, failure);
  const lastId = events.at(-1)?.id ?? claimed.lastId;
  await settle(claimed, { lastId, attempts: 0, dueAt: now(), failure: null });
  return events.length;
}

/** Null when somebody has spoiled an event past the portal (`npm run audit:check` names it). */
async function readPart(lastId: number, limit: number): Promise<SealedAuditEvent[] | null> {
  try {
    return await read((db) => listAuditEventsAbove(db, lastId, limit));
  } catch {
    return null;
  }
}

async function claim(collector: string, timeoutMs: number): Promise<AuditShippingRow | null> {
  const at = now();
  // Longer than an attempt, so that no second process sends the same meanwhile.
  const until = new Date(at.getTime() + 3 * timeoutMs);
  return transact((db) => claimAuditShipping(db, collector, at, until));
}

async function settleFailure(claimed: AuditShippingRow, failure: string): Promise<null> {
  const { lastId, attempts } = claimed;
  await settle(claimed, { lastId, attempts, dueAt: shipAgainAt(attempts, now()), failure });
  log('warn', 'audit-log-not-shipped', { errorName: failure, count: attempts });
  return null;
}

async function settle(
  claimed: AuditShippingRow,
  outcome: Parameters<typeof saveAuditShipping>[2],
): Promise<void> {
  await transact((db) => saveAuditShipping(db, claimed, outcome));
}

/** Null when the collector has taken all of it, else why not, as a code. */
async function send(
  { url, token }: AuditCollector,
  events: readonly SealedAuditEvent[],
  timeoutMs: number,
): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/x-ndjson' },
      body: events.map((event) => `${auditEventLine(event)}\n`).join(''),
      // Whoever is named there would get the token and the events.
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return response.ok ? null : `HTTP_${response.status}`;
  } catch (error) {
    return codeOf(error);
  }
}

/** Only a code: an error's message may quote the address. */
function codeOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'TIMEOUT';
  const { code } = Object(Object(error).cause);
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : 'NETWORK';
}

async function findOldestWaiting(collector: string): Promise<Date | null> {
  return read(async (db) => {
    const lastId = (await findAuditShipping(db, collector))?.lastId ?? 0;
    return findAuditTimeAbove(db, lastId);
  });
}

/** How many seconds the collector is behind, or null without one. */
export async function findAuditLag(): Promise<number | null> {
  const { auditCollector } = readEnv();
  if (auditCollector === null) return null;
  return auditLagSeconds(await findOldestWaiting(auditCollector.url), now());
}

/** Says at the start that the log stays here alone; in the sandbox that is as it should be. */
export function announceAuditShipping(): void {
  const { sandbox, auditCollector } = readEnv();
  if (!sandbox && auditCollector === null) log('warn', 'audit-log-waits-for-audit-log-url');
}
