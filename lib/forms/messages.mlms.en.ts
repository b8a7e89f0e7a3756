/** Why the MLMS does not open (S35-S37). */
export const mlmsMessagesEn = {
  'mlms.blocked.title': 'The MLMS is not open to you yet',
  'mlms.blocked.profile-missing': 'fill in your profile and press “Save”.',
  'mlms.blocked.npn-not-validated':
    'your NPN has to be validated for this plan year: check your profile and press “Save”.',
  'mlms.blocked.npn-refused':
    'the last validation of your NPN failed. Correct your profile and press “Save”, or select “Not an Agent Broker” to train without being registered.',
  'mlms.blocked.terminated':
    'your registration for this plan year was terminated. Call the Marketplace Service Desk at 1-855-267-1515, or select “Not an Agent Broker” to train without being registered.',
} as const;
