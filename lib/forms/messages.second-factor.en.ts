/** What the question for a code answers. */
export const secondFactorMessagesEn = {
  'second-factor.code.required': 'Enter the six digits that your app shows, or a recovery code',
  'second-factor.wrong':
    'This code is not right, or it was used before. Wait until your app shows the next one, then enter that.',
} as const;
