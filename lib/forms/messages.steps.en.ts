/** The steps of the plan year on the status page: titles, states, and why they stand where they do. */
export const stepMessagesEn = {
  'step.profile': 'Agent/broker profile',
  'step.npn': 'NPN validation',
  'step.training': 'Training in the MLMS',
  'step.agreement': 'SHOP agreement',
  'step.languages': 'Languages you speak',
  'step.listing': 'Find Local Help',
  'step.completion': 'Registration completed',

  'reason.profile-empty': 'Fill in your profile and choose your Marketplace role.',
  'reason.profile-draft': 'There are entries that are not saved yet.',
  'reason.profile-saved': 'Your profile is saved. You can change it at any time.',
  'reason.role-not-agent':
    'Your role is “Not an Agent Broker”. You can train, but you are not registered: set your Marketplace role in the profile and press “Save”.',
  'reason.npn-needs-profile': 'Your NPN is validated when you save your profile.',
  'reason.npn-not-validated':
    'Your NPN is validated again for each plan year. Open your profile, check it and press “Save”.',
  'reason.npn-refused': 'The last validation failed:',
  'reason.npn-valid': 'Your NPN is valid for this plan year.',
  'reason.role-to-be-set':
    'Your NPN is valid now, after a correction of the Marketplace Service Desk. Choose your role again in your profile and press “Save”.',
  'reason.terminated': 'Your registration for this plan year was terminated.',
  'reason.training-needs-profile': 'Save your profile first.',
  'reason.training-needs-npn': 'A valid NPN opens the MLMS.',
  'reason.training-needs-role': 'Choose your role again, then the MLMS opens.',
  'reason.training-open': 'The MLMS is open to you.',
  'reason.training-as-trainee':
    'The MLMS is open to you for training as “Not an Agent Broker”. This does not register you.',
  'reason.training-started': 'You have entered the MLMS.',
  'reason.training-complete': 'Your training for this plan year is complete.',
  'reason.training-encouraged':
    'Encouraged, not required: to register for SHOP you need no training. The MLMS is open to you.',
  'reason.agreement-needs-npn': 'Can be signed in the MLMS, which a valid NPN opens.',
  'reason.agreement-open':
    'Read and sign it in the MLMS. With it you are registered for SHOP, without training.',
  'reason.agreement-signed': 'Signed: you are registered for SHOP.',
  'reason.languages-none':
    'Optional. Consumers can search by language: add those you speak to your MLMS account.',
  'reason.languages-some': 'Shown to consumers if you take part in Find Local Help: {languages}.',
  'reason.listing-opted-out': 'You chose not to take part. You can change this in your profile.',
  'reason.listing-needs-npn': 'Agents with a valid NPN who take part are shown to consumers.',
  'reason.listing-needs-role':
    'If you take part, consumers find you once you have chosen your role again.',
  'reason.listing-shown': 'Consumers find you in {states}.',
  'reason.listing-no-state':
    'You take part, but there is no state in which you may be shown under the option that you chose.',
  'reason.completion-open':
    'Not recorded yet. The public Registration Completion List already shows your NPN’s validation.',
  'reason.completion-shop':
    'Not recorded yet. Sign the SHOP agreement to be registered for SHOP. The public Registration Completion List already shows your NPN’s validation.',
  'reason.completion-partly':
    'Completed for {markets}, and on the public Registration Completion List. The rest of your role is not recorded yet.',
  'reason.completion-done': 'You are on the public Registration Completion List.',
} as const;
