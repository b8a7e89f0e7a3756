import { read, transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { listSessionRows, removeOtherSessions, removeOwnSession } from '@/db/session';
import { now } from '@/lib/clock';
import type { Actor } from '@/lib/domain/actor';
import { accepted, type Outcome } from '@/lib/forms/outcome';
import { recordAuditEvent } from './audit-event';

/** A browser in which somebody is signed in. */
export type SessionView = {
  readonly id: string;
  /** Such as "Chrome on Windows"; '' for one that began before this was noted. */
  readonly browser: string;
  readonly address: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** The browser that asks. */
  readonly isCurrent: boolean;
};

/** The person's own open sessions: this one first, then the last used one. */
export async function listSessions(
  { accountId }: Actor,
  currentTokenHash: string,
): Promise<SessionView[]> {
  const rows = await read((db) => listSessionRows(db, accountId, now()));
  const views = rows.map(({ id, browser, address, createdAt, lastSeenAt, tokenHash }) => {
    const isCurrent = tokenHash === currentTokenHash;
    return { id, browser, address, createdAt, lastSeenAt, isCurrent };
  });
  return views.sort((one, other) => Number(other.isCurrent) - Number(one.isCurrent));
}

/** Ends one of the person's own sessions; it opens nothing from the next request on. */
export async function endOwnSession(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Outcome<null>> {
  const { accountId } = actor;
  await transact(async (db) => {
    if (!(await removeOwnSession(db, accountId, id))) return;
    await recordAuditEvent(db, { action: 'session-ended', actor, subjectId: accountId });
  });
  return accepted(null);
}

/** Ends all of the person's sessions but this one. */
export async function endAllOtherSessions(
  actor: Actor,
  currentTokenHash: string,
): Promise<Outcome<null>> {
  const { accountId } = actor;
  await transact(async (db) => {
    await endOtherSessions(db, accountId, currentTokenHash);
    await recordAuditEvent(db, { action: 'session-ended', actor, subjectId: accountId });
  });
  return accepted(null);
}

/**
 * Signs an account out everywhere but in one browser, for example after a new password. Called in
 * the transaction of what makes it necessary.
 */
export async function endOtherSessions(
  db: Handle,
  accountId: string,
  keepTokenHash: string,
): Promise<void> {
  await removeOtherSessions(db, accountId, keepTokenHash);
}
