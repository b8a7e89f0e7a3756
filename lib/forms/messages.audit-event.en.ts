/** What the audit log calls what it tells about; only administrators read it. */
export const auditEventMessagesEn = {
  'audit-event.action.sign-in': 'Signed in',
  'audit-event.action.sign-in-failed': 'Sign-in failed',
  'audit-event.action.sign-out': 'Signed out',
  'audit-event.action.sign-out-everywhere': 'Signed out everywhere',
} as const;
