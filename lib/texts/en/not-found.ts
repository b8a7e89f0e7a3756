/** The page for an address that leads nowhere, and for what a person may not see. */
export const notFound = {
  heading: 'Page not found',
  lead: 'There is nothing at this address for you.',
  why: 'If you typed the address, check it for a mistake. If you followed a link, the page may have moved, or you may have to sign in with a different account.',
  findLocalHelp: 'Find local help with coverage',
  status: 'See your registration status',
  help: 'Read the help for agents and brokers',
  call: 'Agents and brokers can call the Marketplace Service Desk at <phone></phone>.',
} as const;
