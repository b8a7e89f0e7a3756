/** The page that the link to a new password opens. */
export const resetPassword = {
  title: 'Choose a new password',
  lead: 'It replaces the old one, and you are signed out everywhere.',
  password: 'New password',
  passwordHint:
    '15 to 128 characters of any kind, spaces included; 8 are enough with a second factor. Several words that have nothing to do with each other are hard to guess and easy to remember.',
  save: 'Save the new password',
  saving: 'Saving…',
  gone: 'This link does not work any more',
  goneLead:
    'It was used already, its 10 minutes are over, or a newer one was sent meanwhile. Open the newest mail from us, or ask for a new link.',
  again: 'Ask for a new link',
} as const;
