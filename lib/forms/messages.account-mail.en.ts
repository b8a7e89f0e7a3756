/** Mail about the account itself. */
export const accountMailMessagesEn = {
  'account-mail.hello': 'Hello,',
  'account-mail.not-you.ignore': 'If this was not you, you do not have to do anything.',
  'account-mail.not-you.act':
    'If this was not you, get a new password at once ({url}) and call the Marketplace Service Desk at {phone}.',
  'account-mail.user-id': 'Your User ID: {userId}',
  'account-mail.reset': 'Forgot your password: {url}',

  'account-mail.verify.subject': 'Verify your email address',
  'account-mail.verify.what':
    'Somebody, hopefully you, created an account in the Marketplace Agent Portal with this address.',
  'account-mail.verify.link':
    'To verify the address, open this link within 24 hours and press the button there: {url}',
  'account-mail.verify.then': 'Then sign in with your User ID and your password.',
  'account-mail.verify.ssn':
    'The SSN could not be stored with your account. Call the Marketplace Service Desk at {phone}: a representative confirms your identity and adds it. Until then your NPN cannot be validated.',
  'account-mail.verify.not-you':
    'If this was not you, you do not have to do anything. The account is removed after 7 days, and nobody can sign in to it.',

  'account-mail.have-account.subject': 'You have an account already',
  'account-mail.have-account.what':
    'Somebody, hopefully you, wanted to create an account in the Marketplace Agent Portal with this address. It belongs to an account already, so no other one was created.',

  'account-mail.user-id-taken.subject': 'Choose another User ID',
  'account-mail.user-id-taken.what':
    'Somebody, hopefully you, wanted to create an account in the Marketplace Agent Portal with this address. The User ID belongs to somebody else, so no account was created.',
  'account-mail.user-id-taken.next': 'Create your account with another User ID: {url}',

  'account-mail.user-id-tried.subject': 'Somebody tried to use your User ID',
  'account-mail.user-id-tried.what':
    'Somebody wanted to create an account in the Marketplace Agent Portal with your User ID. No account was created, and nobody got into yours.',

  'account-mail.reset.subject': 'Choose a new password',
  'account-mail.reset.what':
    'Somebody, hopefully you, asked for a new password for your account in the Marketplace Agent Portal.',
  'account-mail.reset.link':
    'To choose one, open this link within 10 minutes. It works once: {url}',

  'account-mail.password-changed.subject': 'Your password was changed',
  'account-mail.password-changed.what':
    'The password of your account was changed. You are signed out in all other browsers.',

  'account-mail.change-email.subject': 'Verify your new email address',
  'account-mail.change-email.what':
    'Somebody, hopefully you, wants to use this address for an account in the Marketplace Agent Portal.',
  'account-mail.change-email-taken.what':
    'Somebody, hopefully you, wanted to use this address for another account in the Marketplace Agent Portal. It belongs to your account already, so nothing was changed.',
  'account-mail.email-asked.subject': 'A new email address for your account',
  'account-mail.email-asked.what':
    'Somebody, hopefully you, asked to use another email address for your account. It takes effect when that address is verified; until then mail comes here.',
  'account-mail.email-changed.subject': 'Your email address was changed',
  'account-mail.email-changed.what':
    'Mail about your account goes to another address from now on. You are signed out in all browsers.',

  'account-mail.ssn-added.subject': 'Your SSN is on file',
  'account-mail.ssn-added.what':
    'A Social Security Number was added to your account. It is kept encrypted. Save your profile again to have your NPN validated.',

  'account-mail.closure-asked.subject': 'You asked to close your account',
  'account-mail.closure-asked.what':
    'Your wish to close your account has reached the Marketplace Service Desk as a case. Until a representative has closed it, everything stays as it is, and you can sign in and withdraw your wish.',
  'account-mail.closure-withdrawn.subject': 'Your account stays open',
  'account-mail.closure-withdrawn.what':
    'You withdrew your wish to close your account. Everything stays as it is.',
} as const;
