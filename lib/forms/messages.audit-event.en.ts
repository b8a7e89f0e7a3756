/** What the audit log calls what it tells about; only administrators read it. */
export const auditEventMessagesEn = {
  'audit-event.action.audit-log-downloaded': 'Downloaded the audit log',
  'audit-event.action.import-started': 'Started an import',
  'audit-event.action.npn-refused': 'NPN validation failed',
  'audit-event.action.outdated-report-handled': 'Handled a report of outdated information',
  'audit-event.action.profile-saved': 'Saved a profile',
  'audit-event.action.sign-in': 'Signed in',
  'audit-event.action.sign-in-failed': 'Sign-in failed',
  'audit-event.action.sign-out': 'Signed out',
  'audit-event.action.sign-out-everywhere': 'Signed out everywhere',
  'audit-event.action.ssn-key-rotated': 'Sealed SSNs anew with a new key',
} as const;
