/** What a single field can answer. */
export const fieldMessagesEn = {
  'field.invalid': 'This entry cannot be used. Check it and try again.',
  'field.too-long': 'This entry is too long. Shorten it.',

  'user-id.required': 'Enter your User ID',
  'password.required': 'Enter your password',

  'session.ended': 'You are signed out',
  'session.ended.cause': 'Your session has ended, so nothing was saved yet.',
  'session.ended.remedy':
    'Sign in again in another tab, come back to this one, and press the button again. Your entries are still here.',

  'role.required': 'Select your Marketplace role',
  'display-option.required': 'Select how much Find Local Help and Help On Demand may show',
  'first-name.required': 'Enter your first name',
  'last-name.required': 'Enter your last name',
  'name.no-letter': 'A name needs at least one letter',
  'street.required': 'Enter your street address',
  'city.required': 'Enter your city',
  'state.required': 'Select your state',
  'zip.required': 'Enter your ZIP code',
  'zip.invalid': 'Enter a ZIP code of 5 digits, or 9 digits like 78701-1234',
  'zip.unknown': 'We do not know this ZIP code. Check it.',
  'zip.other-state': 'This ZIP code is in {state}. Correct the ZIP code or the state.',
  'phone.required': 'Enter your phone number',
  'phone.invalid': 'Enter a US phone number of 10 digits, like (512) 555-0142',
  'phone-extension.invalid': 'An extension has up to 7 digits and nothing else',
  'email.required': 'Enter your email address',
  'email.invalid': 'Enter an email address like name@example.com',
  'website.invalid': 'Enter a website address like www.example.com',
  'npn.required': 'Enter your National Producer Number (NPN)',
  'npn.shape':
    'An NPN has 1 to 10 digits, no letters and no leading zero. A state license number is not an NPN.',
  'npn.fein':
    'This looks like a Federal Tax ID (FEIN). Your NPN is a different number, without hyphens.',
  'contact-method.required': 'Select how the Marketplace should contact you',
  'hours.incomplete': 'Enter both an opening and a closing time',
  'hours.order': 'The closing time must be later than the opening time',
  'hours.overlap': 'The second hours must begin after the first ones end',
} as const;
