/** What the audit log calls what it tells about; only administrators read it. */
export const auditEventMessagesEn = {
  'audit-event.action.account-created': 'Account created',
  'audit-event.action.account-removed': 'Account removed: its address was never verified',
  'audit-event.action.closure-asked': 'Asked to close the account',
  'audit-event.action.closure-withdrawn': 'Withdrew the wish to close the account',
  'audit-event.action.email-changed': 'Email address changed',
  'audit-event.action.email-verified': 'Email address verified',
  'audit-event.action.my-data-downloaded': 'Own data downloaded',
  'audit-event.action.password-changed': 'Password changed',
  'audit-event.action.password-reset': 'New password by mail',
  'audit-event.action.password-reset-asked': 'Asked for a new password by mail',
  'audit-event.action.ssn-added': 'SSN added',
  'audit-event.action.sign-in': 'Signed in',
  'audit-event.action.sign-in-failed': 'Sign-in failed',
  'audit-event.action.sign-out': 'Signed out',
  'audit-event.action.sign-out-everywhere': 'Signed out everywhere',
} as const;
