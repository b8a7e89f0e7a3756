/** The first page: two doors, how agents take part, and what everybody may look up. */
export const home = {
  title: 'Marketplace Agent Portal: help with coverage',
  description:
    'Find an agent, broker or assister near you for Health Insurance Marketplace coverage, or register as one for the coming plan year.',
  heading: 'Marketplace coverage, with a licensed person at your side',
  lead: 'Find an agent, broker or assister near you. Or, if you are one, register for the coming plan year.',
  consumers: {
    heading: 'I need help with coverage',
    text: 'See who is near you, which languages they speak and when you can reach them.',
    location: 'ZIP code, or city and state',
    hint: 'For example 78701, or Austin, TX',
    search: 'Find local help',
  },
  agents: {
    heading: 'I am an agent or broker',
    text: 'Check where your registration stands, validate your NPN and complete your training for the plan year.',
    signIn: 'Sign in',
    lookUp: 'Look up your NPN before you start',
    fix: 'Fix an NPN or name that does not match',
  },
  registration: {
    heading: 'How agents and brokers take part',
    lead: 'Once every plan year, in four steps.',
    profile: {
      title: 'Choose your role and fill in your profile',
      text: 'Say which Marketplaces you work in, and decide what consumers see about you.',
    },
    npn: {
      title: 'Have your NPN validated',
      text: 'When you save, we compare your NPN, name and licenses with the national producer record. You need an active license with a health line of authority.',
    },
    mlms: {
      title: 'Enter the MLMS',
      text: 'A valid NPN opens the learning management system. Add the languages that you speak to your account there.',
    },
    found: {
      title: 'Be found',
      text: 'If you take part, consumers find you on Find Local Help. The public list shows the result of your NPN validation.',
    },
  },
  records: {
    heading: 'Look something up',
    list: {
      title: 'Registration Completion List',
      text: 'Check whether an agent or broker is registered for a plan year.',
    },
    npn: {
      title: 'NPN look-up',
      text: 'Find a National Producer Number, for example by state and license number.',
    },
    help: {
      title: 'Help for agents and brokers',
      text: 'Complete the profile, solve NPN validation errors, and add languages.',
    },
  },
} as const;
