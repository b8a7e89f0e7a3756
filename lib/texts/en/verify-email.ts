/** The pages that verify an email address. */
export const verifyEmail = {
  title: 'Verify your email address',
  description: 'Have the link that verifies your email address sent again.',
  lead: 'A new account can be used when its email address is verified. Type your User ID, and we send the link again.',
  userId: 'User ID',
  send: 'Send the link again',
  sending: 'Sending…',
  sentHeading: 'Check your mail',
  sent: 'If there is an account with this User ID whose address is not verified yet, a new link is on its way to that address. It works for 24 hours; earlier ones do not work any more.',
  confirmLead: 'One press, and the address to which we sent this link counts as yours.',
  confirm: 'Verify this address',
  confirming: 'Verifying…',
  gone: 'This link does not work any more',
  goneLead:
    'It was used already, its time is over, or a newer one was sent meanwhile. If you have verified the address, sign in. If not, have the link sent again.',
  again: 'Have the link sent again',
  signIn: 'Sign in',
  mailbox: 'Mail of this sandbox is shown in the <link>sandbox mailbox</link>.',
} as const;
