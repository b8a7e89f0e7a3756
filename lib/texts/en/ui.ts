/** Small parts of many pages. Plain words without blanks: the browser has no formatter. */
export const ui = {
  note: 'Note',
  success: 'Success',
  warning: 'Warning',
  error: 'Error',
  distance: 'Distance',
  phone: 'Phone',
  email: 'Email',
  website: 'Website',
  newTab: 'opens in a new tab',
  address: 'Address',
  hours: 'Hours',
  languages: 'Languages',
  show: 'Show',
  hide: 'Hide',
  helpsWith: 'Helps with',
  licensedIn: 'Licensed in',
} as const;
