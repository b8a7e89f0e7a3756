/** What the NPN look-up can answer. */
export const npnLookupMessagesEn = {
  'npn-lookup.last-name.required': 'Enter the last name',
  'npn-lookup.state.required': 'Select the state that issued the license',
  'npn-lookup.license-number.required': 'Enter the license number',
  'npn-lookup.license-number.shape': 'A license number has letters or digits',
  'npn-lookup.fein.required': 'Enter the Federal Tax ID (FEIN)',
  'npn-lookup.fein.shape': 'A Federal Tax ID (FEIN) has 9 digits, like 99-1234567',
  'npn-lookup.too-many':
    'Too many searches came from your network. Nothing was searched this time. Try again in {minutes} minutes.',
  'npn-lookup.too-many.one-minute':
    'Too many searches came from your network. Nothing was searched this time. Try again in 1 minute.',

  'npn-lookup.found.none': 'No record found',
  'npn-lookup.found.one': '1 record found',
  'npn-lookup.found.many': '{count} records found',
  'npn-lookup.line.since': 'Since {from}',
  'npn-lookup.line.until': '{from} to {to}',
} as const;
