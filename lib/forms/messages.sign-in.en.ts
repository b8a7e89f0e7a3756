/** What the sign-in answers. A locked account and a locked address look the same. */
export const signInMessagesEn = {
  'sign-in.refused': 'The User ID or the password is not right. Check both and try again.',

  'sign-in.locked': 'Too many attempts',
  'sign-in.locked.cause.password':
    'There were too many attempts with this User ID or from your network, so nobody can try for a while. This protects the account.',
  'sign-in.locked.cause.code':
    'There were too many wrong codes, so nobody can try for a while. This protects the account.',
  'sign-in.locked.wait': 'Wait {minutes} minutes, then try again.',
  'sign-in.locked.wait.one-minute': 'Wait one minute, then try again.',
  'sign-in.locked.way-out.password':
    'If you do not remember your password, have a link sent to you by mail: “Forgot your password?” on the sign-in page.',
  'sign-in.locked.way-out.code':
    'If your app is not at hand, have one of your recovery codes ready.',
  'sign-in.locked.service-desk':
    'If you did not try yourself, or need help, call the Marketplace Service Desk at {phone}.',
} as const;
