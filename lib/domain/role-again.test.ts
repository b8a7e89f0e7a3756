import { describe, expect, test } from 'vitest';
import { asksForRole, isRoleMissing } from './role-again';

describe('the role must be set again (S34, S37)', () => {
  test.each([
    ['the desk made it valid', 'desk', true, false, true],
    ['the desk corrected, and it is not valid yet', 'desk', false, false, false],
    ['it was valid all along', 'desk', true, true, false],
    ['the desk made it invalid', 'desk', false, true, false],
    ['the agent made it valid', 'save', true, false, false],
    ['the weekly check found it valid again', 'recheck', true, false, false],
  ] as const)('%s', (_, trigger, valid, wasValid, asks) => {
    expect(asksForRole({ valid }, trigger, wasValid)).toBe(asks);
  });
});

describe('the role is all that is missing', () => {
  const valid = { valid: true };
  test.each([
    ['with a role saved before', true, valid, false, true],
    ['with a draft only', true, null, false, true],
    ['a typing error after that', true, valid, true, true],
    ['a draft, refused again', true, null, true, false],
    ['license lost meanwhile', true, { valid: false }, true, false],
    ['set', false, valid, false, false],
    ['never asked for', false, null, false, false],
  ] as const)('%s', (_, roleToBeSet, standing, lastAttemptRefused, missing) => {
    expect(isRoleMissing({ roleToBeSet, standing, lastAttemptRefused })).toBe(missing);
  });
});
