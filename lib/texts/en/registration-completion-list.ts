/** The public list of registrations, with what its columns mean. */
export const registrationCompletionList = {
  title: 'Registration Completion List',
  description: 'Check by NPN whether an agent or broker is registered for a plan year.',
  lead: 'Check whether an agent or broker has completed the Marketplace registration of a plan year. The list holds numbers only, no names.',
  field: 'National Producer Number (NPN)',
  hint: '1 to 10 digits. Never a Social Security Number.',
  search: 'Search',
  unknownNpn: 'You do not know the NPN? <link>Look it up</link>.',
  found: 'NPN {npn}',
  caption: 'Registrations of NPN {npn}, newest plan year first',
  nothing: {
    heading: 'No registration for this NPN',
    text: 'The list has no plan year for NPN {npn}. Check the number: an NPN is neither a state license number nor a Federal Tax ID.',
    when: 'An agent appears here once the NPN was validated from the profile. That works while registration for the plan year is open.',
  },
  none: 'None',
  notCompleted: 'Not completed',
  pastYear: 'Past plan year',
  terminated: 'Terminated: {reason}',
  dictionary: 'What the columns mean',
  columns: {
    npn: {
      label: 'NPN',
      meaning: 'National Producer Number of the agent or broker.',
    },
    planYear: {
      label: 'Applicable plan year',
      meaning: 'Year of coverage that the registration is for. One row for each NPN and plan year.',
    },
    individualCompletedOn: {
      label: 'Individual registration completion date',
      meaning: 'Day (mm/dd/yyyy) on which the last step for the Individual Marketplace was taken.',
    },
    individualEndsOn: {
      label: 'Individual Marketplace end date',
      meaning: 'Last day (mm/dd/yyyy) of that registration.',
    },
    shopCompletedOn: {
      label: 'SHOP registration completion date',
      meaning:
        'Day (mm/dd/yyyy) on which the last step for the Small Business Health Options Program (SHOP) was taken.',
    },
    shopEndsOn: {
      label: 'SHOP end date',
      meaning: 'Last day (mm/dd/yyyy) of that registration.',
    },
    npnValid: {
      label: 'NPN valid (current plan year only)',
      meaning:
        'Y: the NPN is valid in NIPR and has an active health line of authority. N: it is not valid or not active. - : the plan year is past.',
    },
    status: {
      label: 'Status',
      meaning: 'Empty unless the registration was terminated (T) or reinstated (R):',
    },
  },
  about: {
    heading: 'About this list',
    basis:
      'A Marketplace publishes who has completed its registration so that consumers, insurance companies and states can check it. The federal Marketplace does so on the basis of 45 CFR 155.220, its rules for agents and brokers.',
    fiction:
      'This list is not that one. It comes from independent software, its entries are made up, and being on it gives nobody any right or license. Do not use it to decide about a real person.',
    limits:
      'A completed registration is not a recommendation. Terminations and reinstatements show as soon as they are recorded.',
  },
} as const;
