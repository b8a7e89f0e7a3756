import { expect, test } from 'vitest';
import { isReportMailDue, noticesSince, problemsOf } from './outdated-report';

const now = new Date('2027-02-01T15:00:00Z');

test('a notice is shown for 30 days', () => {
  expect(noticesSince(now)).toEqual(new Date('2027-01-02T15:00:00Z'));
});

test.each([
  ['never written to', null, true],
  ['just now', '2027-02-01T15:00:00Z', false],
  ['23:59:59 ago', '2027-01-31T15:00:01Z', false],
  ['a day ago', '2027-01-31T15:00:00Z', true],
  ['a week ago', '2027-01-25T15:00:00Z', true],
  ['a clock that was set back', '2027-02-02T15:00:00Z', false],
])('a mail is due: %s', (_, last, due) => {
  expect(isReportMailDue(last === null ? null : new Date(last), now)).toBe(due);
});

test('the problems of several reports, each once and in their order', () => {
  expect(problemsOf([])).toEqual([]);
  expect(problemsOf([{ problems: ['other', 'phone'] }, { problems: ['email', 'phone'] }])).toEqual([
    'phone',
    'email',
    'other',
  ]);
});
