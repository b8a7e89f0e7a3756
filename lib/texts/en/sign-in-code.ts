/** The second step of the sign-in: the code of an app. */
export const signInCode = {
  title: 'Enter your code',
  description: 'The second step of the sign-in asks for the code of your authenticator app.',
  lead: 'Your password was right. Your account also asks for a code, so that a password alone opens nothing.',
  code: 'Code',
  hint: 'The six digits that your authenticator app shows now, or one of your recovery codes.',
  submit: 'Continue',
  pending: 'Checking…',
  lost: 'App and recovery codes lost?',
  lostCodes: 'Your app is not at hand? Each of your recovery codes works once in its place.',
  lostBoth:
    'Without them, call the Marketplace Service Desk at <phone></phone>. Have your User ID, your NPN and the last four digits of your SSN at hand. Once we know that it is you, and a second person has agreed, we remove the app. You are told by mail; then sign in with your password and set up an app again.',
  lostStaff: 'Service Desk staff and administrators ask the operator of the portal.',
  again: 'Not you? <link>Sign in with another User ID</link>.',
  sandbox: 'This is a sandbox: <link>it shows the codes</link>.',
} as const;
