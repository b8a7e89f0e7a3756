import { expect, test } from 'vitest';
import { findDecisionFault, findFactorFault, isFactorAsAsked, needsApproval } from './correction';

test.each([
  ['another lead', 'lead', 'l', 'waiting', 'd', null],
  ['another lead, after the account of who asked is gone', 'lead', 'l', 'waiting', null, null],
  ['the lead who asked', 'lead', 'l', 'waiting', 'l', 'own-request'],
  ['a representative', 'desk', 'r', 'waiting', 'd', 'not-a-lead'],
  ['an administrator', 'administrator', 'a', 'waiting', 'd', 'not-a-lead'],
  ['a second time', 'lead', 'l', 'applied', 'd', 'decided-before'],
  ['after a no', 'lead', 'l', 'rejected', 'd', 'decided-before'],
] as const)(
  'what waits for a lead, decided by %s',
  (_, kind, accountId, state, requestedById, fault) => {
    expect(findDecisionFault({ state, requestedById }, { kind, accountId })).toBe(fault);
  },
);

test.each([
  ['name', false],
  ['npn', false],
  ['ssn', true],
  ['second-factor', true],
] as const)('a correction of the %s needs a lead: %s', (field, needs) => {
  expect(needsApproval(field)).toBe(needs);
});

test.each([
  ['an agent who named the SSN', 'agent', true, true, ['full-name', 'npn', 'ssn-last-four'], null],
  ['an agent who did not', 'agent', true, true, ['full-name', 'npn', 'license'], 'ssn-first'],
  ['an agent without an SSN', 'agent', true, false, ['full-name', 'npn', 'license'], null],
  ['an agent without a factor', 'agent', false, true, ['full-name', 'ssn-last-four'], 'none'],
  ['a representative', 'desk', true, true, ['full-name', 'npn', 'ssn-last-four'], 'staff'],
  ['a lead', 'lead', true, false, ['full-name', 'npn', 'license'], 'staff'],
  ['an administrator', 'administrator', true, false, ['full-name', 'npn', 'license'], 'staff'],
] as const)('the lost factor of %s', (_, kind, hasFactor, hasSsn, items, fault) => {
  expect(findFactorFault({ kind, hasFactor, hasSsn }, items)).toBe(fault);
});

const noon = new Date('2026-12-01T12:00:00Z');
test.each([
  ['is there', new Date('2026-11-01T12:00:00Z'), true],
  ['was removed by its owner', null, false],
  ['was set up anew since', new Date('2026-12-01T12:00:01Z'), false],
])('what was asked about %s', (_, since, asAsked) => {
  expect(isFactorAsAsked(since, noon)).toBe(asAsked);
});
