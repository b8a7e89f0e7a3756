import type { ApiHelper, ApiPlaces, ApiSearch } from './helper';
import { type ErrorBody, errorBody } from './problem';

const workday = [{ opens: '09:00', closes: '17:00' }];

/** A made-up agent, as all people here are. */
export const exampleHelper = (serverUrl: string): ApiHelper => ({
  slug: 'maria-garcia-7k2m9qxd',
  url: `${serverUrl}/find-local-help/maria-garcia-7k2m9qxd`,
  kind: 'agent',
  assisterKind: null,
  name: 'Maria Garcia',
  npn: '17000999',
  address: { street: '500 Congress Ave', city: 'Austin', state: 'TX', zip: '78701' },
  location: { latitude: 30.2713, longitude: -97.7426 },
  phone: { number: '+15125550142', extension: null },
  acceptsTexts: true,
  email: 'maria.garcia@example.com',
  website: 'https://garcia.example.com/',
  hours: {
    timeZone: 'America/Chicago',
    weekly: {
      ...{ mon: workday, tue: workday, wed: workday, thu: workday },
      ...{ fri: [{ opens: '09:00', closes: '15:00' }], sat: [], sun: [] },
    },
  },
  openNow: true,
  languages: [{ code: 'es', name: 'Spanish' }],
  markets: ['individual', 'shop'],
  states: ['TX', 'OK'],
  updatedAt: '2026-11-02T15:04:05.000Z',
});

export const exampleSearch = (serverUrl: string): ApiSearch => ({
  place: {
    name: 'Austin, TX 78701',
    state: 'TX',
    center: { latitude: 30.2713, longitude: -97.7426 },
  },
  planYears: [2027],
  totals: { agents: { near: 1, elsewhere: 0 }, assisters: { near: 0, elsewhere: 0 } },
  page: 1,
  pages: 1,
  pageSize: 20,
  results: [{ ...exampleHelper(serverUrl), miles: 0, part: 'near' }],
});

export const examplePlaces: ApiPlaces = { places: ['Austin, TX', 'Austell, GA', 'Austin, IN'] };

export const exampleError: ErrorBody = errorBody([
  {
    code: 'parameter.invalid',
    message: 'radius must be one of 5, 10, 25, 50, 100, state.',
    field: 'radius',
  },
]);

/** The first lines of a CSV file. */
export const exampleCsv = [
  'name,kind,npn,street,city,state,zip,...',
  'Maria Garcia,agent,17000999,500 Congress Ave,Austin,TX,78701,...',
].join('\r\n');

/** The first lines of a business card. */
export const exampleCard = ['BEGIN:VCARD', 'VERSION:4.0', 'FN:Maria Garcia', '...'].join('\r\n');
