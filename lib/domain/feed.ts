/** The columns of the six feed files, in the order in which they are written (docs/nipr-feed.md). */
export const feedLayouts = {
  producers: [
    'npn',
    'kind',
    'first_name',
    'middle_name',
    'last_name',
    'suffix',
    'resident_state',
    'ssn',
    'ssn_hmac',
    'fein',
  ],
  aliases: ['npn', 'state', 'first_name', 'middle_name', 'last_name', 'suffix'],
  licenses: [
    'npn',
    'state',
    'license_number',
    'class',
    'residency',
    'status',
    'effective_on',
    'expires_on',
  ],
  lines_of_authority: [
    'npn',
    'state',
    'license_number',
    'line',
    'status',
    'effective_on',
    'expires_on',
  ],
  appointments: [
    'npn',
    'state',
    'company',
    'line',
    'effective_on',
    'terminated_on',
    'termination_reason',
  ],
  regulatory_actions: ['npn', 'state', 'reference', 'action', 'reason', 'effective_on', 'ended_on'],
} as const;

/** Which of the six files one is; its usual name is the kind with `.csv`. */
export type FeedKind = keyof typeof feedLayouts;
