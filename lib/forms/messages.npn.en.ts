/** NPN validation: headings, causes and remedies (S25-S37). */
export const npnMessagesEn = {
  'npn.title.npn-validation-failed': 'NPN validation failed',
  'npn.title.saving-data-failed': 'Saving Data Failed',

  'npn.cause.no-ssn':
    'No Social Security Number (SSN) was given when your account was created. It is needed to validate your NPN.',
  'npn.cause.ssn-not-found':
    'No record in the NIPR Producer Database has the Social Security Number (SSN) of your account.',
  'npn.cause.name-mismatch':
    'Your name does not match the name on your record in the NIPR Producer Database.',
  'npn.cause.not-found':
    'Your NPN does not match: the NIPR Producer Database has no record with this number.',
  'npn.cause.other-producer':
    'Your NPN does not match: in the NIPR Producer Database this number is not yours.',
  'npn.cause.agency':
    'Your NPN does not match: this is the NPN of an agency. People and their agencies have separate NPNs.',
  'npn.cause.license-number':
    'Your NPN does not match: this is your {state} license number. An NPN is not a state license number.',
  'npn.cause.fein':
    'Your NPN does not match: this looks like a Federal Tax ID (FEIN). An NPN is not a Federal Tax ID.',

  'npn.cause.no-license':
    'No valid state license: NIPR has no resident license for you in {state}, your resident state.',
  'npn.cause.license-not-active':
    'No valid state license: your {state} license {licenseNumber} is not active.',
  'npn.cause.license-expired':
    'No valid state license: your {state} license {licenseNumber} expired on {expiresOn}.',
  'npn.cause.license-not-yet-effective':
    'No valid state license: your {state} license {licenseNumber} takes effect on {effectiveOn}.',
  'npn.cause.license-class':
    'No valid state license: {state} license {licenseNumber} is of class {held}; {state} accepts {accepted}.',
  'npn.cause.no-health-line':
    'No health-related line of authority: your {state} license {licenseNumber} carries {held}. {state} accepts {accepted}.',
  'npn.cause.health-line-inactive':
    'The health-related line of authority is not active: {line} on your {state} license {licenseNumber}.',
  'npn.cause.health-line-expired':
    'The health-related line of authority is not active: {line} on your {state} license {licenseNumber} expired on {expiresOn}.',
  'npn.cause.no-appointment':
    'No carrier appointment: {state} asks for an active appointment for {appointmentLine} beside the line {line} on license {licenseNumber}.',

  'npn.remedy.look-up':
    'Find your NPN in the NIPR look-up. It is not your state license number and not your Federal Tax ID.',
  'npn.remedy.correct': 'Correct the NPN below and press “Save” again. You then go on to the MLMS.',
  'npn.remedy.service-desk':
    'Contact the Marketplace Service Desk at 1-855-267-1515. A representative confirms your identity with NIPR, then updates your name, NPN or SSN. If it is only a typing error below, correct it and press “Save” again.',
  'npn.remedy.wait':
    'This takes 5 to 7 business days. Then sign in again, select your Marketplace role and press “Save”.',
  'npn.remedy.train':
    'Until then you can train: select “Not an Agent Broker” and press “Save”. You are not registered by that, and must set your role again later.',
  'npn.remedy.state':
    'Ask the Department of Insurance of the state named above to correct or renew your license or line.',
  'npn.remedy.after-state':
    'Once NIPR shows it (states report daily), come back and press “Save” again. Your entries are kept.',

  'registration.terminated.title': 'Your registration was terminated',
  'registration.terminated.cause':
    'For plan year {planYear} your Marketplace registration has the status {status}: {reason}',
  'registration.terminated.remedy':
    'Contact the Marketplace Service Desk at 1-855-267-1515 to learn what is needed for a reinstatement.',

  'registration.status.T1': 'no valid license, line or appointment in the resident state.',
  'registration.status.T2': 'no valid license, line or appointment in a non-resident state.',
  'registration.status.T3': 'fraud or abusive conduct.',
  'registration.status.T4': 'non-compliance.',
  'registration.status.R1': 'reinstated after a license matter in the resident state.',
  'registration.status.R2': 'reinstated after a license matter in a non-resident state.',
  'registration.status.R3': 'reinstated after a conduct matter.',
  'registration.status.R4': 'reinstated after a compliance matter.',

  'profile.conflict.title': 'Someone saved this profile in the meantime',
  'profile.conflict.cause':
    'It was saved in another tab or window after you opened this one. Nothing of yours is lost; the differences are listed below.',
  'profile.conflict.remedy':
    'Compare both versions. Press “Save” to keep what you typed here, or reload the page to see the saved version.',
} as const;
