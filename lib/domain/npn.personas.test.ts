import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { healthLineTable, parseHealthLineRules } from './health-line';
import { failureHeading, type NpnCause, validateNpn } from './npn';
import { away, evidenceFrom, license, line, named, producer, today } from './producer.fixture';

const file = new URL('../../db/seed/data/health-line-rules.csv', import.meta.url);
const rules = healthLineTable(parseHealthLineRules(readFileSync(file, 'utf8')));

function codesOf(causes: readonly NpnCause[]) {
  return causes.map((cause) => cause.code);
}

describe('the personas of the sandbox', () => {
  const records = [
    producer('17000101', 'Maria Alvarez', [
      license('TX', { number: 'TX-400101' }),
      away('FL', { number: 'FL-400101' }),
    ]),
    producer('17000102', 'Brian Okafor', [license('GA')]),
    producer('17000103', 'Carla Nguyen', [license('CA')]),
    producer('17000104', 'Devon Lee', [license('NC')]),
    producer('17000105', 'Elena Petrova', [license('IL')]),
    producer('17000106', 'Farid Haddad', [license('MI')]),
    producer('17000107', 'Grace Kim', [license('WA')]),
    producer('17000108', 'Hugo Silva', [license('MA')]),
    producer('17000109', 'Ines Duarte', [license('AZ', { expiresOn: '2026-03-31' })]),
    producer('17000110', 'Jamal Carter', [
      license('OH', { lines: [line({ name: 'Property' }), line({ name: 'Casualty' })] }),
    ]),
    producer('17000111', 'Keiko Tanaka', [
      license('HI', { lines: [line({ status: 'inactive' })] }),
    ]),
    producer('17000112', 'Liam Byrne', [license('PA', { number: '400112' })]),
    producer('17000113', 'Mona Said', [license('NJ')]),
    {
      ...producer('17000114', 'José Ramírez-Ortiz', [license('NM')]),
      aliases: [{ name: named('Joe Ramirez'), state: null }],
    },
    producer('17000115', 'Nadia Cohen', [license('PA'), away('NJ'), away('DE')]),
    producer('17000116', 'Omar Farouk', [license('VA')]),
    producer('17000117', 'Priya Raman', [license('TX'), away('OK'), away('LA')]),
    producer('17000118', 'Quinn Avery', [license('TN')]),
  ];
  const saving = 'saving-data-failed';
  const failed = 'npn-validation-failed';

  type Row = [string, string, string, boolean, string, string | null, NpnCause['code'][]];
  test.each<Row>([
    ['agent.valid', '17000101', 'Maria Alvarez', true, '17000101', null, []],
    ['agent.no-ssn', '17000102', 'Brian Okafor', false, '17000102', saving, ['no-ssn']],
    ['agent.wrong-npn', '17000103', 'Carla Nguyen', true, '18000103', failed, ['npn-mismatch']],
    ['agent.wrong-npn, corrected', '17000103', 'Carla Nguyen', true, '17000103', null, []],
    ['agent.wrong-name', '17000104', 'Devin Leigh', true, '17000104', failed, ['name-mismatch']],
    [
      'agent.no-ssn-wrong-npn',
      '17000105',
      'Elena Petrova',
      false,
      '18000105',
      saving,
      ['no-ssn', 'npn-mismatch'],
    ],
    [
      'agent.no-ssn-wrong-name',
      '17000106',
      'Fred Hadad',
      false,
      '17000106',
      saving,
      ['no-ssn', 'name-mismatch'],
    ],
    [
      'agent.wrong-npn-wrong-name',
      '17000107',
      'Gracie Kimm',
      true,
      '18000107',
      failed,
      ['npn-mismatch', 'name-mismatch'],
    ],
    [
      'agent.all-three',
      '17000108',
      'Ugo Silver',
      false,
      '18000108',
      saving,
      ['no-ssn', 'npn-mismatch', 'name-mismatch'],
    ],
    [
      'agent.expired-license',
      '17000109',
      'Ines Duarte',
      true,
      '17000109',
      failed,
      ['license-expired'],
    ],
    [
      'agent.no-health-loa',
      '17000110',
      'Jamal Carter',
      true,
      '17000110',
      failed,
      ['no-health-line'],
    ],
    [
      'agent.inactive-loa',
      '17000111',
      'Keiko Tanaka',
      true,
      '17000111',
      failed,
      ['health-line-inactive'],
    ],
    ['agent.license-number', '17000112', 'Liam Byrne', true, '400112', failed, ['npn-mismatch']],
    ['agent.fein', '17000113', 'Mona Said', true, '991000113', failed, ['npn-mismatch']],
    ['agent.alias', '17000114', 'Joe Ramirez', true, '17000114', null, []],
    ['agent.alias, accents', '17000114', 'JOSE RAMIREZ ORTIZ', true, '17000114', null, []],
    ['agent.returning', '17000115', 'Nadia Cohen', true, '17000115', null, []],
    ['agent.new', '17000116', 'Omar Farouk', true, '17000116', null, []],
    ['agent.registered', '17000117', 'Priya Raman', true, '17000117', null, []],
    ['agent.terminated', '17000118', 'Quinn Avery', true, '17000118', null, []],
  ])('%s', (_userId, owner, fullName, hasSsn, npn, heading, codes) => {
    const { causes, valid } = validate(owner, fullName, hasSsn, npn);
    expect(codesOf(causes)).toEqual(codes);
    expect(valid).toBe(heading === null);
    if (heading) expect(failureHeading(causes)).toBe(heading);
  });

  test.each<[string, string, string, NpnCause]>([
    [
      '17000112',
      'Liam Byrne',
      '400112',
      { code: 'npn-mismatch', hint: { kind: 'license-number', state: 'PA' } },
    ],
    ['17000113', 'Mona Said', '991000113', { code: 'npn-mismatch', hint: { kind: 'fein' } }],
    ['17000103', 'Carla Nguyen', '18000103', { code: 'npn-mismatch', hint: { kind: 'not-found' } }],
  ])('%s %s is told about %s', (owner, fullName, npn, cause) => {
    expect(validate(owner, fullName, true, npn).causes).toEqual([cause]);
  });

  test.each([
    ['17000101', 'Maria Alvarez', ['FL', 'TX']],
    ['17000115', 'Nadia Cohen', ['DE', 'NJ', 'PA']],
    ['17000117', 'Priya Raman', ['LA', 'OK', 'TX']],
  ])('%s %s may work in %s', (npn, fullName, healthStates) => {
    expect(validate(npn, fullName, true, npn).healthStates).toEqual(healthStates);
  });

  function validate(owner: string, fullName: string, hasSsn: boolean, npn: string) {
    const claim = { npn, name: named(fullName), hasSsn };
    const evidence = evidenceFrom(records, claim, hasSsn ? owner : null);
    return validateNpn(claim, evidence, rules, today);
  }
});
