/** What Find Local Help answers when it cannot search. */
export const findLocalHelpMessagesEn = {
  'location.required': 'Enter a ZIP code, or a city and state',
  'location.invalid': 'Enter a ZIP code like 78701, or a city and state like Austin, TX',
  'location.unknown':
    'We do not know this place. Check the spelling, or enter the ZIP code instead.',
  'location.other-state': 'We do not know {city} in {state}. Choose a place below, or correct it.',
  'location.choose': 'Choose your place below, or enter the city with its state',
} as const;
