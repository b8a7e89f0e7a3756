/** What the SHOP agreement's form answers, and the mail about it. */
export const agreementMessagesEn = {
  'agreement.agree.required': 'Tick the box',
  'agreement.signature.required': 'Type your full name',
  'agreement.signature.other-name': 'Type your full name as it stands in your profile: {name}',
  'agreement.changed.title': 'The agreement has changed',
  'agreement.changed.cause': 'You have read an earlier wording. The new one stands below.',
  'agreement.changed.remedy': 'Read it again, then sign it.',
  'agreement.not-shop.title': 'Your role does not include SHOP',
  'agreement.not-shop.cause':
    'The agreement is for agents and brokers who take part in the Small Business Health Options Program (SHOP).',
  'agreement.not-shop.remedy': 'Choose another Marketplace role in your profile, then sign it.',
  'agreement.mail.subject': 'You are registered for SHOP, plan year {planYear}',
  'agreement.mail.what':
    'You signed the SHOP Privacy and Security Agreement. You are registered for SHOP in plan year {planYear} and on the public Registration Completion List: {url}',
  'agreement.mail.not-you':
    'If this was not you, call the Marketplace Service Desk at once and choose a new password.',
} as const;
