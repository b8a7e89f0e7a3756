/** What the search of the Registration Completion List can answer. */
export const registrationCompletionListMessagesEn = {
  'npn-search.required': 'Enter an NPN',
  'npn-search.not-digits':
    'An NPN has digits only, no letters or signs. A state license number and a Federal Tax ID are not NPNs.',
  'npn-search.leading-zero': 'An NPN does not begin with 0',
  'npn-search.too-long': 'An NPN has at most 10 digits',
} as const;
