/** The words that every form has, whatever it asks. */
export const formMessagesEn = {
  'form.optional': '(optional)',
  /** In front of the message of a field, for those who do not see its color. */
  'form.error': 'Error:',
  'form.problem': 'There is a problem',
  'form.found': 'What we found',
  'form.next': 'What to do next',
  'form.limit': 'Up to {count} characters',
  'form.characters-left': 'Characters left: {count}',
  'form.characters-over': 'Characters too many: {count}',
  'form.too-long': 'This is longer than can be sent.',
} as const;
