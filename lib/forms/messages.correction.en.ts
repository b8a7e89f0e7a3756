/** Confirming who calls, and what the Service Desk corrects (S32). */
export const correctionMessagesEn = {
  'identity.item.full-name': 'Full name',
  'identity.item.npn': 'National Producer Number (NPN)',
  'identity.item.ssn-last-four': 'Last four digits of the SSN',
  'identity.item.license': 'Number and state of a license',
  'identity.item.business-address': 'Business address',
  'identity.too-few': 'Select at least {count} items that the caller named and that match',
  'identity.not-held': 'One of these items is not on file, so it cannot match. Reload the page.',

  'correction.identity-first': 'Confirm the identity of the caller first. Nothing was changed.',
  'correction.npn.no-profile':
    'There is no profile yet, so there is no NPN to correct. The agent enters it in the profile.',
  'correction.ssn.same': 'This SSN is on this account already.',
  'correction.ssn.taken':
    'This SSN belongs to another account. Nothing was changed. Hand the case to a lead.',
  'correction.ssn.taken-meanwhile':
    'This SSN belongs to another account by now. Reject the change, and find out whose it is.',
  'correction.waits-already':
    'Something in this case waits for a lead already. It must be decided first.',
  'correction.npn.other-record':
    'The identity was confirmed with the record of NPN {npn}, so only this NPN can be set. For another one, look up its record below “Account and NIPR record” and confirm the identity again.',
  'correction.npn.registered':
    'NPN {npn} has a registration of its own for plan year {planYear} (status: {status}), and this account has one under another NPN. Nothing was changed: hand the case to a lead, who finds out which of them counts.',
  'correction.note.registration-moved':
    'The registration for plan year {planYear} was filed under NPN {before}. It is filed under NPN {after} now.',

  'correction.second-factor.staff':
    'This is an account of staff. Only the operator takes their second factor away.',
  'correction.second-factor.none': 'This account has no second factor, so there is none to remove.',
  'correction.second-factor.ssn-first':
    'The last four digits of the SSN were not among what the caller named. Confirm the identity again, with them.',
  'correction.second-factor.gone':
    'The second factor that this was about is gone: the agent has removed it or set up another app since. Reject the request.',
  'correction.decision.required': 'Select whether you approve it',
  'correction.reason.required': 'Say why you reject it',
  'correction.fault.not-a-lead': 'Only a lead can decide on this.',
  'correction.fault.own-request': 'You asked for this yourself, so another lead must decide on it.',
  'correction.fault.decided-before': 'This was decided on already. Reload the page.',

  'correction.message.name': 'We have corrected your name.',
  'correction.message.npn': 'We have corrected your NPN.',
  'correction.message.ssn': 'We have put your Social Security Number (SSN) on your account.',
  'correction.message.second-factor':
    'We have taken your lost second factor away, with its recovery codes, and signed you out everywhere. Sign in with your password and set up an app again: open your account page and choose “Second factor”. If your password has fewer than 15 characters, first get a new one with “Forgot your password?” on the sign-in page.',
  'correction.message.still-valid':
    'Your NPN is valid, as it was before. There is nothing for you to do.',
  'correction.message.valid':
    'Your NPN is valid now. Sign in and choose your role: open your profile, select your Marketplace role and press “Save”. You are not able to participate before you have done that.',
  'correction.message.not-yet':
    'Your NPN is not valid yet. We go on with your case and write to you here; there is nothing for you to do now.',

  'correction.field.name': 'Name',
  'correction.field.npn': 'NPN',
  'correction.field.ssn': 'SSN',
  'correction.field.second-factor': 'Second factor removed',
  'correction.asks.ssn': 'to change the SSN',
  'correction.asks.second-factor': 'to take away the second factor, which is lost',
  'correction.approve.ssn': 'Approve: the SSN goes on the account',
  'correction.approve.second-factor': 'Approve: the password alone opens the account',
  'correction.state.applied': 'Changed',
  'correction.state.waiting': 'Waits for a lead',
  'correction.state.rejected': 'Rejected',

  'comparison.field.first-name': 'First name',
  'comparison.field.middle-name': 'Middle name',
  'comparison.field.last-name': 'Last name',
  'comparison.field.suffix': 'Suffix',
  'comparison.field.npn': 'NPN',
  'comparison.field.ssn': 'SSN',
  'comparison.field.state': 'Resident state',
  'comparison.field.address': 'Business address',
  'comparison.agreement.same': 'Same',
  'comparison.agreement.differs': 'Differs',
  'comparison.agreement.missing': 'Not on file',
  'comparison.agreement.not-held': 'Not in NIPR',
  'comparison.path.typed': 'It is the record of the NPN that you looked up.',
  'comparison.path.ssn': 'It was found by the SSN on the account.',
  'comparison.path.npn': 'It was found by the NPN that the agent entered.',
  'comparison.path.confirmed': 'It is the record that the identity was confirmed with.',
  'comparison.path.name': 'It was found by the name: it is the only one of that name.',
} as const;
