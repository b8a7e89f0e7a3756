/** Why a new password is refused, and how it looks while it is typed. */
export const passwordRuleMessagesEn = {
  'password-rule.required': 'Enter a new password',
  'password-rule.too-short':
    'Use at least {shortest} characters. Several words in a row are easy to remember.',
  'password-rule.too-long': 'Use 128 characters at most',
  'password-rule.repetition':
    'This only repeats the same characters. Use several words that have nothing to do with each other.',
  'password-rule.sequence':
    'Most of this is a run such as 12345, abcd or qwerty. Use several words that have nothing to do with each other.',
  'password-rule.own-words':
    'Most of this is your User ID, name or email address, or a word of this site. Others try these first: use other words.',
  'password-rule.common':
    'Most of this is one of the most used passwords. Others try these first: add several other words, or choose another password.',
  'password-rule.same': 'This is your password already. Choose another one.',

  'password-rule.hint.missing': 'Characters still needed: {count}',
  'password-rule.hint.weak': 'Easy to guess so far',
  'password-rule.hint.fair': 'Long enough. Another word makes it stronger.',
  'password-rule.hint.strong': 'Strong',
} as const;
