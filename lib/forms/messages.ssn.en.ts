/** What a field for a Social Security Number can answer; never with the number itself. */
export const ssnMessagesEn = {
  'ssn.required': 'Enter the Social Security Number (SSN)',
  'ssn.shape': 'An SSN has 9 digits. Enter it with or without hyphens.',
  'ssn.misplaced':
    'A Social Security Number was taken out: this field does not keep one safe. Check the rest and send it again.',
  'ssn.sandbox-only':
    'Use only a made-up SSN that starts with 9. This is a sandbox: never enter a real SSN here.',
  'ssn.never-issued': 'No SSN starts with 9. Check the number.',
} as const;
