import { describe, expect, test } from 'vitest';
import {
  findAgreementFault,
  isTerminated,
  mlmsEntry,
  type RegistrationFacts,
  registrationSteps,
  type StepId,
} from './registration';

const blank: RegistrationFacts = {
  role: null,
  hasDraft: false,
  standing: null,
  lastAttemptRefused: false,
  roleToBeSet: false,
  trainingStarted: false,
  completedMarkets: [],
  status: null,
  languageCount: 0,
  optedIn: false,
  listedIn: [],
};
const valid: RegistrationFacts = {
  ...blank,
  role: 'both',
  standing: { valid: true },
  optedIn: true,
  listedIn: ['TX'],
};
/** After the Service Desk's repair, with a role saved before it and without one. */
const repaired: RegistrationFacts = { ...valid, roleToBeSet: true, listedIn: [] };
const repairedDraft: RegistrationFacts = { ...blank, hasDraft: true, roleToBeSet: true };

function stepOf(facts: RegistrationFacts, id: StepId) {
  const step = registrationSteps(facts).find((one) => one.id === id);
  return [step?.state, step?.reason];
}

describe('registrationSteps', () => {
  test.each<[string, RegistrationFacts, StepId, string, string]>([
    ['nothing yet', blank, 'profile', 'not-started', 'profile-empty'],
    ['only a draft', { ...blank, hasDraft: true }, 'profile', 'in-progress', 'profile-draft'],
    ['saved', valid, 'profile', 'complete', 'profile-saved'],
    [
      'saved, then a draft',
      { ...valid, hasDraft: true },
      'profile',
      'in-progress',
      'profile-draft',
    ],

    ['no profile', blank, 'npn', 'not-started', 'npn-needs-profile'],
    ['new plan year', { ...valid, standing: null }, 'npn', 'not-started', 'npn-not-validated'],
    ['refused at once', { ...blank, lastAttemptRefused: true }, 'npn', 'blocked', 'npn-refused'],
    ['license lost', { ...valid, standing: { valid: false } }, 'npn', 'blocked', 'npn-refused'],
    ['valid', valid, 'npn', 'complete', 'npn-valid'],
    ['typing error later', { ...valid, lastAttemptRefused: true }, 'npn', 'complete', 'npn-valid'],
    ['Not an Agent Broker', { ...valid, role: 'none' }, 'npn', 'blocked', 'role-not-agent'],
    ['repaired', repaired, 'npn', 'blocked', 'role-to-be-set'],
    ['repaired, draft only', repairedDraft, 'npn', 'blocked', 'role-to-be-set'],
    [
      'repaired, then Not an Agent Broker',
      { ...repaired, role: 'none' },
      'npn',
      'blocked',
      'role-to-be-set',
    ],
    [
      'repaired, then license lost',
      { ...repaired, standing: { valid: false }, lastAttemptRefused: true },
      'npn',
      'blocked',
      'npn-refused',
    ],
    ['repaired and terminated', { ...repaired, status: 'T1' }, 'npn', 'blocked', 'terminated'],
    ['terminated', { ...valid, status: 'T1' }, 'npn', 'blocked', 'terminated'],

    ['no profile', blank, 'training', 'blocked', 'training-needs-profile'],
    ['NPN not valid', { ...valid, standing: null }, 'training', 'blocked', 'training-needs-npn'],
    ['open', valid, 'training', 'not-started', 'training-open'],
    ['repaired', repaired, 'training', 'blocked', 'training-needs-role'],
    ['repaired, draft only', repairedDraft, 'training', 'blocked', 'training-needs-role'],
    [
      'repaired and done',
      { ...repaired, completedMarkets: ['individual'] },
      'training',
      'complete',
      'training-complete',
    ],
    ['begun', { ...valid, trainingStarted: true }, 'training', 'in-progress', 'training-started'],
    ['trainee', { ...blank, role: 'none' }, 'training', 'not-started', 'training-as-trainee'],
    [
      'done',
      { ...valid, completedMarkets: ['individual'] },
      'training',
      'complete',
      'training-complete',
    ],
    [
      'SHOP alone needs none',
      { ...valid, role: 'shop' },
      'training',
      'not-started',
      'training-encouraged',
    ],
    [
      'SHOP says nothing of the training for the other',
      { ...valid, completedMarkets: ['shop'] },
      'training',
      'not-started',
      'training-open',
    ],

    ['to be signed', valid, 'agreement', 'not-started', 'agreement-open'],
    ['no NPN yet', { ...valid, standing: null }, 'agreement', 'blocked', 'agreement-needs-npn'],
    ['repaired', repaired, 'agreement', 'blocked', 'agreement-needs-npn'],
    [
      'signed',
      { ...valid, completedMarkets: ['shop'] },
      'agreement',
      'complete',
      'agreement-signed',
    ],
    ['terminated', { ...valid, status: 'T1' }, 'agreement', 'blocked', 'terminated'],

    ['none', valid, 'languages', 'not-started', 'languages-none'],
    ['two', { ...valid, languageCount: 2 }, 'languages', 'complete', 'languages-some'],

    ['shown', valid, 'listing', 'complete', 'listing-shown'],
    [
      'opted out',
      { ...valid, optedIn: false, listedIn: [] },
      'listing',
      'not-started',
      'listing-opted-out',
    ],
    ['nowhere', { ...valid, listedIn: [] }, 'listing', 'blocked', 'listing-no-state'],
    ['repaired', repaired, 'listing', 'blocked', 'listing-needs-role'],
    [
      'no NPN',
      { ...valid, standing: null, listedIn: [] },
      'listing',
      'blocked',
      'listing-needs-npn',
    ],

    [
      'open, Individual',
      { ...valid, role: 'individual' },
      'completion',
      'not-started',
      'completion-open',
    ],
    ['open, SHOP', { ...valid, role: 'shop' }, 'completion', 'not-started', 'completion-shop'],
    ['open, both', valid, 'completion', 'not-started', 'completion-shop'],
    [
      'one of two',
      { ...valid, completedMarkets: ['shop'] },
      'completion',
      'in-progress',
      'completion-partly',
    ],
    [
      'one that the role has not',
      { ...valid, role: 'individual', completedMarkets: ['shop'] },
      'completion',
      'not-started',
      'completion-open',
    ],
    [
      'the one of the role',
      { ...valid, role: 'shop', completedMarkets: ['shop'] },
      'completion',
      'complete',
      'completion-done',
    ],
    [
      'both',
      { ...valid, completedMarkets: ['individual', 'shop'] },
      'completion',
      'complete',
      'completion-done',
    ],
    [
      'repaired',
      { ...repaired, completedMarkets: ['individual', 'shop'] },
      'completion',
      'complete',
      'completion-done',
    ],
    [
      'terminated',
      { ...valid, completedMarkets: ['individual', 'shop'], status: 'T4' },
      'completion',
      'blocked',
      'terminated',
    ],
  ])('%s: %#', (_name, facts, id, state, reason) => {
    expect(stepOf(facts, id)).toEqual([state, reason]);
  });
});

