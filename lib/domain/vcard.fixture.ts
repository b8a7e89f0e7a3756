import type { Helper } from './helper';
import { austinEntry } from './helper.fixture';
import { closedAllWeek } from './hours';

/** An agent in Austin with everything that can be shown. */
export const austinHelper: Helper = {
  ...austinEntry,
  slug: 'ann-lee-2b3c4d5e',
  assisterKind: null,
  name: 'Ann Lee',
  street: '600 Congress Ave, Suite 5',
  city: 'Austin',
  zip: '78701',
  phone: '5125550142',
  phoneExtension: '7',
  email: 'ann.lee@example.com',
  website: 'https://www.example.com/ann?a=1,2;b',
  acceptsTexts: true,
  languages: ['es', 'vi'],
  hours: { ...closedAllWeek, mon: [{ opens: '09:00', closes: '17:00' }] },
  updatedAt: new Date('2027-02-01T15:00:00.250Z'),
};

/** A navigator's office of which hardly anything is known. */
export const austinAssister: Helper = {
  ...austinHelper,
  kind: 'assisters',
  npn: '',
  slug: 'river-city-health-2b3c4d5f',
  assisterKind: 'navigator',
  name: 'River City Health',
  street: '',
  phone: '',
  phoneExtension: '',
  email: '',
  website: '',
  acceptsTexts: false,
  languages: [],
  hours: closedAllWeek,
};
