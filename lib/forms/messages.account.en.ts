/** What the pages below "Account" answer. */
export const accountMessagesEn = {
  'current-password.required': 'Enter your current password',
  'current-password.wrong': 'This is not your current password. Try again.',

  'new-email.same': 'This is your address already. Enter another one.',

  'account-ssn.on-file': 'Your SSN is on file already',
  'account-ssn.on-file.remedy': 'If it is wrong, call the Marketplace Service Desk at {phone}.',
  'account-ssn.taken': 'This SSN could not be stored',
  'account-ssn.taken.cause': 'It cannot be used for this account.',
  'account-ssn.taken.remedy':
    'Check the number. If it is right, call the Marketplace Service Desk at {phone}: a representative confirms your identity and finds out why.',

  'account-ssn.too-many': 'Too many attempts for today',
  'account-ssn.too-many.cause': 'Five numbers were tried for this account.',

  'closure.confirm.required': 'Tick the box to say that you want this',
} as const;
