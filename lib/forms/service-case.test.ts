import { describe, expect, test } from 'vitest';
import { cannedAnswers } from './canned-answer';
import {
  correctionDecisionSchema,
  identityConfirmationSchema,
  nameCorrectionSchema,
} from './correction';
import {
  caseAnswerSchema,
  caseMessageSchema,
  caseOpeningSchema,
  caseQuerySchema,
  insertCannedAnswer,
} from './service-case';
import { queueQuerySchema } from './service-desk';

describe('opening a case', () => {
  test.each([
    [{ topic: 'name' }, true],
    [{ topic: 'name', body: 'x'.repeat(4_000) }, true],
    [{ topic: 'name', body: '😀'.repeat(4_000) }, true],
    [{ topic: 'name', body: 'x'.repeat(4_001) }, false],
    [{ topic: 'other' }, false],
    [{ topic: 'other', body: 'Help' }, true],
    [{ topic: '' }, false],
    [{}, false],
  ])('%# %j', (entries, ok) => {
    expect(caseOpeningSchema.safeParse(entries).success).toBe(ok);
  });
});

test.each([
  [{ number: 'C-000001', body: 'x' }, true],
  [{ number: 'C-000001', body: '' }, false],
  [{ number: 'nonsense', body: 'x' }, false],
  [{ body: 'x' }, false],
])('a message %j', (entries, ok) => {
  expect(caseMessageSchema.safeParse(entries).success).toBe(ok);
});

test.each([
  ['answer', true],
  ['ask-agent', true],
  ['note', true],
  ['close', false],
  ['', false],
])('what the desk writes: %j', (kind, ok) => {
  expect(caseAnswerSchema.safeParse({ number: '1', kind, body: 'x' }).success).toBe(ok);
});

describe('canned answers', () => {
  const [first] = cannedAnswers;
  test('go behind what is written, and leave the rest as it is', () => {
    const entries = { body: 'Hello.', canned: first?.id ?? '', kind: 'note' };
    expect(insertCannedAnswer(entries)).toEqual({ ...entries, body: `Hello.\n\n${first?.text}` });
    expect(insertCannedAnswer({ ...entries, body: '' }).body).toBe(first?.text);
    expect(insertCannedAnswer({ ...entries, canned: 'unknown' }).body).toBe('Hello.');
  });

  test('have names and ids of their own', () => {
    expect(new Set(cannedAnswers.map(({ id }) => id)).size).toBe(cannedAnswers.length);
    expect(new Set(cannedAnswers.map(({ name }) => name)).size).toBe(cannedAnswers.length);
  });
});

describe('corrections', () => {
  const seen = { number: 'C-000007', version: '3' };
  test('a name comes in parts', () => {
    const entries = { ...seen, firstName: 'Devon', lastName: 'Lee' };
    expect(nameCorrectionSchema.parse(entries)).toEqual({
      number: 7,
      version: 3,
      name: { first: 'Devon', middle: '', last: 'Lee', suffix: '' },
    });
  });

  test('the ticked items of an identity check', () => {
    const entries = { ...seen, 'items.npn': 'yes', 'items.license': 'yes', 'items.other': 'yes' };
    expect(identityConfirmationSchema.parse(entries)).toEqual({
      number: 7,
      version: 3,
      record: '',
      items: ['npn', 'license'],
    });
  });

  test.each([
    [{ decision: 'approve' }, true],
    [{ decision: 'reject', reason: 'Not theirs' }, true],
    [{ decision: 'reject' }, false],
    [{}, false],
  ])('a decision %j', (entries, ok) => {
    expect(correctionDecisionSchema.safeParse({ id: 'x', number: '1', ...entries }).success).toBe(
      ok,
    );
  });
});

describe('addresses', () => {
  test.each([
    [{}, { show: 'open', q: '', sort: 'due', page: 1 }],
    [
      { show: 'x', q: ['a'], sort: 'x', page: '0' },
      { show: 'open', q: '', sort: 'due', page: 1 },
    ],
    [
      { show: 'mine', q: ' Lee ', sort: 'opened', page: '2' },
      { show: 'mine', q: 'Lee', sort: 'opened', page: 2 },
    ],
  ])('the queue %j', (query, expected) => {
    expect(queueQuerySchema.parse(query)).toEqual(expected);
  });

  test.each([
    [
      { done: 'taken', record: ' 17000104 ' },
      { done: 'taken', record: '17000104' },
    ],
    [
      { done: 'x', record: "1' or 1" },
      { done: null, record: '' },
    ],
    [{}, { done: null, record: '' }],
  ])('a case %j', (query, expected) => {
    expect(caseQuerySchema.parse(query)).toEqual(expected);
  });
});
