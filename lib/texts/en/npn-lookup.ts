/** The page of the NPN look-up. */
export const npnLookup = {
  title: 'NPN look-up',
  description: 'Find a National Producer Number by SSN, by license number, or of an agency.',
  lead: 'Find a National Producer Number (NPN) in one of three ways. No account needed.',
  standIn:
    'This page stands in for the look-up of the National Insurance Producer Registry (NIPR). Everyone in it is fictional. <strong>Never enter a real Social Security Number.</strong>',
  sandbox:
    'Only made-up SSNs that start with 9 are accepted here. The <link>sandbox page</link> lists people to try.',
  firstOnly: 'Only the first {count, number} are shown. Check the entries to narrow the search.',
  stillNotFound: 'Still not found? Call the Marketplace Service Desk at <phone></phone>.',
  intoProfile: 'Is this you? <link>Type this NPN into your profile</link> and press “Save”.',
  what: 'What an NPN is, and what it is not',
  whatText:
    'NIPR gives each licensed person one NPN of 1 to 10 digits. It stays the same in every state and for life.',
  notLicense: 'It is not a state license number. Each state issues its own.',
  notFein: 'It is not a Federal Tax ID (FEIN), which belongs to a business.',
  notAgency: 'It is not the NPN of your agency. An agency has a separate one.',
  otherName:
    'Your NPN is right, but your profile still says that the NPN validation failed? Then your name may differ from your record. See the <link>help page</link>, or call the Marketplace Service Desk at <phone></phone>.',
} as const;
