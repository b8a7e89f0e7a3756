import { describe, expect, test } from 'vitest';
import {
  type CompletedRegistration,
  type CompletionFacts,
  type PublicValidation,
  registrationCompletionRows,
} from './registration-completion-list';

const npn = '17000117';
const openYears = [2027, 2026];

function registration(planYear: number, change: Partial<CompletedRegistration> = {}) {
  return {
    planYear,
    individualCompletedOn: `${planYear - 1}-09-03`,
    individualEndsOn: `${planYear}-10-31`,
    shopCompletedOn: null,
    shopEndsOn: null,
    status: null,
    ...change,
  };
}

function validation(planYear: number, change: Partial<PublicValidation> = {}): PublicValidation {
  return { planYear, valid: true, identified: true, current: true, ...change };
}

function rows(facts: Partial<CompletionFacts>) {
  return registrationCompletionRows({
    npn,
    registrations: [],
    validations: [],
    openYears,
    ...facts,
  });
}

const summary = (facts: Partial<CompletionFacts>) =>
  rows(facts).map((row) => [row.planYear, row.individualCompletedOn !== null, row.npnValid]);

describe('which rows', () => {
  test.each<[string, Partial<CompletionFacts>, unknown[]]>([
    ['nothing known', {}, []],
    [
      'registered and validated',
      { registrations: [registration(2027)], validations: [validation(2027)] },
      [[2027, true, 'Y']],
    ],
    [
      'valid, not completed',
      { validations: [validation(2027), validation(2026)] },
      [
        [2027, false, 'Y'],
        [2026, false, 'Y'],
      ],
    ],
    [
      'a license failure of the identified owner',
      { validations: [validation(2027, { valid: false })] },
      [[2027, false, 'N']],
    ],
    [
      "an attempt with somebody else's NPN",
      { validations: [validation(2027, { valid: false, identified: false, current: false })] },
      [],
    ],
    [
      'a failed re-check of the identity',
      { validations: [validation(2027, { valid: false, identified: false })] },
      [],
    ],
    ['a result that was replaced', { validations: [validation(2027, { current: false })] }, []],
    ['a validation of a past plan year', { validations: [validation(2025)] }, []],
    [
      'registrations of past plan years, newest first',
      { registrations: [registration(2024), registration(2025)], validations: [validation(2025)] },
      [
        [2025, true, '-'],
        [2024, true, '-'],
      ],
    ],
    [
      'registered last year, validated for the next',
      { registrations: [registration(2026)], validations: [validation(2027)] },
      [
        [2027, false, 'Y'],
        [2026, true, 'N'],
      ],
    ],
    ['registered, never validated', { registrations: [registration(2027)] }, [[2027, true, 'N']]],
    [
      'of two results the newer decides',
      {
        registrations: [registration(2027)],
        validations: [validation(2027, { valid: false }), validation(2027)],
      },
      [[2027, true, 'N']],
    ],
    [
      'a plan year that is not open yet is not current either',
      { registrations: [registration(2028)], validations: [validation(2028)] },
      [[2028, true, '-']],
    ],
  ])('%s', (_, facts, expected) => {
    expect(summary(facts)).toEqual(expected);
  });
});

describe('what a row says', () => {
  test('a row may have one market only', () => {
    const shop = registration(2027, {
      individualCompletedOn: null,
      individualEndsOn: null,
      shopCompletedOn: '2026-09-03',
      shopEndsOn: '2027-10-31',
    });
    expect(rows({ registrations: [shop] })).toEqual([{ ...shop, npn, npnValid: 'N' }]);
  });

  test('a termination stays visible beside a valid NPN', () => {
    const registrations = [registration(2027, { status: 'T1' })];
    expect(rows({ registrations, validations: [validation(2027)] })).toMatchObject([
      { status: 'T1', npnValid: 'Y' },
    ]);
  });

  test('nothing of the account gets out', () => {
    const stored = { ...registration(2027), accountId: 'account-1', npn };
    expect(Object.keys(rows({ registrations: [stored] })[0] ?? {})).not.toContain('accountId');
  });
});
