import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  acceptedClasses,
  acceptedLines,
  evaluateLicense,
  findBestEvaluation,
  healthLineTable,
  heldLines,
  parseHealthLineRules,
} from './health-line';
import type { Appointment, License, LineOfAuthority } from './producer';
import { appointment, license as licenseOf, line, today, UNIFORM } from './producer.fixture';
import { niprStates } from './state';

const HEADER =
  'licensing_authority,resident_state,approved_license_level_loa,appointment_level_loa,approved_class_type';

const SHARED = `${HEADER}
Texas,TX,Accident and Health or Sickness,,Insurance Producer
Texas,TX,"Life, Accident and Health",,General Lines Agent
Kentucky,KY,Accident and Health or Sickness,Health,Insurance Producer
`;

function license(change: Partial<License> = {}): License {
  return licenseOf('TX', change);
}

function evaluate(held: License, appointments: readonly Appointment[] = []) {
  const table = healthLineTable(parseHealthLineRules(SHARED));
  return evaluateLicense(held, appointments, table, today);
}

function codeOf(held: License, appointments: readonly Appointment[] = []) {
  const result = evaluate(held, appointments);
  return result.ok ? 'ok' : result.code;
}

describe('parseHealthLineRules', () => {
  test('reads alternatives, quoted commas and empty appointments', () => {
    expect(parseHealthLineRules(SHARED)).toEqual([
      {
        state: 'TX',
        licenseClass: 'Insurance Producer',
        licenseLine: UNIFORM,
        appointmentLine: null,
      },
      {
        state: 'TX',
        licenseClass: 'General Lines Agent',
        licenseLine: 'Life, Accident and Health',
        appointmentLine: null,
      },
      {
        state: 'KY',
        licenseClass: 'Insurance Producer',
        licenseLine: UNIFORM,
        appointmentLine: 'Health',
      },
    ]);
  });

  test('takes a byte order mark, Windows line ends, blank lines, spaces and doubled quotes', () => {
    const csv = `\ufeff${HEADER}\r\n\r\n Texas , TX , "The ""Health"" line" ,, Agent \r\n`;
    expect(parseHealthLineRules(csv)).toEqual([
      {
        state: 'TX',
        licenseClass: 'Agent',
        licenseLine: 'The "Health" line',
        appointmentLine: null,
      },
    ]);
  });

  test.each([
    ['no header', '', 1],
    ['another header', 'state,line\nTX,Health', 1],
    ['too few fields', `${HEADER}\nTexas,TX,Health,Agent`, 2],
    ['too many fields', `${HEADER}\nTexas,TX,Life, Accident and Health,,Agent`, 2],
    ['an unknown state', `${HEADER}\nTexas,TX,Health,,Agent\nAtlantis,XX,Health,,Agent`, 3],
    ['a code in small letters', `${HEADER}\nTexas,tx,Health,,Agent`, 2],
    ['a name of another state', `${HEADER}\n\nOhio,TX,Health,,Agent`, 3],
    ['no line', `${HEADER}\nTexas,TX, ,,Agent`, 2],
    ['no class', `${HEADER}\nTexas,TX,Health,,`, 2],
    ['an open quote', `${HEADER}\nTexas,TX,"Health,,Agent`, 2],
    ['text after a quote', `${HEADER}\nTexas,TX,"Health"y,,Agent`, 2],
    ['a repeated row', `${HEADER}\nTexas,TX,Health,,Agent\nTexas,TX,HEALTH,,agent`, 3],
  ])('refuses %s and names the line', (_case, csv, lineNumber) => {
    expect(() => parseHealthLineRules(csv)).toThrow(`line ${lineNumber}:`);
  });
});

describe('evaluateLicense: the license', () => {
  test.each<[string, Partial<License>, string]>([
    ['active', {}, 'ok'],
    ['non-resident', { residency: 'non-resident' }, 'ok'],
    ['without an end', { expiresOn: null }, 'ok'],
    ['on its first day', { effectiveOn: today }, 'ok'],
    ['on its last day', { expiresOn: today }, 'ok'],
    ['a day too early', { effectiveOn: '2026-11-25' }, 'license-not-yet-effective'],
    ['a day too late', { expiresOn: '2026-11-23' }, 'license-expired'],
    ['inactive', { status: 'inactive' }, 'license-not-active'],
    ['expired and inactive', { status: 'inactive', expiresOn: '2025-01-01' }, 'license-expired'],
    ['class in capitals', { licenseClass: ' INSURANCE PRODUCER ' }, 'ok'],
    ['of another class', { licenseClass: 'Public Adjuster' }, 'license-class'],
    ['of a longer class', { licenseClass: 'Limited Insurance Producer' }, 'license-class'],
    ['of a state without rules', { state: 'OH' }, 'license-class'],
  ])('%s', (_case, change, expected) => {
    expect(codeOf(license(change))).toBe(expected);
  });
});

