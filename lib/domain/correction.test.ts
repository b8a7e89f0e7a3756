import { expect, test } from 'vitest';
import { findDecisionFault } from './correction';

test.each([
  ['another lead', 'lead', 'l', 'waiting', 'd', null],
  ['another lead, after the account of who asked is gone', 'lead', 'l', 'waiting', null, null],
  ['the lead who asked', 'lead', 'l', 'waiting', 'l', 'own-request'],
  ['a representative', 'desk', 'r', 'waiting', 'd', 'not-a-lead'],
  ['an administrator', 'administrator', 'a', 'waiting', 'd', 'not-a-lead'],
  ['a second time', 'lead', 'l', 'applied', 'd', 'decided-before'],
  ['after a no', 'lead', 'l', 'rejected', 'd', 'decided-before'],
] as const)(
  'a change of an SSN, decided by %s',
  (_, kind, accountId, state, requestedById, fault) => {
    expect(findDecisionFault({ state, requestedById }, { kind, accountId })).toBe(fault);
  },
);
