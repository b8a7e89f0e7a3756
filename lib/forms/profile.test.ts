import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profileSchema } from './profile';
import { profileEntries } from './profile-entries';
import type { Entries } from './state';

const good: Entries = {
  role: 'both',
  displayOption: 'all',
  firstName: 'José',
  middleName: '',
  lastName: "O'Brien-Núñez",
  suffix: 'Jr.',
  street: '1 Main St',
  city: 'Austin',
  state: 'TX',
  zip: '78701',
  phone: '(512) 555-0142',
  phoneExtension: '',
  email: "o'neil@example.com",
  website: '',
  npn: '17000101',
  contactMethod: 'email',
  'hours.mon.kind': 'one',
  'hours.mon.opens1': '09:00',
  'hours.mon.closes1': '17:00',
  version: '0',
};

function faults(change: Entries): Record<string, string> {
  const parsed = profileSchema.safeParse({ ...good, ...change });
  if (parsed.success) return {};
  const issues = parsed.error.issues.toReversed();
  return Object.fromEntries(issues.map((one) => [one.path.join('.'), one.message]));
}

test('good entries pass', () => {
  expect(faults({})).toEqual({});
});

describe('each bad entry is named by its field', () => {
  test.each<[Entries, Record<string, string>]>([
    [{ role: '' }, { role: 'role.required' }],
    [{ role: 'king' }, { role: 'role.required' }],
    [{ displayOption: 'some' }, { displayOption: 'display-option.required' }],
    [{ firstName: '' }, { firstName: 'first-name.required' }],
    [{ lastName: '42' }, { lastName: 'name.no-letter' }],
    [{ middleName: 'x'.repeat(81) }, { middleName: 'field.too-long' }],
    [{ state: 'ZZ' }, { state: 'state.required' }],
    [{ zip: '7870' }, { zip: 'zip.invalid' }],
    [{ zip: '78701-12' }, { zip: 'zip.invalid' }],
    [{ phone: '' }, { phone: 'phone.required' }],
    [{ phone: '12345' }, { phone: 'phone.invalid' }],
    [{ phone: '+44 20 7946 0958' }, { phone: 'phone.invalid' }],
    [{ phoneExtension: '12a' }, { phoneExtension: 'phone-extension.invalid' }],
    [{ email: 'nobody' }, { email: 'email.invalid' }],
    [{ website: 'javascript:alert(1)' }, { website: 'website.invalid' }],
    [{ website: 'localhost' }, { website: 'website.invalid' }],
    [{ website: 'ftp://example.com' }, { website: 'website.invalid' }],
    [{ npn: '' }, { npn: 'npn.required' }],
    [{ npn: '0123' }, { npn: 'npn.shape' }],
    [{ npn: '12345678901' }, { npn: 'npn.shape' }],
    [{ npn: 'TX-400101' }, { npn: 'npn.shape' }],
    [{ npn: '99-1000113' }, { npn: 'npn.fein' }],
    [{ contactMethod: 'pigeon' }, { contactMethod: 'contact-method.required' }],
    [{ 'hours.mon.closes1': '' }, { 'hours.mon': 'hours.incomplete' }],
    [{ 'hours.mon.closes1': '08:00' }, { 'hours.mon': 'hours.order' }],
    [
      { 'hours.mon.kind': 'two', 'hours.mon.opens2': '16:00', 'hours.mon.closes2': '18:00' },
      { 'hours.mon': 'hours.overlap' },
    ],
  ])('%j', (change, expected) => {
    expect(faults(change)).toEqual(expected);
  });

  test('all at once, not one by one', () => {
    expect(
      Object.keys(faults({ role: '', npn: 'x', zip: '', 'hours.mon.opens1': '' })).sort(),
    ).toEqual(['hours.mon', 'npn', 'role', 'zip']);
  });
});

describe('what people type', () => {
  test.each<[Entries, object]>([
    [{ phone: '512.555.0142 x77' }, { phone: '5125550142', phoneExtension: '77' }],
    [{ phone: '+1 787 555 0142' }, { phone: '7875550142' }],
    [{ website: 'www.example.com' }, { website: 'https://www.example.com' }],
    [{ npn: '17 000 101' }, { npn: '17000101' }],
    [
      { role: 'none', npn: '' },
      { role: 'none', npn: '' },
    ],
    [{}, { acceptsTexts: false }],
    [{ acceptsTexts: 'yes' }, { acceptsTexts: true }],
    [{ 'hours.mon.kind': 'closed' }, { hours: expect.objectContaining({ mon: [] }) }],
  ])('%j', (change, expected) => {
    expect(profileSchema.parse({ ...good, ...change }).profile).toMatchObject(expected);
  });
});

test.each<Entries>([{}, { acceptsTexts: 'yes' }])(
  'a saved profile makes entries that give the same profile: %j',
  (change) => {
    const { profile } = profileSchema.parse({ ...good, ...change });
    const again = profileSchema.parse(profileEntries({ ...profile, version: 3 }));
    expect(again).toEqual({ profile, seenVersion: 3 });
  },
);

test('no text at all makes it throw', () => {
  const names = fc.constantFrom(...Object.keys(good));
  fc.assert(
    fc.property(fc.dictionary(names, fc.string({ unit: 'binary' })), (entries) => {
      profileSchema.safeParse({ ...good, ...entries });
    }),
    { numRuns: 500 },
  );
});
