/** When something needs a confirmation that is not older than ten minutes. */
export const confirmMessagesEn = {
  'confirm.needed': 'Please confirm that it is you',
  'confirm.needed.cause':
    'This changes how your account is protected, and you last showed who you are more than ten minutes ago.',
  'confirm.needed.remedy':
    'Confirm with your password, then come back to this page and press the button again. What you typed is still here, but for passwords, codes and the SSN: type those again.',
  'confirm.needed.link': 'Confirm in a new tab',
  'confirm.password.wrong': 'The password is not right. Try again.',
  'confirm.code.required': 'Enter the six digits that your app shows, or a recovery code',
} as const;
