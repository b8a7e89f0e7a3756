import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helperStructuredData, jsonForScript } from './structured-data';
import { austinAssister, austinHelper } from './vcard.fixture';

const page = 'https://portal.example.com/find-local-help/ann-lee-2b3c4d5e';
const texas = { '@type': 'State', name: 'Texas' };

/** As a search engine reads it: what is undefined is not there. */
function read(value: unknown): unknown {
  return JSON.parse(jsonForScript(value));
}

describe('helperStructuredData', () => {
  test('of an agent who shows everything', () => {
    expect(read(helperStructuredData(austinHelper, { states: ['TX', 'OK'], page }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'InsuranceAgency',
      '@id': page,
      name: 'Ann Lee',
      url: 'https://www.example.com/ann?a=1,2;b',
      mainEntityOfPage: page,
      telephone: '+1-512-555-0142 ext. 7',
      email: 'ann.lee@example.com',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '600 Congress Ave, Suite 5',
        addressLocality: 'Austin',
        addressRegion: 'TX',
        postalCode: '78701',
        addressCountry: 'US',
      },
      areaServed: [texas, { '@type': 'State', name: 'Oklahoma' }],
      knowsLanguage: ['es', 'vi'],
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: 'Monday',
          opens: '09:00',
          closes: '17:00',
        },
      ],
      identifier: { '@type': 'PropertyValue', propertyID: 'NPN', value: '8800001' },
    });
  });

  test('of an assister of whom little is known', () => {
    expect(read(helperStructuredData(austinAssister, { states: ['TX'], page }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': page,
      name: 'River City Health',
      url: page,
      mainEntityOfPage: page,
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Austin',
        addressRegion: 'TX',
        postalCode: '78701',
        addressCountry: 'US',
      },
      areaServed: [texas],
    });
  });

  test('the hours of an assister stand in the contact point', () => {
    const { hours, phone } = austinHelper;
    const assister = { ...austinAssister, hours, phone };
    expect(read(helperStructuredData(assister, { states: ['TX'], page }))).toMatchObject({
      contactPoint: { telephone: '+1-512-555-0142', hoursAvailable: [{ dayOfWeek: 'Monday' }] },
    });
  });
});

describe('jsonForScript', () => {
  test.each(['</script><script>alert(1)</script>', '<!--<script>', '</ScRiPt >', '<'])(
    '%j cannot end the element',
    (text) => {
      expect(jsonForScript({ text })).not.toContain('<');
      expect(read({ text })).toEqual({ text });
    },
  );

  test('any value is read back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = jsonForScript(value);
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
