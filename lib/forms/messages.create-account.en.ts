/** What the pages answer on which people create an account, prove an address or get a new password. */
export const createAccountMessagesEn = {
  'new-user-id.required': 'Choose a User ID',
  'new-user-id.too-short': 'Use at least 3 characters',
  'new-user-id.ssn': 'This looks like a Social Security Number. Choose a User ID without one.',
  'new-user-id.too-long': 'Use 60 characters at most',
  'new-user-id.characters':
    'Use only letters from A to Z, digits, dots, hyphens and underscores, like maria.alvarez',
  'terms.required': 'Read the terms and agree to them to create an account',

  'account.too-many':
    'Too many attempts from your network. Nothing was sent. Try again in {minutes} minutes.',
  'account.too-many.one-minute':
    'Too many attempts from your network. Nothing was sent. Try again in 1 minute.',

  'sign-in.unverified': 'Verify your email address first',
  'sign-in.unverified.cause': 'Nobody has verified the email address of this account yet.',
  'sign-in.unverified.remedy':
    'Open the mail that we sent to your address and the link in it, and press the button there. Then sign in.',
  'sign-in.unverified.remedy.again': 'If you cannot find the mail, have the link sent again.',
  'sign-in.unverified.link': 'Have the link sent again',

  'account-link.gone': 'This link does not work any more',
  'account-link.gone.cause':
    'It was used already, its time is over, or a newer one was sent meanwhile.',
  'account-link.gone.remedy':
    'Open the newest mail from us. If its link does not work either, ask for a new one.',
  'account-link.email-taken': 'This address cannot be used',
  'account-link.email-taken.cause': 'It belongs to another account by now.',
  'account-link.email-taken.remedy': 'Sign in and choose another address.',
} as const;
