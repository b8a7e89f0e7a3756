import { describe, expect, test } from 'vitest';
import {
  countsForStanding,
  failureHeading,
  type NpnCause,
  needsServiceDesk,
  validateNpn,
} from './npn';
import type { Producer } from './producer';
import { away, evidenceFrom, license, named, producer, rules, today } from './producer.fixture';

function codesOf(causes: readonly NpnCause[]) {
  return causes.map((cause) => cause.code);
}

const agency: Producer = { ...producer('19000001', ' Lee Agency', []), kind: 'agency' };

describe('SSN x NPN x name (S25)', () => {
  const devon = producer('17000104', 'Devon Lee', [license('NC')]);

  test.each<[boolean, string, string, NpnCause['code'][]]>([
    [true, '17000104', 'Devon Lee', []],
    [true, '18000104', 'Devon Lee', ['npn-mismatch']],
    [true, '17000104', 'Devin Leigh', ['name-mismatch']],
    [true, '18000104', 'Devin Leigh', ['npn-mismatch', 'name-mismatch']],
    [false, '17000104', 'Devon Lee', ['no-ssn']],
    [false, '18000104', 'Devon Lee', ['no-ssn', 'npn-mismatch']],
    [false, '17000104', 'Devin Leigh', ['no-ssn', 'name-mismatch']],
    [false, '18000104', 'Devin Leigh', ['no-ssn', 'npn-mismatch', 'name-mismatch']],
  ])('SSN %s, NPN %s, name %s', (hasSsn, npn, fullName, expected) => {
    const claim = { npn, name: named(fullName), hasSsn };
    const ssnOwner = hasSsn ? devon.npn : null;
    const result = validateNpn(claim, evidenceFrom([devon], claim, ssnOwner), rules, today);
    expect(codesOf(result.causes)).toEqual(expected);
    expect(result.valid).toBe(expected.length === 0);
    expect(result.identified).toBe(expected.length === 0);
    expect(result.residentState).toBe(result.identified ? 'NC' : null);
    expect(result.healthStates).toEqual(result.identified ? ['NC'] : []);
  });
});

describe('who is meant, without a record by SSN', () => {
  const devon = producer('17000104', 'Devon Lee', [license('NC')]);
  const other = producer('17000999', 'Robin Hale', [license('NC', { number: 'NC-777' })]);
  const records = [devon, other, agency];

  test.each<[string, string, string, NpnCause[]]>([
    ['both agree', '17000104', 'Devon Lee', []],
    [
      "another person's NPN",
      '17000999',
      'Devon Lee',
      [{ code: 'npn-mismatch', hint: { kind: 'other-producer' } }],
    ],
    [
      'own license number',
      '500000',
      'Devon Lee',
      [{ code: 'npn-mismatch', hint: { kind: 'license-number', state: 'NC' } }],
    ],
    [
      "an agency's NPN",
      '19000001',
      'Devon Lee',
      [{ code: 'npn-mismatch', hint: { kind: 'agency' } }],
    ],
    [
      "an agency's NPN and name",
      '19000001',
      ' Lee Agency',
      [{ code: 'npn-mismatch', hint: { kind: 'agency' } }, { code: 'name-mismatch' }],
    ],
    [
      "nobody's name, somebody's license number",
      '777',
      'Nobody Here',
      [{ code: 'npn-mismatch', hint: { kind: 'not-found' } }, { code: 'name-mismatch' }],
    ],
  ])('%s', (_case, npn, fullName, expected) => {
    for (const hasSsn of [false, true]) {
      const claim = { npn, name: named(fullName), hasSsn };
      const result = validateNpn(claim, evidenceFrom(records, claim, null), rules, today);
      const first = { code: hasSsn ? 'ssn-not-found' : 'no-ssn' };
      expect(result.causes).toEqual([first, ...expected]);
      expect(result).toMatchObject({ valid: false, identified: false, residentState: null });
    }
  });

  test('an SSN record that the account has no SSN for is not used', () => {
    const claim = { npn: devon.npn, name: devon.name, hasSsn: false };
    const evidence = { bySsn: devon, byNpn: devon, byName: [devon] };
    expect(codesOf(validateNpn(claim, evidence, rules, today).causes)).toEqual(['no-ssn']);
  });

  test('records by name that do not carry the typed name are not used', () => {
    const claim = { npn: '1', name: named('Devin Leigh'), hasSsn: false };
    const evidence = { bySsn: null, byNpn: null, byName: [devon] };
    const codes = codesOf(validateNpn(claim, evidence, rules, today).causes);
    expect(codes).toEqual(['no-ssn', 'npn-mismatch', 'name-mismatch']);
  });

  test('an agency found by SSN is nobody', () => {
    const claim = { npn: agency.npn, name: agency.name, hasSsn: true };
    const evidence = { bySsn: agency, byNpn: agency, byName: [agency] };
    const result = validateNpn(claim, evidence, rules, today);
    expect(codesOf(result.causes)).toEqual(['ssn-not-found', 'npn-mismatch', 'name-mismatch']);
  });
});