describe('evaluateLicense: the lines', () => {
  const dead = line({ status: 'inactive' });
  const lapsed = line({ expiresOn: '2026-11-23' });
  const property = line({ name: 'Property' });

  test.each<[string, LineOfAuthority[], string]>([
    ['case and spaces', [line({ name: ' ACCIDENT AND HEALTH OR SICKNESS' })], 'ok'],
    ['none', [], 'no-health-line'],
    ['others only', [property, line({ name: 'Casualty' })], 'no-health-line'],
    ['a part of the name', [line({ name: 'Accident and Health' })], 'no-health-line'],
    ['more than the name', [line({ name: `${UNIFORM} (limited)` })], 'no-health-line'],
    ['of another class', [line({ name: 'Life, Accident and Health' })], 'no-health-line'],
    ['inactive', [dead], 'health-line-inactive'],
    ['starting later', [line({ effectiveOn: '2026-11-25' })], 'health-line-inactive'],
    ['starting today', [line({ effectiveOn: today })], 'ok'],
    ['expired', [lapsed], 'health-line-expired'],
    ['on its last day', [line({ expiresOn: today })], 'ok'],
    ['inactive and another active one', [dead, line()], 'ok'],
    ['inactive and expired ones', [dead, lapsed], 'health-line-expired'],
    ['inactive beside an active other line', [dead, property], 'health-line-inactive'],
  ])('%s', (_case, lines, expected) => {
    expect(codeOf(license({ lines }))).toBe(expected);
    expect(codeOf(license({ lines: [...lines].reverse() }))).toBe(expected);
  });

  test('facts say what is held and what would be accepted', () => {
    const held = license({ lines: [property, line({ name: 'Casualty' }), property] });
    const noLine = evaluate(held);
    expect(noLine).toMatchObject({ ok: false, code: 'no-health-line', license: held });
    expect(heldLines(held)).toEqual(['Casualty', 'Property']);
    expect('rules' in noLine && acceptedLines(noLine.rules)).toEqual([UNIFORM]);
    const noClass = evaluate(license({ licenseClass: 'Adjuster' }));
    expect('rules' in noClass && acceptedClasses(noClass.rules)).toEqual([
      'Insurance Producer',
      'General Lines Agent',
    ]);
  });
});

describe('evaluateLicense: the appointment, where a state asks for one', () => {
  const kentucky = license({ state: 'KY' });

  test.each<[string, Partial<Appointment> | null, string]>([
    ['current', {}, 'ok'],
    ['in capitals', { line: 'HEALTH ' }, 'ok'],
    ['on its last day', { terminatedOn: today }, 'ok'],
    ['none', null, 'no-appointment'],
    ['terminated', { terminatedOn: '2026-11-23' }, 'no-appointment'],
    ['starting later', { effectiveOn: '2026-11-25' }, 'no-appointment'],
    ['in another state', { state: 'TX' }, 'no-appointment'],
    ["for the license's line, not the appointment's", { line: UNIFORM }, 'no-appointment'],
  ])('%s', (_case, change, expected) => {
    expect(codeOf(kentucky, change ? [appointment(change)] : [])).toBe(expected);
  });

  test('is asked for last', () => {
    expect(codeOf(license({ state: 'KY', lines: [] }), [])).toBe('no-health-line');
  });
});

describe('findBestEvaluation', () => {
  test('is undefined for none', () => {
    expect(findBestEvaluation([])).toBeUndefined();
  });

  test('prefers what passes, then what came furthest, then what lasted longest', () => {
    const good = evaluate(license());
    const lineless = evaluate(license({ lines: [] }));
    const old = evaluate(license({ number: '1', expiresOn: '2021-01-01' }));
    const older = evaluate(license({ number: '2', expiresOn: '2020-06-01' }));
    expect(findBestEvaluation([older, good, lineless])).toBe(good);
    expect(findBestEvaluation([older, lineless, old])).toBe(lineless);
    expect(findBestEvaluation([older, old])).toBe(old);
    expect(findBestEvaluation([old, older])).toBe(old);
  });
});

describe('db/seed/data/health-line-rules.csv', () => {
  const file = new URL('../../db/seed/data/health-line-rules.csv', import.meta.url);
  const rules = parseHealthLineRules(readFileSync(file, 'utf8'));

  test('has rules for exactly the jurisdictions of NIPR', () => {
    const codes = niprStates.map((state) => state.code);
    expect([...new Set(rules.map((rule) => rule.state))].sort()).toEqual([...codes].sort());
  });

  test('accepts the uniform line with the uniform class everywhere', () => {
    const uniform = rules.filter(
      (rule) => rule.licenseLine === UNIFORM && rule.licenseClass === 'Insurance Producer',
    );
    expect(uniform).toHaveLength(54);
  });

  test('uses only the line names of domain.md', () => {
    const names = new Set(rules.map((rule) => rule.licenseLine));
    expect([...names].sort()).toEqual(
      [UNIFORM, 'Disability', 'Health', 'Life and Health', 'Life, Accident and Health'].sort(),
    );
  });

  test('asks for an appointment in three states, in all their rows', () => {
    const asking = rules.filter((rule) => rule.appointmentLine !== null);
    const states = new Set(asking.map((rule) => rule.state));
    expect([...states]).toEqual(['AR', 'KY', 'ND']);
    expect(rules.filter((rule) => states.has(rule.state))).toEqual(asking);
  });
});
