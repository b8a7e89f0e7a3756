/** All mail that the portal wrote, for testers. The mails themselves are in English. */
export const sandboxMail = {
  title: 'Sandbox mailbox',
  description: 'Mail that the portal wrote to the fictional agents.',
  lead: 'Mail that the portal wrote to the fictional agents, newest first. It is sent only when the server has the address of a mail server (SMTP_URL); until then it waits.',
  accounts: 'Sandbox accounts',
  pages: 'Pages of the mailbox',
  nothing: {
    heading: 'No mail yet',
    text: 'The re-check of all agents writes to whose NPN was valid and is not any more, and to whose NPN is valid again. It runs weekly, and whenever <code>npm run nipr:recheck</code> is called. New accounts, forgotten passwords and changes of an account are told by mail too.',
  },
  to: 'To',
  written: 'Written',
  state: 'State',
  body: 'Text of the mail',
  states: { waiting: 'Waiting', sent: 'Sent', 'given-up': 'Given up' },
  failure:
    'Tried {attempts, plural, =1 {once} other {# times}}; the last answer was <code>{failure}</code>.',
  time: '{time} Eastern Time',
} as const;
