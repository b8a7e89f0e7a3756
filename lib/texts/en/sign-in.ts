/** The page on which agents, brokers and Service Desk staff sign in. */
export const signIn = {
  title: 'Sign in',
  description: 'Sign in to the portal for agents, brokers and Service Desk staff.',
  lead: 'For agents, brokers and Service Desk staff.',
  /** Stands only on pages in another language. */
  portalLanguage: 'The pages for agents are in English.',
  signedOut: 'You are signed out.',
  idle: 'You were signed out after 15 minutes without activity. What you typed in your profile is kept.',
  late: 'The code was not entered within ten minutes. Sign in again.',
  goOn: 'Sign in to go on to the page that you asked for.',
  verified: 'The address is verified. You can sign in now.',
  newPassword: 'Your new password is saved. Sign in with it.',
  forgot: 'Forgot your password? <link>Get a link by mail</link>.',
  create: 'No account yet? <link>Create an account</link> as an agent or broker.',
  userId: 'User ID',
  password: 'Password',
  submit: 'Sign in',
  pending: 'Signing in…',
  sandbox: 'This is a sandbox: <link>its accounts and password</link>.',
  trouble: 'Trouble signing in? Call the Marketplace Service Desk at <phone></phone>.',
} as const;
