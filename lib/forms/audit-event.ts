import type { AuditAction } from '@/lib/domain/audit-event';
import { formatMessage } from './messages';

/** What the log calls an action. */
export function auditActionLabel(action: AuditAction): string {
  return formatMessage({ code: `audit-event.action.${action}` });
}
