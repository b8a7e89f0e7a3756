/** Cases of the Service Desk: what forms answer, states in words, and the mails (S31-S37). */
export const serviceCaseMessagesEn = {
  'service-case.topic.npn': 'My NPN does not match',
  'service-case.topic.name': 'My name does not match',
  'service-case.topic.npn-and-name': 'My NPN and my name do not match',
  'service-case.topic.ssn-missing': 'My Social Security Number (SSN) is missing or wrong',
  'service-case.topic.license': 'My license or line of authority',
  'service-case.topic.sign-in': 'Signing in or my account',
  'service-case.topic.lost-factor': 'I cannot sign in: my app and my recovery codes are lost',
  'service-case.topic.closure': 'Closing my account',
  'service-case.topic.other': 'Something else',

  'service-case.state.new': 'New: nobody has it yet',
  'service-case.state.in-progress': 'In progress',
  'service-case.state.waiting-for-agent': 'Waiting for the agent',
  'service-case.state.waiting-for-approval': 'Waiting for approval',
  'service-case.state.closed': 'Closed',

  'service-case.own-state.new': 'Received',
  'service-case.own-state.in-progress': 'Somebody is working on it',
  'service-case.own-state.waiting-for-agent': 'Waiting for you',
  'service-case.own-state.waiting-for-approval': 'Being approved',
  'service-case.own-state.closed': 'Closed',

  'service-case.user-id.required': 'Enter the User ID of the caller',
  'service-case.topic.required': 'Select what the case is about',
  'service-case.body.required': 'Write a few words',
  'service-case.body.too-long': 'Shorten your text to 4,000 characters',
  'service-case.resolution.required': 'Say in a few words what came of the case',
  'service-case.assignee.required': 'Select a representative',
  'service-case.answer-kind.required': 'Select whether the agent sees it',
  'service-case.caller.unknown':
    'No agent has this User ID. Ask the caller to spell it: it must be exact. Accounts of staff have no cases.',

  'service-case.too-many':
    'You have opened 10 cases today, so no more can be opened before tomorrow. Nothing was sent. Add a message to one of your open cases, or call the Marketplace Service Desk at 1-855-267-1515.',
  'service-case.missing': 'This case is not there any more. Go back to the list of cases.',
  'service-case.changed':
    'Somebody changed this case after you opened it, so nothing was done. Reload the page, look at what changed, and try again.',
  'service-case.late.taken': 'This case was taken before you: {who} has it.',
  'service-case.late.closed': 'This case was closed before you took it.',
  'service-case.open-already':
    'There is another open case about the same. Use that one, so that everything stays together.',
  'service-case.fault.not-in-this-state':
    'This cannot be done with the case as it stands now. Reload the page to see what changed.',
  'service-case.fault.not-your-case':
    'Another representative has this case. Ask them to hand it over, or ask a lead.',
  'service-case.fault.too-late-to-reopen':
    'A case can be opened again for 30 days after it was closed. Open a new case instead.',

  'service-case.done.opened': 'Your case is open. We sent you an email that says so.',
  'service-case.done.exists':
    'You have an open case about this already, so no second one was opened. What you wrote was added to it.',
  'service-case.done.written': 'Your message was added.',
  'service-case.done.closed': 'The case is closed. It can be opened again for 30 days.',
  'service-case.done.reopened': 'The case is open again.',

  'service-case.desk-done.opened': 'The case is open and yours.',
  'service-case.desk-done.exists':
    'There was an open case about this already. Your note was added to it.',
  'service-case.desk-done.taken': 'The case is yours.',
  'service-case.desk-done.assigned': 'The case has a new representative.',
  'service-case.desk-done.answered': 'Your answer was sent. The agent is told by mail.',
  'service-case.desk-done.asked': 'Your question was sent. The case waits for the agent.',
  'service-case.desk-done.noted': 'Your note was added. The agent does not see it.',
  'service-case.desk-done.confirmed': 'The identity check is recorded. You can correct data now.',
  'service-case.desk-done.name': 'The name was corrected, and the NPN validated again.',
  'service-case.desk-done.npn': 'The NPN was corrected and validated again.',
  'service-case.desk-done.ssn-requested': 'The SSN waits for the approval of a lead.',
  'service-case.desk-done.ssn-approved': 'The SSN is on the account, and the NPN validated again.',
  'service-case.desk-done.second-factor-requested':
    'Removing the second factor waits for the approval of a lead. The agent is told by mail.',
  'service-case.desk-done.second-factor-approved':
    'The second factor and its recovery codes are gone, and the agent is signed out everywhere.',
  'service-case.desk-done.rejected': 'The request was rejected. Nothing was changed.',
  'service-case.desk-done.closed': 'The case is closed. It can be opened again for 30 days.',
  'service-case.desk-done.reopened': 'The case is open again.',

  'service-case.mail.greeting': 'Hello,',
  'service-case.mail.read': 'Sign in to read it: {url}',
  'service-case.mail.opened.subject': 'Your case {number} is open',
  'service-case.mail.opened.text':
    'The Marketplace Service Desk has your case {number}. It is usually resolved within 5 to 7 business days. You can add messages to it at any time.',
  'service-case.mail.answered.subject': 'There is an answer in your case {number}',
  'service-case.mail.answered.text':
    'The Marketplace Service Desk has written to you in your case {number}.',
  'service-case.mail.waiting.subject': 'Your case {number} waits for you',
  'service-case.mail.waiting.text':
    'The Marketplace Service Desk needs something from you and has asked you in your case {number}. Read the question and answer it there; work on the case goes on after that.',
  'service-case.mail.fixed.subject': 'Sign in and choose your role: case {number}',
  'service-case.mail.fixed.text':
    'The Marketplace Service Desk has corrected your information in case {number}. What to do: sign in, open your profile, select your Marketplace role and press “Save”. You are not able to participate before you have done that.',
  'service-case.mail.closed.subject': 'Your case {number} is closed',
  'service-case.mail.closed.text':
    'Your case {number} is closed. If it is not resolved, you can open it again within 30 days.',
  'service-case.mail.reopened.subject': 'Your case {number} is open again',
  'service-case.mail.reopened.text':
    'Your case {number} is open again. It is usually resolved within 5 to 7 business days.',
} as const;
