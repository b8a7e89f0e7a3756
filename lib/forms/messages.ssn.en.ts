/** What a field for a Social Security Number can answer; never with the number itself. */
export const ssnMessagesEn = {
  'ssn.required': 'Enter the Social Security Number (SSN)',
  'ssn.shape': 'An SSN has 9 digits. Enter it with or without hyphens.',
  'ssn.misplaced':
    'This looks like a Social Security Number, so it was not kept. Enter something else here: this field does not keep an SSN safe.',
  'ssn.sandbox-only':
    'Use only a made-up SSN that starts with 9. This is a sandbox: never enter a real SSN here.',
  'ssn.never-issued': 'No SSN starts with 9. Check the number.',
} as const;
