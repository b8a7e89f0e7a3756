import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NpnCause } from '@/lib/domain/npn';
import { recheckNotice } from './recheck-notice';

const license = { state: 'TX', licenseNumber: 'TX-400117' } as const;
const dates = { effectiveOn: '2019-03-01', expiresOn: '2026-03-31' } as const;
const line = 'Health';

function noticeFor(causes: readonly NpnCause[], name = 'Ana') {
  const notice = recheckNotice({
    outcome: 'failed',
    name: { first: name, middle: '', last: 'Ramírez-Ortiz', suffix: 'Jr.' },
    causes,
    signInUrl: 'https://portal.example.com/sign-in',
  });
  return notice ?? { subject: '', body: '' };
}

const causes: readonly (readonly [NpnCause, string])[] = [
  [{ code: 'no-ssn' }, '- No Social Security Number (SSN) was given'],
  [{ code: 'ssn-not-found' }, '- No record in the NIPR Producer Database has'],
  [{ code: 'name-mismatch' }, '- Your name does not match the name on your record'],
  [{ code: 'npn-mismatch', hint: { kind: 'not-found' } }, '- Your NPN does not match'],
  [
    { code: 'npn-mismatch', hint: { kind: 'license-number', state: 'TX' } },
    '- Your NPN does not match: this is your Texas license number.',
  ],
  [{ code: 'no-license', state: 'TX' }, '- No valid state license: NIPR has no resident license'],
  [
    { code: 'license-not-active', ...license, ...dates },
    '- No valid state license: your Texas license is not active.',
  ],
  [
    { code: 'license-expired', ...license, ...dates },
    '- No valid state license: your Texas license expired on 03/31/2026.',
  ],
  [
    { code: 'license-not-yet-effective', ...license, ...dates },
    '- No valid state license: your Texas license takes effect on 03/01/2019.',
  ],
  [
    { code: 'license-class', ...license, held: 'Adjuster', accepted: ['Producer', 'Agent'] },
    '- No valid state license: Texas license is of class Adjuster; Texas accepts Producer; Agent.',
  ],
  [
    { code: 'no-health-line', ...license, held: ['Life'], accepted: [line] },
    'your Texas license carries Life. Texas accepts Health.',
  ],
  [
    { code: 'health-line-inactive', ...license, ...dates, line },
    'is not active: Health on your Texas license.',
  ],
  [
    { code: 'health-line-expired', ...license, ...dates, line },
    'Health on your Texas license expired on 03/31/2026.',
  ],
  [
    { code: 'no-appointment', ...license, line, appointmentLine: 'Life' },
    'beside the line Health on your license.',
  ],
];

describe('who failed', () => {
  test.each(causes)('%j is named', (cause, text) => {
    const { body } = noticeFor([cause]);
    expect(body).toContain(text);
    expect(body).not.toMatch(/\{|undefined|TX-400117| {2}| [.,;]|below/);
  });

  test.each([
    [['no-ssn'], ['Marketplace Service Desk at 1-855-267-1515. A', '5 to 7 business days']],
    [['npn-mismatch'], ['Find your NPN', 'Correct the NPN in your profile']],
    [
      ['npn-mismatch', 'name-mismatch'],
      ['A representative confirms', '5 to 7 business days'],
    ],
    [['license-expired'], ['Ask the Department of Insurance', 'Once NIPR shows it']],
  ])('%j: what to do', (codes, remedies) => {
    const given = [...new Map(causes.map(([cause]) => [cause.code, cause])).values()];
    const { body } = noticeFor(given.filter(({ code }) => codes.includes(code)));
    for (const remedy of remedies) expect(body).toContain(remedy);
    expect(body).not.toContain('Not an Agent Broker');
  });

  test('reads as a whole', () => {
    const [cause] = causes[7] ?? [];
    expect(noticeFor(cause ? [cause] : [])).toMatchInlineSnapshot(`
      {
        "body": "Dear Ana Ramírez-Ortiz Jr.,

      The weekly check of your National Producer Number (NPN) against the NIPR Producer Database failed:

      - No valid state license: your Texas license expired on 03/31/2026.

      Until this is repaired, Find Local Help and Help On Demand do not show you, and the Registration Completion List shows N for your NPN.

      What to do:

      - Ask the Department of Insurance of the state named above to correct or renew your license or line.
      - Once NIPR shows it (states report daily), come back and press “Save” again. Your entries are kept.

      Sign in: https://portal.example.com/sign-in

      Questions? Call the Marketplace Service Desk at 1-855-267-1515.

      This message was sent automatically; nobody reads replies to it. The portal is independent software, not a government website.
      ",
        "subject": "Your NPN is no longer valid for the Marketplace",
      }
    `);
  });

  test('no license number is in it, whatever it is', () => {
    const number = fc.stringMatching(/^[A-Z]{2}-\d{6,10}$/);
    const given = causes.map(([cause]) => cause).filter((cause) => 'licenseNumber' in cause);
    fc.assert(
      fc.property(number, fc.constantFrom(...given), (licenseNumber, cause) => {
        expect(noticeFor([{ ...cause, licenseNumber }]).body).not.toContain(licenseNumber);
      }),
    );
  });
});

describe('who recovered', () => {
  const finding = {
    name: { first: 'Ana', middle: '', last: 'Lee', suffix: '' },
    causes: [],
    signInUrl: 'https://portal.example.com/sign-in',
  };

  test('learns it', () => {
    expect(recheckNotice({ ...finding, outcome: 'recovered' })).toMatchInlineSnapshot(`
      {
        "body": "Dear Ana Lee,

      The weekly check of your National Producer Number (NPN) against the NIPR Producer Database found it valid again.

      The Registration Completion List shows Y for your NPN. Find Local Help and Help On Demand show you as you chose in your profile, unless your registration was terminated.

      You do not have to save your profile again. Sign in to see whether a step of your registration is left.

      Sign in: https://portal.example.com/sign-in

      Questions? Call the Marketplace Service Desk at 1-855-267-1515.

      This message was sent automatically; nobody reads replies to it. The portal is independent software, not a government website.
      ",
        "subject": "Your NPN is valid again for the Marketplace",
      }
    `);
  });

  test.each(['still-valid', 'still-invalid'] as const)('%s: no mail', (outcome) => {
    expect(recheckNotice({ ...finding, outcome })).toBeNull();
  });
});
