/** The guide for agents and brokers in three parts (S1). */
export const help = {
  title: 'Help for agents and brokers',
  description:
    'How to keep your profile, have your NPN validated, and add the languages you speak.',
  lead: 'How to manage your information, from signing in to being found by consumers.',
  onThisPage: 'On this page',
  top: 'Back to the top',
  stuck: 'Still stuck?',
  call: 'Call the Marketplace Service Desk at <phone></phone>.',
  openCase:
    'Or, as an agent or broker, <link>open a case</link>: what went wrong at your last validation is filled in for you.',
  parts: {
    profile: 'Part 1: Your agent/broker profile',
    'npn-validation': 'Part 2: NPN validation and its errors',
    languages: 'Part 3: The languages you speak',
  },
  screens: {
    'registration-status':
      'The registration status page with six steps and the link Complete Agent Broker Training.',
    profile:
      'The agent/broker profile with the role, the display options and the preview of the card.',
    'npn-validation-failed':
      'The message NPN validation failed above the profile, with what was found and what to do next.',
    'add-language':
      'The pop-up Add Language with the language and the levels for speaking, reading and writing.',
  },
  start: {
    signIn:
      '<link>Sign in</link> with your User ID and password. You arrive at “Agent Broker Registration Status”.',
    training: 'Follow “Complete Agent Broker Training”.',
    access:
      'Beside the MLMS, follow “Access Training”, or “Return to Training” if you have been there before. Your profile opens first.',
  },
  role: {
    heading: 'Your role',
    text: 'At the top, select how you take part: in the Individual Marketplace, in the Small Business Health Options Program (SHOP), or in both. “Not an Agent Broker” opens the training only.',
  },
  display: {
    heading: 'What consumers see',
    text: 'Under “Find Local Help and Help On Demand options” you choose how much is shown: everything, everything but your street address, everything but in your home state only, or nothing. Consumers find you only in states where you hold a valid health license. A preview beside the form shows your card as they will see it.',
  },
  information: {
    heading: 'Your information',
    fields:
      '“Individual Profile” holds your name, address, phone, email, website, NPN and preferred contact method. Fields that become public carry a mark. Your name must match what the National Insurance Producer Registry (NIPR) has, or the validation fails.',
    hours:
      'Under “Hours of Operation” give the hours at which consumers can reach you. They are shown in the time zone of your ZIP code.',
    save: 'Press “Save” at the end. What you typed is kept as a draft if anything stands in the way, also when you close the page.',
  },
  validation: {
    text: 'Each plan year, also for returning agents, “Save” checks your National Producer Number (NPN) at once against the NIPR Producer Database. Three things must hold:',
    license: 'a valid license in your resident state,',
    line: 'a health-related line of authority on it,',
    active: 'and that line is active.',
    result: 'The result appears on the public <link>Registration Completion List</link>.',
  },
  errors: {
    heading: 'The two error messages',
    npn: {
      name: '“NPN validation failed”',
      text: 'Your name or your NPN does not match your record in the NIPR Producer Database, or the record shows no valid license with an active health line. The message names each cause.',
    },
    ssn: {
      name: '“Saving Data Failed”',
      text: 'No Social Security Number was given when your account was created. It is needed to find your record. If your name or NPN does not match either, the message says so too.',
    },
  },
  remedies: {
    heading: 'What to do',
    npn: '<strong>Only the NPN is wrong.</strong> Find the right one in the <link>NIPR look-up</link>, correct it in your profile, press “Save”, and go on to the MLMS. An NPN is not your state license number and not your Federal Tax ID.',
    name: '<strong>The name does not match, or the SSN is missing.</strong> Call the Marketplace Service Desk at <phone></phone>. A representative confirms who you are with NIPR and corrects your account, within 5 to 7 business days. Then sign in again and set your role.',
    license:
      '<strong>The license or the line is the matter.</strong> Ask the Department of Insurance of the state that the message names. Save again once NIPR shows the change.',
  },
  meantime: {
    heading: 'Training in the meantime',
    text: 'With an error you cannot enter the MLMS as an agent or broker. Select “Not an Agent Broker” and save to train already. That does not register you: once the error is resolved, return to your profile and set your role again, or you will be unable to take part in the Marketplace.',
  },
  languages: {
    text: 'Consumers can search for a language. Those that you add in the MLMS appear on your card on Find Local Help, if you take part.',
    picture: 'In the MLMS, click your profile picture.',
    expand: 'Scroll to the bottom of the page and expand “Languages”.',
    add: 'Follow “Add Language”.',
    levels:
      'Select the language and how well you speak, read and write it. For a signed language, speaking means signing.',
    save: 'Press “Save”, and repeat for each language.',
  },
} as const;
