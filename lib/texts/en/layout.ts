/** The frame of every page. */
export const layout = {
  name: 'Marketplace Agent Portal',
  description:
    'Find licensed help with Health Insurance Marketplace coverage, or register as an agent or broker.',
  skip: 'Skip to main content',
  about: 'About this site',
  banner:
    'Independent open-source software. Not a government website. All people and licenses shown are fictional.',
  disclaimer:
    'Independent open-source software, not connected to any government system. The people, NPNs and licenses in it are made up.',
  menu: 'Menu',
  mainNavigation: 'Main',
  footerNavigation: 'Footer',
  switchLanguage: 'Language of this site',
  serviceDesk: 'Marketplace Service Desk',
  serviceDeskFor:
    'For agents and brokers who cannot sign in, or whose NPN, name or SSN does not match.',
  findLocalHelp: 'Find Local Help',
  registrationCompletionList: 'Registration Completion List',
  npnLookup: 'NPN look-up',
  help: 'Help',
  developers: 'For developers',
  signIn: 'Agent sign in',
} as const;
