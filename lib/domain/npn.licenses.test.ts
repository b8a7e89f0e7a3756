import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsForStanding, type NpnCause, validateNpn } from './npn';
import type { License, Producer } from './producer';
import {
  appointment,
  away,
  CLASS,
  evidenceFrom,
  future,
  license,
  line,
  named,
  past,
  producer,
  rules,
  today,
  UNIFORM,
} from './producer.fixture';
import type { StateCode } from './state';

function codesOf(causes: readonly NpnCause[]) {
  return causes.map((cause) => cause.code);
}

function validatePerson(person: Producer) {
  const claim = { npn: person.npn, name: person.name, hasSsn: true };
  return validateNpn(claim, evidenceFrom([person], claim, person.npn), rules, today);
}

describe('licenses and lines x residency (S19-S22)', () => {
  test.each<[string, Partial<License>, NpnCause['code'] | null]>([
    ['license and line active', {}, null],
    ['license inactive', { status: 'inactive' }, 'license-not-active'],
    ['license expired', past, 'license-expired'],
    ['license future', future, 'license-not-yet-effective'],
    ['line inactive', { lines: [line({ status: 'inactive' })] }, 'health-line-inactive'],
    ['line expired', { lines: [line(past)] }, 'health-line-expired'],
    ['line future', { lines: [line(future)] }, 'health-line-inactive'],
    ['line of another kind', { lines: [line({ name: 'Property' })] }, 'no-health-line'],
    ['class of another kind', { licenseClass: 'Adjuster' }, 'license-class'],
  ])('%s', (_case, change, code) => {
    const atHome = validatePerson(producer('17', 'A Bell', [license('TX', change)]));
    expect(codesOf(atHome.causes)).toEqual(code ? [code] : []);
    expect(atHome.healthStates).toEqual(code ? [] : ['TX']);

    const licenses = [license('TX'), away('FL', change)];
    const withAway = validatePerson(producer('17', 'A Bell', licenses));
    expect(withAway).toMatchObject({ valid: true, causes: [], residentState: 'TX' });
    expect(withAway.healthStates).toEqual(code ? ['TX'] : ['FL', 'TX']);
  });

  test.each<[string, License[]]>([
    ['none at all', []],
    ['a non-resident one at home', [away('TX')]],
    ['a resident one elsewhere', [license('OK')]],
  ])('no resident license: %s', (_case, licenses) => {
    const person = { ...producer('17', 'A Bell', licenses), residentState: 'TX' as const };
    const result = validatePerson(person);
    expect(result.causes).toEqual([{ code: 'no-license', state: 'TX' }]);
    expect(result).toMatchObject({ valid: false, identified: true, proof: null });
  });

  test('any passing license suffices, and is the proof', () => {
    const licenses = [
      license('TX', { number: 'TX-1', ...past }),
      license('TX', { number: 'TX-2' }),
      license('TX', { number: 'TX-3', lines: [] }),
    ];
    const result = validatePerson(producer('17', 'A Bell', licenses));
    expect(result.proof).toEqual({ state: 'TX', licenseNumber: 'TX-2', line: UNIFORM });
    expect(result.healthStates).toEqual(['TX']);
  });

  test('when none passes, the one that came furthest is reported, with its facts', () => {
    const licenses = [
      license('TX', { number: 'TX-1', ...past }),
      license('TX', { number: 'TX-2', lines: [line({ name: 'Property' })] }),
      license('TX', { number: 'TX-3', status: 'inactive' }),
    ];
    const { causes } = validatePerson(producer('17', 'A Bell', licenses));
    expect(causes).toEqual([
      {
        code: 'no-health-line',
        state: 'TX',
        licenseNumber: 'TX-2',
        held: ['Property'],
        accepted: [UNIFORM, 'Life, Accident and Health'],
      },
    ]);
  });

  test('dates in a cause are those of the license, or of the line', () => {
    const expired = validatePerson(producer('17', 'A Bell', [license('TX', past)]));
    const facts = { state: 'TX', licenseNumber: 'TX-500000' };
    expect(expired.causes).toEqual([{ code: 'license-expired', ...facts, ...past }]);
    const lapsed = validatePerson(
      producer('17', 'A Bell', [license('TX', { lines: [line(past)] })]),
    );
    expect(lapsed.causes).toEqual([
      { code: 'health-line-expired', ...facts, line: UNIFORM, ...past },
    ]);
    const adjuster = license('AZ', { number: 'AZ-1', licenseClass: 'Adjuster' });
    expect(validatePerson(producer('17', 'A Bell', [adjuster])).causes).toEqual([
      {
        code: 'license-class',
        state: 'AZ',
        licenseNumber: 'AZ-1',
        held: 'Adjuster',
        accepted: ['Insurance Producer'],
      },
    ]);
  });

  test('where a state asks for an appointment', () => {
    const person = producer('17', 'A Bell', [license('KY', { number: 'KY-1' })]);
    expect(validatePerson(person).causes).toEqual([
      {
        code: 'no-appointment',
        state: 'KY',
        licenseNumber: 'KY-1',
        line: UNIFORM,
        appointmentLine: 'Health',
      },
    ]);
    expect(validatePerson({ ...person, appointments: [appointment()] }).valid).toBe(true);
  });

  test('is not revealed to someone who is not identified', () => {
    const person = producer('17', 'A Bell', [license('TX', past)]);
    const claim = { npn: '18', name: person.name, hasSsn: true };
    const result = validateNpn(claim, evidenceFrom([person], claim, '17'), rules, today);
    expect(codesOf(result.causes)).toEqual(['npn-mismatch']);
    expect(result).toMatchObject({ residentState: null, healthStates: [], proof: null });
  });
});

