/** What the portal writes by mail. The causes and most remedies are those of the profile page. */
export const mailMessagesEn = {
  'mail.greeting': 'Dear {name},',
  'mail.what-to-do': 'What to do:',
  'mail.sign-in': 'Sign in: {url}',
  'mail.service-desk': 'Questions? Call the Marketplace Service Desk at {phone}.',
  'mail.footer':
    'This message was sent automatically; nobody reads replies to it. The portal is independent software, not a government website.',

  'mail.recheck.failed.subject': 'Your NPN is no longer valid for the Marketplace',
  'mail.recheck.failed.what':
    'The weekly check of your National Producer Number (NPN) against the NIPR Producer Database failed:',
  'mail.recheck.failed.effect':
    'Until this is repaired, Find Local Help and Help On Demand do not show you, and the Registration Completion List shows N for your NPN.',

  'mail.recheck.recovered.subject': 'Your NPN is valid again for the Marketplace',
  'mail.recheck.recovered.what':
    'The weekly check of your National Producer Number (NPN) against the NIPR Producer Database found it valid again.',
  'mail.recheck.recovered.effect':
    'The Registration Completion List shows Y for your NPN. Find Local Help and Help On Demand show you as you chose in your profile, unless your registration was terminated.',
  'mail.recheck.recovered.next':
    'You do not have to save your profile again. Sign in to see whether a step of your registration is left.',

  'mail.cause.no-appointment':
    'No carrier appointment: {state} asks for an active appointment for {appointmentLine} beside the line {line} on your license.',

  'mail.remedy.correct': 'Correct the NPN in your profile and press “Save”.',
  'mail.remedy.service-desk':
    'Contact the Marketplace Service Desk at {phone}. A representative confirms your identity with NIPR, then updates your name, NPN or SSN. If it is only a typing error in your profile, correct it there and press “Save”.',
} as const;
