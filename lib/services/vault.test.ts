import { describe, expect, test } from 'vitest';
import { withDatabase } from '@/tests/support/database';
import { open, seal } from './vault';

withDatabase();

const mine = { purpose: 'second-factor', accountId: 'one' } as const;

test('what was sealed opens, and does not show', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', mine);
  expect(sealed).toMatch(/^v1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP');
  expect(open(sealed, mine)).toBe('JBSWY3DPEHPK3PXP');
});

describe('does not open', () => {
  test.each([
    ['another account', mine, { ...mine, accountId: 'two' }],
    ['another purpose', mine, { ...mine, purpose: 'ssn' }],
    ['the other way round', { ...mine, purpose: 'ssn' }, mine],
  ] as const)('for %s', (_, made, opened) => {
    expect(() => open(seal('text', made), opened)).toThrow();
  });

  test.each([
    [
      'a changed text',
      (sealed: string) => sealed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    ],
    ['a short tag', (sealed: string) => sealed.replace(/\.[\w-]{22}\./, '.AAAA.')],
    ['an unknown key', (sealed: string) => sealed.replace('v1', 'v2')],
    ['nothing', () => ''],
  ])('%s', (_, change) => {
    expect(() => open(change(seal('text', mine)), mine)).toThrow();
  });
});

test('the same text seals differently each time', () => {
  expect(seal('text', mine)).not.toBe(seal('text', mine));
});