describe('hints for a wrong NPN, with the record by SSN', () => {
  const liam = producer('17000112', 'Liam Byrne', [
    license('PA', { number: '#PA-400112' }),
    away('DE', { number: '600200' }),
    away('NJ', { number: '400112' }),
    away('VA', { number: 'NONE' }),
  ]);
  const records = [liam, agency, producer('17000999', 'Robin Hale', [license('PA')])];

  test.each([
    ['400112', { kind: 'license-number', state: 'PA' }],
    ['PA-400112', { kind: 'license-number', state: 'PA' }],
    ['600200', { kind: 'license-number', state: 'DE' }],
    ['00112', { kind: 'not-found' }],
    ['991000113', { kind: 'fein' }],
    ['99-1000113', { kind: 'fein' }],
    ['19000001', { kind: 'agency' }],
    ['17000999', { kind: 'other-producer' }],
    ['17000211', { kind: 'not-found' }],
    ['none', { kind: 'not-found' }],
    ['', { kind: 'not-found' }],
  ])('%j', (npn, hint) => {
    const claim = { npn, name: liam.name, hasSsn: true };
    const result = validateNpn(claim, evidenceFrom(records, claim, liam.npn), rules, today);
    expect(result.causes).toEqual([{ code: 'npn-mismatch', hint }]);
  });

  test('an NPN that is also the license number or of nine digits is simply right', () => {
    const own = producer('123456789', 'Liam Byrne', [license('PA', { number: '123456789' })]);
    const claim = { npn: own.npn, name: own.name, hasSsn: true };
    const result = validateNpn(claim, evidenceFrom([own], claim, own.npn), rules, today);
    expect(result).toMatchObject({ valid: true, causes: [] });
  });

  test('spaces around the NPN do not matter', () => {
    const claim = { npn: ' 17000112 ', name: liam.name, hasSsn: true };
    const result = validateNpn(claim, evidenceFrom(records, claim, liam.npn), rules, today);
    expect(result).toMatchObject({ valid: true, npn: '17000112' });
  });
});

describe('what a result leads to', () => {
  const wrongNpn: NpnCause = { code: 'npn-mismatch', hint: { kind: 'not-found' } };
  const noLicense: NpnCause = { code: 'no-license', state: 'TX' };

  test.each<[string, NpnCause[], string, boolean, boolean]>([
    ['nothing', [], 'npn-validation-failed', false, true],
    ['NPN', [wrongNpn], 'npn-validation-failed', false, false],
    ['name', [{ code: 'name-mismatch' }], 'npn-validation-failed', true, false],
    ['NPN, name', [wrongNpn, { code: 'name-mismatch' }], 'npn-validation-failed', true, false],
    ['no SSN', [{ code: 'no-ssn' }], 'saving-data-failed', true, false],
    ['no SSN, NPN', [{ code: 'no-ssn' }, wrongNpn], 'saving-data-failed', true, false],
    ['SSN not found', [{ code: 'ssn-not-found' }], 'npn-validation-failed', true, false],
    ['license', [noLicense], 'npn-validation-failed', false, true],
  ])('%s', (_case, causes, heading, desk, counts) => {
    const valid = causes.length === 0;
    const base = { npn: '17', residentState: null, healthStates: [], proof: null };
    const result = { ...base, valid, identified: counts, causes };
    expect(failureHeading(causes)).toBe(heading);
    expect(needsServiceDesk(causes)).toBe(desk);
    expect(countsForStanding(result, 'save', false)).toBe(counts);
    expect(countsForStanding(result, 'recheck', false)).toBe(true);
    expect(countsForStanding(result, 'desk', true)).toBe(true);
    expect(countsForStanding(result, 'desk', false)).toBe(false);
  });
});
