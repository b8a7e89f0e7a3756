import { describe, expect, test } from 'vitest';
import type { NpnCause } from './npn';
import {
  askableItems,
  type CaseAction,
  type CaseFacts,
  type CaseParty,
  caseAge,
  caseState,
  findCaseFault,
  formatCaseNumber,
  isOverdue,
  isValidationTopic,
  listCaseActions,
  parseCaseNumber,
  topicOf,
} from './service-case';

const now = new Date('2026-12-10T15:00:00Z');
const fresh: CaseFacts = {
  assigneeId: null,
  waitingSince: null,
  hasWaitingCorrection: false,
  dueOn: '2026-12-15',
  closedAt: null,
};
const taken = { ...fresh, assigneeId: 'dana' };
const waiting = { ...taken, waitingSince: now };
const approval = { ...taken, hasWaitingCorrection: true };
const closed = { ...taken, closedAt: new Date('2026-12-01T15:00:00Z') };

const agent: CaseParty = { side: 'agent' };
const dana: CaseParty = { side: 'desk', accountId: 'dana', isLead: false };
const other: CaseParty = { side: 'desk', accountId: 'other', isLead: false };
const lead: CaseParty = { side: 'desk', accountId: 'lead', isLead: true };

describe('caseState', () => {
  test.each([
    ['nobody has it', fresh, 'new'],
    ['somebody has it', taken, 'in-progress'],
    ['the agent was asked', waiting, 'waiting-for-agent'],
    ['an SSN waits for a lead', approval, 'waiting-for-approval'],
    ['and the agent was asked too', { ...approval, waitingSince: now }, 'waiting-for-approval'],
    ['closed', closed, 'closed'],
    ['closed before anybody took it', { ...fresh, closedAt: now }, 'closed'],
  ] as const)('%s', (_, facts, state) => {
    expect(caseState(facts)).toBe(state);
  });
});

describe('what may be done', () => {
  test.each<[string, CaseFacts, CaseParty, CaseAction[]]>([
    ['new, agent', fresh, agent, ['write', 'close']],
    ['new, desk', fresh, dana, ['take', 'assign', 'note', 'close']],
    ['taken, agent', taken, agent, ['write', 'close']],
    [
      'taken, who has it',
      taken,
      dana,
      ['hand-over', 'answer', 'ask-agent', 'note', 'correct', 'close'],
    ],
    ['taken, somebody else', taken, other, ['note']],
    [
      'taken, a lead',
      taken,
      lead,
      ['hand-over', 'answer', 'ask-agent', 'note', 'correct', 'close'],
    ],
    ['waiting, agent', waiting, agent, ['write', 'close']],
    [
      'waiting, who has it',
      waiting,
      dana,
      ['hand-over', 'answer', 'ask-agent', 'note', 'correct', 'close'],
    ],
    ['approval, agent', approval, agent, ['write']],
    [
      'approval, who has it',
      approval,
      dana,
      ['hand-over', 'answer', 'ask-agent', 'note', 'correct'],
    ],
    ['closed, agent', closed, agent, ['reopen']],
    ['closed, desk', closed, other, ['reopen']],
  ])('%s', (_, facts, party, actions) => {
    expect(listCaseActions(facts, party, now)).toEqual(actions);
  });

  test.each<[string, CaseAction, CaseFacts, CaseParty, string]>([
    ['taking what somebody has', 'take', taken, other, 'not-in-this-state'],
    ['answering somebody else’s', 'answer', taken, other, 'not-your-case'],
    ['correcting before taking', 'correct', fresh, dana, 'not-in-this-state'],
    ['correcting as the agent', 'correct', taken, agent, 'not-your-case'],
    ['closing while a lead must decide', 'close', approval, lead, 'not-in-this-state'],
    ['writing into a closed one', 'write', closed, agent, 'not-in-this-state'],
  ])('%s', (_, action, facts, party, fault) => {
    expect(findCaseFault(action, facts, party, now)).toBe(fault);
  });

  test.each([
    ['on the 30th day', '2026-12-31T15:00:00Z', null],
    ['a moment later', '2026-12-31T15:00:00.001Z', 'too-late-to-reopen'],
  ] as const)('opening again %s', (_, at, fault) => {
    expect(findCaseFault('reopen', closed, agent, new Date(at))).toBe(fault);
  });
});

test.each([
  ['on its day', '2026-12-15', false],
  ['a day later', '2026-12-16', true],
])('overdue %s: %s', (_, today, expected) => {
  expect(isOverdue(fresh, today)).toBe(expected);
  expect(isOverdue({ ...fresh, closedAt: now }, today)).toBe(false);
});

test.each([
  ['2026-12-04', '0-2'],
  ['2026-12-06', '0-2'],
  ['2026-12-08', '0-2'],
  ['2026-12-09', '3-5'],
  ['2026-12-11', '3-5'],
  ['2026-12-14', '6-7'],
  ['2026-12-15', '6-7'],
  ['2026-12-16', 'overdue'],
])('opened on a Friday, on %s its age is %s', (today, age) => {
  expect(caseAge('2026-12-04', '2026-12-15', today)).toBe(age);
});

describe('topicOf', () => {
  const npn: NpnCause = { code: 'npn-mismatch', hint: { kind: 'not-found' } };
  const name: NpnCause = { code: 'name-mismatch' };
  const ssn: NpnCause = { code: 'no-ssn' };
  test.each<[string, NpnCause[], string]>([
    ['nothing', [], 'other'],
    ['no SSN', [ssn], 'ssn-missing'],
    ['no SSN and more', [ssn, npn, name], 'ssn-missing'],
    ['an unknown SSN', [{ code: 'ssn-not-found' }], 'ssn-missing'],
    ['NPN', [npn], 'npn'],
    ['name', [name], 'name'],
    ['NPN and name', [npn, name], 'npn-and-name'],
    ['license', [{ code: 'no-license', state: 'TX' }], 'license'],
  ])('%s', (_, causes, topic) => {
    expect(topicOf(causes)).toBe(topic);
  });

  test('only topics of a validation carry its causes', () => {
    expect(isValidationTopic('license')).toBe(true);
    expect(isValidationTopic('sign-in')).toBe(false);
  });
});

test.each([
  ['C-000123', 123],
  ['c 123', 123],
  ['123', 123],
  [' C-1234567 ', 1_234_567],
  ['C-000000', null],
  ['C-12a', null],
  ['1234567890', null],
  ['-1', null],
  ['', null],
])('the case number %j is %j', (text, number) => {
  expect(parseCaseNumber(text)).toBe(number);
  if (number !== null) expect(parseCaseNumber(formatCaseNumber(number))).toBe(number);
});

test('a case number has six digits or more', () => {
  expect(formatCaseNumber(7)).toBe('C-000007');
  expect(formatCaseNumber(1_234_567)).toBe('C-1234567');
});

describe('what a caller can be asked', () => {
  const nothing = { hasRecord: false, hasLicense: false, hasSsn: false, hasAddress: false };
  test.each([
    ['nothing held', nothing, []],
    [
      'no record',
      { ...nothing, hasSsn: true, hasAddress: true },
      ['ssn-last-four', 'business-address'],
    ],
    [
      'a record',
      { ...nothing, hasRecord: true, hasLicense: true },
      ['full-name', 'npn', 'license'],
    ],
  ])('%s', (_, held, items) => {
    expect(askableItems(held)).toEqual(items);
  });
});
