/** Reports of outdated entries on Find Local Help: the form, the mail and the notice to the agent. */
export const outdatedReportMessagesEn = {
  'outdated-report.problem.phone': 'The phone number is wrong',
  'outdated-report.problem.email': 'The email address is wrong',
  'outdated-report.problem.address': 'The address is wrong',
  'outdated-report.problem.no-longer-helps': 'No longer helps people get coverage',
  'outdated-report.problem.other': 'Something else',

  'outdated-report.notice.phone': 'A consumer reported that your phone number is out of date.',
  'outdated-report.notice.email': 'A consumer reported that your email address is out of date.',
  'outdated-report.notice.address': 'A consumer reported that your address is out of date.',
  'outdated-report.notice.no-longer-helps':
    'A consumer reported that you no longer help people get coverage.',
  'outdated-report.notice.other':
    'A consumer reported something else about your entry on Find Local Help.',

  'outdated-report.problems.required': 'Select at least one thing that is wrong',
  'outdated-report.details.required': 'Say in a few words what else is wrong',
  'outdated-report.details.too-long': 'Shorten your words to 250 characters',
  'outdated-report.gone':
    'This entry is no longer shown, so there is nothing to report. Thank you for trying to help.',
  'outdated-report.too-many':
    'Too many reports from your network. Nothing was sent. Try again in {minutes} minutes.',
  'outdated-report.too-many.one-minute':
    'Too many reports from your network. Nothing was sent. Try again in 1 minute.',

  'outdated-report.mail.subject': 'Is your entry on Find Local Help up to date?',
  'outdated-report.mail.why':
    'Consumers can report outdated information on Find Local Help without signing in. Nobody has checked this report.',
  'outdated-report.mail.check':
    'Sign in, check your profile and correct what is wrong. If everything is right, put the notice on your registration status page away.',
} as const;
