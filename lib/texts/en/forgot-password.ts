/** The page for those who do not know their password any more. */
export const forgotPassword = {
  title: 'Forgot your password',
  description: 'Get a link by mail to choose a new password.',
  lead: 'Type your User ID, and we send a link to your email address. With it you choose a new password.',
  userId: 'User ID',
  send: 'Send the link',
  sending: 'Sending…',
  sentHeading: 'Check your mail',
  sent: 'If there is an account with this User ID, a link is on its way to its email address. It works once, for 10 minutes.',
  nothing:
    'No mail after a few minutes? Look into your spam folder. Your User ID or your address may be another one: call the Marketplace Service Desk at <phone></phone>.',
  mailbox: 'Mail of this sandbox is shown in the <link>sandbox mailbox</link>.',
} as const;
