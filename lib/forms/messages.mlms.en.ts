/** Why the MLMS does not open (S35-S37), and what its language form answers. */
export const mlmsMessagesEn = {
  'mlms.blocked.title': 'The MLMS is not open to you yet',
  'mlms.blocked.profile-missing': 'Fill in your profile and press “Save”.',
  'mlms.blocked.npn-not-validated':
    'Your NPN has to be validated for this plan year: check your profile and press “Save”.',
  'mlms.blocked.npn-refused':
    'The last validation of your NPN failed. Correct your profile and press “Save”, or select “Not an Agent Broker” to train without being registered.',
  'mlms.blocked.role-to-be-set':
    'The Marketplace Service Desk has corrected your information, and your NPN is valid now. Choose your role again: select your Marketplace role in your profile and press “Save”.',
  'mlms.blocked.terminated':
    'Your registration for this plan year was terminated. Call the Marketplace Service Desk at 1-855-267-1515, or select “Not an Agent Broker” to train without being registered.',

  'language.required': 'Select a language',
  'speaking.required': 'Select how well you speak it',
  'reading.required': 'Select how well you read it',
  'writing.required': 'Select how well you write it',
  'language.duplicate': '{language} is on your account already. Edit it there instead.',
  'language.gone': 'This language is no longer on your account. Add it again.',
} as const;
