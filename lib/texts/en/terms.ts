/** The terms of use: short, and nothing but what is so. */
export const terms = {
  title: 'Terms of use',
  description: 'What you agree to when you create an account.',
  lead: 'Short, so that you can read them.',
  what: {
    heading: 'What this is',
    text: 'Independent open-source software. It is not a government website, not run for any government, and not connected to HealthCare.gov, CMS or NIPR. Nothing that you do here registers you anywhere else.',
  },
  people: {
    heading: 'Made-up people only',
    text: 'All people, NPNs, licenses and SSNs in it are made up. Type no real SSN, and nothing about a real person.',
  },
  account: {
    heading: 'Your account',
    text: 'Give an email address that you can read, keep your password to yourself, and do not sign in as somebody else. Whoever tries to break in may be locked out.',
  },
  data: {
    heading: 'What is kept',
    text: 'What you type, encrypted where it is an SSN; when you sign in, with the network address; and what was changed by whom. Parts of a profile are shown to consumers as its owner chose. You can download all of it and ask to have the account closed, on your account page.',
  },
  warranty: {
    heading: 'No warranty',
    text: 'The software comes as it is, under the Apache License 2.0, without warranty of any kind.',
  },
} as const;
