import type { AuditEntry } from './audit-event';

/** An event with its place in the log and its seal. */
export type SealedAuditEvent = AuditEntry & { readonly id: number; readonly hash: string };

/**
 * An event as a collector gets it: one line of JSON, with its seal, so that the chain can be proved
 * far from here (`auditSealText`).
 */
export function auditEventLine(event: SealedAuditEvent): string {
  const { id, at, action, actorKind, actorId, actorUserId } = event;
  const { subjectId, subjectUserId, address, before, after, hash } = event;
  return JSON.stringify({
    ...{ id, at: at.toISOString(), action, actorKind, actorId, actorUserId },
    ...{ subjectId, subjectUserId, address, before, after, hash },
  });
}

/** What a collector has kept of an event: enough to find what was rewritten here. */
export type KeptAuditEvent = { readonly id: number; readonly hash: string };

/** Reads a line that `auditEventLine` wrote; null when it is none. */
export function parseAuditEventLine(line: string): KeptAuditEvent | null {
  try {
    const { id, hash } = Object(JSON.parse(line));
    const isEvent = Number.isSafeInteger(id) && id > 0 && /^[\w-]{43}$/.test(hash);
    return isEvent && typeof hash === 'string' ? { id, hash } : null;
  } catch {
    return null;
  }
}

const minuteMs = 60_000;

/** Minutes to wait after the first failure, the second and so on (choice). */
const retryMinutes = [1, 2, 5, 15, 30];

/**
 * When to try again. It is never given up: the log only grows.
 * @param attempts how often it was tried in vain, 1 or more
 */
export function shipAgainAt(attempts: number, failedAt: Date): Date {
  const minutes = retryMinutes[attempts - 1] ?? 60;
  return new Date(failedAt.getTime() + minutes * minuteMs);
}

/**
 * How far the collector is behind.
 * @param oldest when the first event was written that it has not got, or null when it has all
 * @returns whole seconds
 */
export function auditLagSeconds(oldest: Date | null, now: Date): number {
  if (oldest === null) return 0;
  return Math.max(0, Math.floor((now.getTime() - oldest.getTime()) / 1_000));
}
