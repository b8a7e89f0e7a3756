/** The page on which agents and brokers create an account. */
export const createAccount = {
  title: 'Create an account',
  description: 'Create an account to register as an agent or broker for the Marketplace.',
  lead: 'For agents and brokers who want to register for the Health Insurance Marketplace.',
  haveOne: 'You have an account already? <link>Sign in</link>.',
  sandboxOnly:
    'This is a sandbox: type made-up people only, and no address, password or SSN that is in use elsewhere. Mail is not sent but shown in the <link>sandbox mailbox</link>.',
  labels: {
    firstName: 'First name',
    middleName: 'Middle name',
    lastName: 'Last name',
    suffix: 'Suffix',
    email: 'Email',
    userId: 'User ID',
    password: 'Password',
    ssn: 'Social Security Number (SSN)',
    terms: 'I have read the terms and agree to them',
  },
  hints: {
    userId: '3 to 60 letters, digits, dots, hyphens and underscores. You sign in with it.',
    name: 'As on your license: names are compared with the NIPR Producer Database.',
    suffix: 'Such as Jr. or III',
    email: 'We send a link to it. You can sign in as soon as you have opened the link.',
    password:
      '15 to 128 characters of any kind, spaces included. Several words that have nothing to do with each other are hard to guess and easy to remember.',
    ssn: 'Nine digits, with or without hyphens. It is kept encrypted and never shown.',
  },
  whoYouAre: 'Who you are',
  howYouSignIn: 'How you sign in',
  ssnHeading: 'Your SSN',
  ssnWarning:
    'Without your SSN your National Producer Number (NPN) cannot be validated, and you cannot register. You can add it later on your account page, or have the Marketplace Service Desk add it.',
  termsHeading: 'Terms',
  termsLink: 'Read the <link>terms of use</link> first. They are short.',
  submit: 'Create account',
  pending: 'Creating…',
  sent: {
    heading: 'Check your mail',
    what: 'We have sent a mail to the address that you typed. It says what to do next.',
    open: 'Open the link in it within 24 hours and press the button there. Then sign in.',
    nothing:
      'No mail after a few minutes? Look into your spam folder, then <link>have the link sent again</link>.',
    mailbox: 'Mail of this sandbox is shown in the <link>sandbox mailbox</link>.',
  },
} as const;
