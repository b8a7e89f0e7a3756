/** What a field for a Social Security Number can answer; never with the number itself. */
export const ssnMessagesEn = {
  'ssn.required': 'Enter the Social Security Number (SSN)',
  'ssn.shape': 'An SSN has 9 digits. Enter it with or without hyphens.',
  'ssn.misplaced':
    'A Social Security Number was taken out: this field does not keep one safe. Check the rest and send it again.',
  'ssn.nine-digits':
    'Nine digits in a row were taken out: they may be a Social Security Number, and this field does not keep one safe. Write a Federal Tax ID as 12-3456789, a ZIP code as 12345-6789, a phone number with 10 digits.',
  'ssn.unknown':
    'NIPR knows no NPN, Federal Tax ID or license with these nine digits. They may be a Social Security Number, so they were taken out and not kept. Check the number.',
  'ssn.own':
    'This is your Social Security Number, so it was taken out and not kept. Enter your NPN here.',
  'ssn.too-many-numbers':
    'Too many numbers of nine digits were tried from your network, so this one was not looked up. Try again in a few minutes.',
  'ssn.sandbox-only':
    'Use only a made-up SSN that starts with 9. This is a sandbox: never enter a real SSN here.',
  'ssn.never-issued': 'No SSN starts with 9. Check the number.',
} as const;
