/** What is answered and written by mail when a second factor is set up or changed; in English only. */
export const secondFactorMailMessagesEn = {
  'second-factor.first-code.required': 'Enter the six digits that your app shows',
  'second-factor.first-code.wrong':
    'This code does not match. Check that the clock of your phone is right, and enter the code that the app shows now.',
  'second-factor.not-begun': 'Begin again: press “Set up an app”.',
  'second-factor.none': 'You have no second factor yet. Set one up first.',
  'second-factor.password-too-short':
    'Your password has fewer than 15 characters, which is enough with a second factor only. Choose a longer password on your account page, then remove the app.',
  'second-factor.required':
    'Your account must have a second factor. Set up another app instead of removing this one.',

  'second-factor.mail.factor-added.subject': 'Your sign-in now asks for a code',
  'second-factor.mail.factor-added':
    'An authenticator app was set up for your account. From now on each sign-in asks for a code of that app, or for one of your recovery codes. Other browsers were signed out.',
  'second-factor.mail.factor-removed.subject': 'Your sign-in no longer asks for a code',
  'second-factor.mail.factor-removed':
    'The authenticator app was removed from your account. From now on your password alone is enough to sign in. Other browsers were signed out.',
  'second-factor.mail.factor-and-password-removed.subject':
    'Your sign-in no longer asks for a code: choose a new password',
  'second-factor.mail.factor-and-password-removed':
    'The authenticator app was removed from your account. Your password has fewer than 15 characters, which is enough with a second factor only, so it works no more. Choose “Forgot your password?” on the sign-in page to get a new one. All browsers were signed out.',
  'second-factor.mail.factor-removal-asked.subject':
    'Somebody asked us to remove your second factor',
  'second-factor.mail.factor-removal-asked':
    'The Marketplace Service Desk was asked to remove the authenticator app of your account, because the app and the recovery codes are lost. A second person decides on it. Nothing was changed yet.',
  'second-factor.mail.recovery-code-used.subject': 'A recovery code of your account was used',
  'second-factor.mail.recovery-code-used':
    'Somebody signed in to your account, or confirmed that it is theirs, with one of your recovery codes. It does not work a second time.',
  'second-factor.mail.recovery-codes-made.subject': 'You have new recovery codes',
  'second-factor.mail.recovery-codes-made':
    'New recovery codes were made for your account. The old ones work no more.',
  'second-factor.mail.not-you':
    'If this was not you, change your password at once and call the Marketplace Service Desk at {phone}.',
} as const;
