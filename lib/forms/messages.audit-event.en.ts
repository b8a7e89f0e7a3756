/** What the audit log calls what it tells about; only administrators read it. */
export const auditEventMessagesEn = {
  'audit-event.action.confirmed': 'Confirmed who they are',
  'audit-event.action.factor-added': 'Set up a second factor',
  'audit-event.action.factor-removed': 'Removed the second factor',
  'audit-event.action.locked-out': 'Locked out after too many attempts',
  'audit-event.action.recovery-code-used': 'Used a recovery code',
  'audit-event.action.recovery-codes-made': 'Made new recovery codes',
  'audit-event.action.session-ended': 'Ended sessions in other browsers',
  'audit-event.action.sign-in': 'Signed in',
  'audit-event.action.sign-in-failed': 'Sign-in failed',
  'audit-event.action.sign-out': 'Signed out',
  'audit-event.action.sign-out-everywhere': 'Signed out everywhere',
} as const;
