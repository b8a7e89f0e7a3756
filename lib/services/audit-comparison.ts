import { listAuditSeals } from '@/db/audit-event';
import { read } from '@/db/client';
import { type KeptAuditEvent, parseAuditEventLine } from '@/lib/domain/audit-shipping';

/** What a comparison with a collector's copy has found. */
export type AuditComparison = {
  /** How many lines agree; a collector may have kept an event twice. */
  readonly compared: number;
  /** The newest event that was compared, 0 for none. */
  readonly lastId: number;
  /** The first event of the copy that is missing here or has another seal; null when all agree. */
  readonly differsAt: number | null;
  /** The first line that is no event, counted from 1; what follows it was not compared. */
  readonly badLine: number | null;
};

const eventsAtOnce = 1_000;

/**
 * Compares the audit log with what a collector has kept of it. Whoever can write to the database may
 * rewrite events together with all seals after them, so that the chain holds again: here it shows.
 * @param lines of the copy, as they were sent; empty ones do not count
 */
export async function compareAuditLog(lines: AsyncIterable<string>): Promise<AuditComparison> {
  let compared = 0;
  let lastId = 0;
  for await (const { events, badLine } of partsOf(lines)) {
    const differsAt = await findDifference(events);
    if (differsAt !== null) return { compared, lastId, differsAt, badLine: null };
    compared += events.length;
    lastId = Math.max(lastId, ...events.map(({ id }) => id));
    if (badLine !== null) return { compared, lastId, differsAt, badLine };
  }
  return { compared, lastId, differsAt: null, badLine: null };
}

type Part = { readonly events: readonly KeptAuditEvent[]; readonly badLine: number | null };

/** A copy may be long: never all of it at once. Ends with a line that is no event. */
async function* partsOf(lines: AsyncIterable<string>): AsyncGenerator<Part, void> {
  let events: KeptAuditEvent[] = [];
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    const event = parseAuditEventLine(text);
    if (event === null) return yield { events, badLine: line };
    events.push(event);
    if (events.length < eventsAtOnce) continue;
    yield { events, badLine: null };
    events = [];
  }
  yield { events, badLine: null };
}

/** The lowest id whose seal is not the kept one. */
async function findDifference(kept: readonly KeptAuditEvent[]): Promise<number | null> {
  const ids = kept.map(({ id }) => id);
  const seals = await read((db) => listAuditSeals(db, ids));
  const differing = kept.filter(({ id, hash }) => seals.get(id) !== hash);
  return differing.length === 0 ? null : Math.min(...differing.map(({ id }) => id));
}
