import { createHash } from 'node:crypto';
import { findAuditUserId, findLastAuditHash, saveAuditEvent } from '@/db/audit-event';
import type { Handle } from '@/db/handle';
import { now } from '@/lib/clock';
import type { Actor, Visitor } from '@/lib/domain/actor';
import {
  type AuditAction,
  type AuditEntry,
  type AuditFacts,
  auditChainStart,
  auditSealText,
  keepAuditFacts,
} from '@/lib/domain/audit-event';

/** What happened. */
export type AuditNote = {
  readonly action: AuditAction;
  /** Who did it; null for the portal itself. */
  readonly actor: Actor | Visitor | null;
  /** The account that it happened to; none when it is about no account. */
  readonly subjectId?: string | null;
  readonly before?: AuditFacts;
  readonly after?: AuditFacts;
};

/**
 * Writes an event into the audit log. Called in the transaction of what happened: neither is there
 * without the other.
 */
export async function recordAuditEvent(db: Handle, note: AuditNote): Promise<void> {
  const entry = await entryOf(db, note);
  const previousHash = (await findLastAuditHash(db)) ?? auditChainStart;
  await saveAuditEvent(db, { ...entry, hash: sealHash(entry, previousHash) });
}

/** The hash that seals an event behind the one before it. */
export function sealHash(entry: AuditEntry, previousHash: string): string {
  return createHash('sha256').update(auditSealText(entry, previousHash)).digest('base64url');
}

async function entryOf(db: Handle, note: AuditNote): Promise<AuditEntry> {
  const subjectId = note.subjectId ?? null;
  return {
    ...actorColumns(note.actor),
    at: now(),
    action: note.action,
    subjectId,
    subjectUserId: subjectId === null ? '' : await findAuditUserId(db, subjectId),
    before: keepAuditFacts(note.before ?? {}),
    after: keepAuditFacts(note.after ?? {}),
  };
}

type ActorColumns = Pick<AuditEntry, 'actorKind' | 'actorId' | 'actorUserId' | 'address'>;

function actorColumns(actor: AuditNote['actor']): ActorColumns {
  if (actor === null) return { actorKind: 'system', actorId: null, actorUserId: '', address: '' };
  const { address } = actor;
  if (!('accountId' in actor)) {
    return { actorKind: 'visitor', actorId: null, actorUserId: '', address };
  }
  const { kind, accountId, userId } = actor;
  return { actorKind: kind, actorId: accountId, actorUserId: userId, address };
}
