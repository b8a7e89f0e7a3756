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
  'correction.ssn.waits-already':
    'A change of the SSN waits for a lead already. It must be decided first.',
  'correction.decision.required': 'Select whether you approve the change',
  'correction.reason.required': 'Say why you reject the change',
  'correction.fault.not-a-lead': 'Only a lead can decide on a change of an SSN.',
  'correction.fault.own-request':
    'You asked for this change yourself, so another lead must decide on it.',
  'correction.fault.decided-before': 'This change was decided on already. Reload the page.',

  'correction.message.name': 'We have corrected your name.',
  'correction.message.npn': 'We have corrected your NPN.',
  'correction.message.ssn': 'We have put your Social Security Number (SSN) on your account.',
  'correction.message.valid':
    'Your NPN is valid now. Sign in and choose your role: open your profile, select your Marketplace role and press “Save”. You are not able to participate before you have done that.',
  'correction.message.not-yet':
    'Your NPN is not valid yet. We go on with your case and write to you here; there is nothing for you to do now.',

  'correction.field.name': 'Name',
  'correction.field.npn': 'NPN',
  'correction.field.ssn': 'SSN',
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
