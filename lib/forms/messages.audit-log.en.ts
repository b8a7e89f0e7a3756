/** What the page of the audit log answers; only administrators see it. */
export const auditLogMessagesEn = {
  'audit-log.day.invalid': 'Enter a day that exists, such as 2026-11-27',
  'audit-log.day.before': 'Enter a last day that is not before the first day',
} as const;
