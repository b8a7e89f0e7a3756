import type { AuditAction, AuditActorKind } from '@/lib/domain/audit-event';
import { formatMessage } from './messages';

/** What the log calls an action. */
export function auditActionLabel(action: AuditAction): string {
  return formatMessage({ code: `audit-event.action.${action}` });
}

const actorKinds: Record<AuditActorKind, string> = {
  agent: 'Agent or broker',
  desk: 'Service Desk',
  lead: 'Service Desk lead',
  administrator: 'Administrator',
  visitor: 'Not signed in',
  system: 'The portal itself',
};

/** What somebody was who acted. */
export function auditActorLabel(kind: AuditActorKind): string {
  return actorKinds[kind];
}

const abbreviations: Readonly<Record<string, string>> = { npn: 'NPN', ssn: 'SSN' };

/** 'firstName' -> 'First name'. */
export function auditFieldLabel(field: string): string {
  const words = field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return abbreviations[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