describe('for any record', () => {
  const status = fc.constantFrom('active' as const, 'inactive' as const);
  const effectiveOn = fc.constantFrom('2019-01-01', today, '2027-01-01');
  const expiresOn = fc.constantFrom(null, '2020-12-31', today, '2028-01-01');
  const dated = { status, effectiveOn, expiresOn };
  const state = fc.constantFrom<StateCode>('TX', 'FL', 'KY');
  const lines = fc.array(
    fc.record({ name: fc.constantFrom(UNIFORM, 'Health', 'Property'), ...dated }),
    { maxLength: 3 },
  );
  const licenses = fc.array(
    fc.record({
      ...dated,
      state,
      number: fc.constantFrom('1', '2', '3'),
      licenseClass: fc.constantFrom(CLASS, 'Health Agent', 'Adjuster'),
      residency: fc.constantFrom('resident' as const, 'non-resident' as const),
      lines,
    }),
    { maxLength: 5 },
  );
  const appointments = fc.array(
    fc.record({
      state,
      company: fc.constant('Bluegrass Health Plan'),
      line: fc.constantFrom('Health', UNIFORM),
      effectiveOn,
      terminatedOn: expiresOn,
      terminationReason: fc.constant(''),
    }),
    { maxLength: 3 },
  );
  const people: fc.Arbitrary<Producer> = fc.record({
    npn: fc.constant('17000101'),
    kind: fc.constant('individual' as const),
    name: fc.constant(named('Maria Alvarez')),
    aliases: fc.constant([
      { name: named('Mary Alvarez'), state: 'TX' as const },
      { name: named('Maria Vega'), state: null },
    ]),
    residentState: state,
    licenses,
    appointments,
    actions: fc.constant([]),
  });

  function isCurrent(dates: Pick<License, 'status' | 'effectiveOn' | 'expiresOn'>): boolean {
    const { effectiveOn: from, expiresOn: to } = dates;
    return dates.status === 'active' && from <= today && (to ?? '9999-12-31') >= today;
  }

  function hasLicenseAtHome(person: Producer): boolean {
    return person.licenses.some(
      (held) =>
        held.state === person.residentState &&
        held.residency === 'resident' &&
        isCurrent(held) &&
        held.lines.some((each) => each.name !== 'Property' && isCurrent(each)),
    );
  }

  test('never valid without an active resident license with an active health line', () => {
    fc.assert(
      fc.property(people, (person) => {
        const result = validatePerson(person);
        expect(result.valid).toBe(result.causes.length === 0);
        expect(result.valid).toBe(result.proof !== null);
        if (result.valid) expect(hasLicenseAtHome(person)).toBe(true);
        if (result.valid) expect(result.healthStates).toContain(person.residentState);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of licenses, lines, appointments and aliases changes nothing', () => {
    fc.assert(
      fc.property(people, (person) => {
        const reversed = {
          ...person,
          aliases: [...person.aliases].reverse(),
          appointments: [...person.appointments].reverse(),
          licenses: person.licenses
            .map((held) => ({ ...held, lines: [...held.lines].reverse() }))
            .reverse(),
        };
        const [before, after] = [validatePerson(person), validatePerson(reversed)];
        expect(after.valid).toBe(before.valid);
        expect(after.healthStates).toEqual(before.healthStates);
        expect(codesOf(after.causes)).toEqual(codesOf(before.causes));
      }),
      { numRuns: 500 },
    );
  });

  test('identity causes and license causes never come together', () => {
    const claims = fc.record({
      npn: fc.constantFrom('17000101', '18000101', '991000101', ''),
      name: fc.constantFrom('Maria Alvarez', 'Maria Vega', 'Mario Alvarez').map(named),
      hasSsn: fc.boolean(),
    });
    fc.assert(
      fc.property(people, claims, fc.boolean(), (person, claim, ssnKnown) => {
        const evidence = evidenceFrom([person], claim, ssnKnown ? person.npn : null);
        const result = validateNpn(claim, evidence, rules, today);
        expect(result.identified).toBe(countsForStanding(result, 'save', false));
        if (!result.identified) expect(result).toMatchObject({ valid: false, healthStates: [] });
        if (result.identified) expect(result.causes.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