test.each<[RegistrationFacts['role'], boolean]>([
  [null, false],
  ['none', false],
  ['individual', false],
  ['shop', true],
  ['both', true],
])('the role %s has a SHOP agreement to sign: %s', (role, expected) => {
  const steps = registrationSteps({ ...valid, role }).map(({ id }) => id);
  expect(steps.includes('agreement')).toBe(expected);
});

test.each<[string, Partial<RegistrationFacts>, ReturnType<typeof findAgreementFault>]>([
  ['valid NPN, both markets', {}, null],
  ['SHOP alone', { role: 'shop' }, null],
  ['Individual alone', { role: 'individual' }, 'not-shop'],
  ['in training without a role', { role: 'none', standing: null }, 'not-shop'],
  ['NPN not validated', { standing: null }, 'no-entry'],
  ['role to be set again', { roleToBeSet: true }, 'no-entry'],
  ['license lost', { standing: { valid: false } }, 'no-entry'],
  ['terminated', { status: 'T1' }, 'no-entry'],
])('findAgreementFault: %s', (_name, change, fault) => {
  expect(findAgreementFault({ ...valid, ...change })).toBe(fault);
});

describe('mlmsEntry (S35-S37)', () => {
  test.each<[string, Partial<RegistrationFacts>, unknown]>([
    ['no profile', { role: null }, { allowed: false, reason: 'profile-missing' }],
    [
      'refused before anything was saved',
      { role: null, standing: null, lastAttemptRefused: true },
      { allowed: false, reason: 'npn-refused' },
    ],
    ['valid NPN', {}, { allowed: true, as: 'agent' }],
    ['never validated', { standing: null }, { allowed: false, reason: 'npn-not-validated' }],
    ['standing lost', { standing: { valid: false } }, { allowed: false, reason: 'npn-refused' }],
    [
      'refused attempt',
      { standing: null, lastAttemptRefused: true },
      { allowed: false, reason: 'npn-refused' },
    ],
    ['Not an Agent Broker', { role: 'none', standing: null }, { allowed: true, as: 'trainee' }],
    ['terminated', { status: 'T1' }, { allowed: false, reason: 'terminated' }],
    ['reinstated', { status: 'R1' }, { allowed: true, as: 'agent' }],
    ['repaired', repaired, { allowed: false, reason: 'role-to-be-set' }],
    ['repaired, draft only', repairedDraft, { allowed: false, reason: 'role-to-be-set' }],
    [
      'repaired, draft refused again',
      { ...repairedDraft, lastAttemptRefused: true },
      { allowed: false, reason: 'npn-refused' },
    ],
    ['repaired, trains only', { ...repaired, role: 'none' }, { allowed: true, as: 'trainee' }],
    [
      'repaired and terminated',
      { ...repaired, status: 'T1' },
      { allowed: false, reason: 'terminated' },
    ],
  ])('%s', (_name, change, entry) => {
    expect(mlmsEntry({ ...valid, ...change })).toEqual(entry);
  });
});

test.each([
  ['T1', true],
  ['T4', true],
  ['R1', false],
  [null, false],
] as const)('isTerminated %s', (status, expected) => {
  expect(isTerminated(status)).toBe(expected);
});
