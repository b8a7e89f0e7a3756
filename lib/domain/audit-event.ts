import type { AccountKind } from './actor';

/** What the audit log tells about; each has a label in the catalogue (`audit-event.action.*`). */
export const auditActions = [
  'agreement-signed',
  'agents-rechecked',
  'audit-log-downloaded',
  'import-started',
  'npn-refused',
  'outdated-report-handled',
  'profile-saved',
  'account-created',
  'account-removed',
  'closure-asked',
  'closure-withdrawn',
  'email-changed',
  'email-verified',
  'my-data-downloaded',
  'password-changed',
  'password-reset',
  'password-reset-asked',
  'ssn-added',
  'confirmed',
  'factor-added',
  'factor-removed',
  'locked-out',
  'recovery-code-used',
  'recovery-codes-made',
  'session-ended',
  'sign-in',
  'sign-in-failed',
  'sign-out',
  'sign-out-everywhere',
  'staff-account-created',
  'ssn-key-rotated',
  'account-viewed',
  'case-opened',
  'case-taken',
  'case-assigned',
  'case-answered',
  'case-closed',
  'case-reopened',
  'identity-confirmed',
  'name-corrected',
  'npn-corrected',
  'ssn-change-requested',
  'ssn-change-approved',
  'ssn-change-rejected',
  'registration-moved',
  'factor-removal-requested',
  'factor-removal-approved',
  'factor-removal-rejected',
] as const;

export type AuditAction = (typeof auditActions)[number];

/** What may be said about before and after. Never a secret: no SSN, password, code or token. */
export const auditFields = [
  'role',
  'email',
  'npn',
  'planYear',
  'firstName',
  'middleName',
  'lastName',
  'suffix',
  'causes',
  'filter',
  'rows',
  'files',
  'report',
  'key',
  'values',
  'left',
  'agents',
  'failed',
  'case',
  'topic',
  'assignee',
  'items',
  'planYear',
  'market',
] as const;

export type AuditField = (typeof auditFields)[number];

/** Some facts of a subject before or after an event, as short texts. */
export type AuditFacts = Readonly<Partial<Record<AuditField, string>>>;

/** Who acts: somebody signed in, somebody unknown, or the portal itself (its schedule, a command). */
export type AuditActorKind = AccountKind | 'visitor' | 'system';

/** An event as it is written down, without its place in the chain. */
export type AuditEntry = {
  readonly at: Date;
  readonly action: AuditAction;
  readonly actorKind: AuditActorKind;
  /** Account id, or null for a visitor and the system. */
  readonly actorId: string | null;
  /** The User ID at that time, '' where there is none. */
  readonly actorUserId: string;
  /** The account that it is about, or null. */
  readonly subjectId: string | null;
  readonly subjectUserId: string;
  /** Network address, '' for the system. */
  readonly address: string;
  readonly before: AuditFacts;
  readonly after: AuditFacts;
};

/** What comes before the first event. */
export const auditChainStart = '';

/**
 * The text whose hash seals an event: the hash of the event before, then all that it says. A changed,
 * removed or inserted event breaks the chain from there on.
 * @param previousHash hash of the event before, `auditChainStart` for the first one
 */
export function auditSealText(entry: AuditEntry, previousHash: string): string {
  return JSON.stringify([
    previousHash,
    entry.at.getTime(),
    entry.action,
    entry.actorKind,
    entry.actorId,
    entry.actorUserId,
    entry.subjectId,
    entry.subjectUserId,
    entry.address,
    sortedFacts(entry.before),
    sortedFacts(entry.after),
  ]);
}

function sortedFacts(facts: AuditFacts): readonly (readonly [string, string])[] {
  return Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
}

const longestFact = 200;

/**
 * Facts as they may be written down: what is not listed in `auditFields` stays out, whatever the
 * types of the caller say, and texts are cut.
 */
export function keepAuditFacts(facts: Readonly<Record<string, unknown>>): AuditFacts {
  const kept: Partial<Record<AuditField, string>> = {};
  for (const field of auditFields) {
    const value = Object.hasOwn(facts, field) ? facts[field] : undefined;
    if (typeof value === 'string') kept[field] = value.slice(0, longestFact);
  }
  return kept;
}
