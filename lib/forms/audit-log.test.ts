import { describe, expect, test } from 'vitest';
import { auditFieldLabel } from './audit-event';
import { auditSearchParams, readAuditSearch } from './audit-log';

const blank = { action: '', actor: '', subject: '', from: '', to: '' };

describe('readAuditSearch', () => {
  test('asks for everything when the address says nothing', () => {
    expect(readAuditSearch({})).toEqual({
      entries: blank,
      query: { action: null, actor: '', subject: '', from: null, to: null },
      errors: {},
      page: 1,
    });
  });

  test('takes what it knows', () => {
    const asked = {
      action: 'profile-saved',
      actor: ' cms.admin ',
      subject: 'agent.valid',
      from: '2026-11-01',
      to: '2026-11-27',
    };
    expect(readAuditSearch({ ...asked, page: '3' })).toMatchObject({
      query: { ...asked, actor: 'cms.admin' },
      page: 3,
    });
  });

  test.each([
    [{ from: '2027-02-29' }, { from: { code: 'audit-log.day.invalid' } }],
    [{ to: 'yesterday' }, { to: { code: 'audit-log.day.invalid' } }],
    [{ from: '2026-11-02', to: '2026-11-01' }, { to: { code: 'audit-log.day.before' } }],
  ])('%j must be corrected and stays in the form', (asked, errors) => {
    expect(readAuditSearch(asked)).toMatchObject({ query: null, errors, entries: asked });
  });

  test.each([
    { action: 'nonsense', page: '-1' },
    { action: ['a', 'b'], page: ['1', '2'] },
    { page: '1e99', actor: '\u0000' },
    { page: {}, to: null, actor: 7 },
  ])('%j is understood as well as may be', (asked) => {
    expect(readAuditSearch(asked)).toMatchObject({
      query: { action: null, actor: '', to: null },
      page: 1,
    });
  });
});

test('an address asks for the same again', () => {
  const { entries } = readAuditSearch({ actor: 'a&b', from: '2026-11-01' });
  expect(`${auditSearchParams(entries)}`).toBe('actor=a%26b&from=2026-11-01');
  expect(`${auditSearchParams(entries, 2)}`).toBe('actor=a%26b&from=2026-11-01&page=2');
  expect(`${auditSearchParams(blank)}`).toBe('');
});

test.each([
  ['npn', 'NPN'],
  ['role', 'Role'],
  ['firstName', 'First name'],
])('the fact %s is called %s', (field, label) => {
  expect(auditFieldLabel(field)).toBe(label);
});
