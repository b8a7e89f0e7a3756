/**
 * The three searches of the NPN look-up and what they find. Plain words without blanks: the browser
 * has no formatter.
 */
export const npnLookupForm = {
  waysToSearch: 'Ways to search',
  searchBy: 'Search by',
  searching: 'Searching…',
  selectState: 'Select a state',
  headings: {
    ssn: 'Last name and SSN',
    license: 'State and license number',
    agency: 'Agency by Federal Tax ID',
  },
  /** Each its own words: "Search" three times could not be told apart by ear or by voice. */
  buttons: {
    ssn: 'Search by SSN',
    license: 'Search by license',
    agency: 'Search by FEIN',
  },
  labels: {
    lastName: 'Last name',
    ssn: 'Social Security Number (SSN)',
    state: 'State',
    licenseNumber: 'License number',
    fein: 'Federal Tax ID (FEIN)',
  },
  hints: {
    lastName: 'As on the license, or an alternate name',
    ssn: 'Nine digits, with or without hyphens',
    state: 'The state that issued the license',
    licenseNumber: 'Hyphens, spaces and # do not matter',
    fein: 'Nine digits, like 99-1234567',
  },
  nothing: {
    ssn: 'No record has this last name together with this SSN. Check both, and type the last name as the state that licensed you has it.',
    license: 'No record has this license number in this state. Check both.',
    agency: 'No agency has this Federal Tax ID. People are not found by it: use one of the others.',
  },
  residentState: 'Resident state',
  otherNames: 'Also known as',
  agencyNpn: 'This is the NPN of an agency. Your profile needs your own NPN, which is another one.',
  noLicense: 'NIPR has no license on this record.',
  licenses: 'Licenses and lines of authority',
  columns: {
    state: 'State',
    number: 'License number',
    class: 'Class',
    residency: 'Residency',
    status: 'Status',
    effective: 'Effective',
    expires: 'Expires',
    lines: 'Lines of authority',
  },
  residency: { resident: 'Resident', 'non-resident': 'Non-resident' },
  status: { active: 'Active', inactive: 'Inactive' },
  noEndDate: 'No end date',
  noLines: 'None',
} as const;
