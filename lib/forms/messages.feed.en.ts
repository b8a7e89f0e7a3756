/** Why a row of a feed, or a whole file by its first row, is not taken; never with what it holds. */
export const feedMessagesEn = {
  'feed.fault.unclosed-quote':
    'A quotation mark opens a field, and none closes it. Close it, and double each one inside a field.',
  'feed.fault.text-after-quote':
    'There is text after the quotation mark that closes a field. Double each quotation mark inside a field.',
  'feed.fault.stray-quote':
    'There is a quotation mark in a field without them. Put the field in quotation marks and double those inside.',
  'feed.fault.not-utf8': 'There are characters that cannot be read. Save the file as UTF-8.',
  'feed.fault.control-character':
    'There is a control character in a field, such as a tab or a lone CR. Take it out.',
  'feed.fault.too-long':
    'The row has more than 65,536 characters. A quotation mark may not be closed.',
  'feed.fault.columns':
    'The row does not have as many fields as the first row of the file. A field with a comma needs quotation marks.',
  'feed.fault.change': 'The change must be set or remove.',
  'feed.fault.required': 'The field is empty. Every row needs a value here.',
  'feed.fault.npn-not-digits': 'An NPN has digits only, no letters, signs or spaces.',
  'feed.fault.npn-leading-zero': 'An NPN does not begin with 0.',
  'feed.fault.npn-too-long': 'An NPN has at most 10 digits.',
  'feed.fault.producer-kind': 'The kind must be individual or agency.',
  'feed.fault.person-first-name': 'The first name is empty. A person needs one.',
  'feed.fault.agency-name-part':
    'An agency has its whole name in last_name. Leave the other parts of the name empty.',
  'feed.fault.over-50': 'The value is too long. It may have at most 50 characters.',
  'feed.fault.over-100': 'The value is too long. It may have at most 100 characters.',
  'feed.fault.over-500': 'The value is too long. It may have at most 500 characters.',
  'feed.fault.state':
    'This is not a state of the Producer Database. Use the two capital letters of one of the 50 states, DC, GU, PR or VI.',
  'feed.fault.ssn-shape': 'An SSN has 9 digits, with or without hyphens.',
  'feed.fault.ssn-sandbox-only':
    'A sandbox takes only made-up SSNs that start with 9. Never put a real SSN here.',
  'feed.fault.ssn-never-issued':
    'No SSN starts with 000, 666 or 9, or has 00 in the middle or 0000 at the end. Check the number.',
  'feed.fault.ssn-and-hmac': 'There are both ssn and ssn_hmac. Leave one of them empty.',
  'feed.fault.ssn-of-agency': 'An agency has no SSN. Leave ssn and ssn_hmac empty.',
  'feed.fault.ssn-hmac-shape':
    'An ssn_hmac has 43 letters, digits, hyphens and underscores. It comes from an export of this installation only.',
  'feed.fault.ssn-taken': 'Another producer has this SSN already. Each SSN belongs to one NPN.',
  'feed.fault.fein-shape': 'A Federal Tax ID (FEIN) has 9 digits, like 99-1234567.',
  'feed.fault.fein-of-person':
    'A Federal Tax ID (FEIN) belongs to an agency. Leave it empty for a person.',
  'feed.fault.fein-taken':
    'Another producer has this Federal Tax ID (FEIN) already. Each FEIN belongs to one NPN.',
  'feed.fault.license-number': 'A license number has at least one letter (A to Z) or digit.',
  'feed.fault.residency': 'The residency must be resident or non-resident.',
  'feed.fault.status': 'The status must be active or inactive.',
  'feed.fault.date-shape': 'The date must be written YYYY-MM-DD, like 2027-10-31.',
  'feed.fault.date-not-a-day': 'There is no such day. Check year, month and day.',
  'feed.fault.expires-before-effective':
    'The day of expiration lies before the day on which it takes effect.',
  'feed.fault.terminated-before-effective':
    'The day of termination lies before the day on which it takes effect.',
  'feed.fault.reason-without-termination':
    'There is a reason for a termination without its day. Fill in terminated_on or leave the reason empty.',
  'feed.fault.ended-before-effective':
    'The day on which it ends lies before the day on which it takes effect.',
  'feed.fault.repeated':
    'An earlier row of this file is about the same thing. Only the earlier one counts.',
  'feed.fault.unknown-producer':
    'There is no good row for this NPN in the file of producers, and no such producer in the database.',
  'feed.fault.unknown-license':
    'The producer has no license with this state and number. The row of the license must be good.',

  'feed.header.none':
    'The first row names none of the columns of a feed. It must name them, not hold data.',
  'feed.header.repeated': 'The first row names the column {column} more than once.',
  'feed.header.missing':
    'This looks like the file {kind}, but its first row does not name: {missing}.',
  'feed.header.unknown':
    'This looks like the file {kind}, but its first row has columns that do not belong there: {unknown}.',
  'feed.header.mixed':
    'This looks like the file {kind}, but its first row does not name: {missing}. These do not belong there: {unknown}.',
} as const;
