import { describe, expect, test } from 'vitest';
import { longestDetails } from '@/lib/domain/outdated-report';
import {
  dismissalSchema,
  handlingSchema,
  outdatedReportSchema,
  outdatedReportsQuerySchema,
} from './outdated-report';

const phone = { slug: 'ann-lee-2b3c4d5e', locale: 'es', 'problems.phone': 'yes', details: '' };

describe('outdatedReportSchema', () => {
  test('a report in words', () => {
    const entries = { ...phone, 'problems.other': 'yes', details: 'The office moved' };
    expect(outdatedReportSchema.parse(entries)).toEqual({
      slug: 'ann-lee-2b3c4d5e',
      locale: 'es',
      problems: ['phone', 'other'],
      details: 'The office moved',
    });
  });

  test('without JavaScript a box without a tick sends nothing, and words are not needed', () => {
    const { details: _, locale: __, ...entries } = phone;
    expect(outdatedReportSchema.parse(entries)).toMatchObject({
      locale: 'en',
      problems: ['phone'],
      details: '',
    });
  });

  const long = 'x'.repeat(longestDetails + 1);
  test.each([
    ['nothing selected', { 'problems.phone': '' }, { problems: 'problems.required' }],
    ['a tick that is none', { 'problems.phone': 'no' }, { problems: 'problems.required' }],
    [
      'an unknown problem',
      { 'problems.phone': '', 'problems.npn': 'yes' },
      {
        problems: 'problems.required',
      },
    ],
    ['other without words', { 'problems.other': 'yes' }, { details: 'details.required' }],
    ['too long', { details: long }, { details: 'details.too-long' }],
    [
      'nothing selected and too long',
      { 'problems.phone': '', details: long },
      {
        problems: 'problems.required',
        details: 'details.too-long',
      },
    ],
  ])('%s', (_, change, expected) => {
    const { error } = outdatedReportSchema.safeParse({ ...phone, ...change });
    const found = (error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([field, code]) => [field, `outdated-report.${code}`]),
      ),
    );
  });

  test.each([
    ['as long as allowed', 'x'.repeat(longestDetails)],
    ['signs outside the basic plane count once', '😀'.repeat(longestDetails)],
  ])('%s', (_, details) => {
    expect(outdatedReportSchema.safeParse({ ...phone, details }).success).toBe(true);
  });

  test('no slug', () => {
    expect(outdatedReportSchema.safeParse({ ...phone, slug: '' }).success).toBe(false);
    expect(outdatedReportSchema.safeParse({ 'problems.phone': 'yes' }).success).toBe(false);
  });
});

describe('outdatedReportsQuerySchema', () => {
  const usual = { show: 'open', page: 1, marked: null };
  test.each([
    [{}, usual],
    [
      { show: 'handled', page: '3', marked: 'abc' },
      { show: 'handled', page: 3, marked: 'abc' },
    ],
    [{ show: 'all', page: '0', marked: ['a', 'b'] }, usual],
    [{ show: ['open', 'handled'], page: 'x' }, usual],
    [{ page: '1.5' }, usual],
    [{ page: '99999999999' }, usual],
  ])('%j', (address, query) => {
    expect(outdatedReportsQuerySchema.parse(address)).toEqual(query);
  });
});

test.each([
  ['1795540000000', true],
  ['', false],
  ['-1', false],
  ['1e3', false],
  ['99999999999999999999', false],
])('seen up to %j', (seenUpTo, good) => {
  expect(dismissalSchema.safeParse({ seenUpTo }).success).toBe(good);
});

test('handling needs an id, and any page will do', () => {
  expect(handlingSchema.safeParse({ page: '1' }).success).toBe(false);
  expect(handlingSchema.parse({ id: 'abc', page: 'x' })).toEqual({ id: 'abc', page: 1 });
});
