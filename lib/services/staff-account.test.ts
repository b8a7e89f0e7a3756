import { describe, expect, test, vi } from 'vitest';
import { findAccountByUserId } from '@/db/account';
import { read } from '@/db/client';
import { type StaffAccountInput, staffAccountSchema } from '@/lib/forms/staff-account';
import { withClock } from '@/tests/support/clock';
import { withDatabase } from '@/tests/support/database';
import { resetPassword } from './reset-password';
import { checkCredentials } from './sign-in';
import { createStaffAccount } from './staff-account';

withDatabase();
withClock();

const visitor = { address: '192.0.2.1' };
const password = 'tiny blue rocks sing';
const input: StaffAccountInput = {
  userId: 'Lee.Desk',
  kind: 'lead',
  email: 'lee.desk@example.com',
  firstName: 'Lee',
  lastName: 'Park',
};

async function make(change: Partial<StaffAccountInput> = {}): Promise<string> {
  const result = await createStaffAccount({ ...input, ...change });
  if (!result.ok) throw new Error(result.reason);
  return result.link;
}

const choose = (link: string) =>
  resetPassword(visitor, { token: link.split('/').at(-1) ?? '', password, locale: 'en' });
const signIn = () => checkCredentials(visitor, { userId: input.userId, password });

describe('an account for staff', () => {
  test('opens with the password that its owner chose by the link', async () => {
    const link = await make();
    expect((await signIn()).ok).toBe(false);
    expect((await choose(link)).ok).toBe(true);
    expect((await signIn()).ok).toBe(true);
    const account = await read((db) => findAccountByUserId(db, 'lee.desk'));
    expect(account).toMatchObject({ kind: 'lead', firstName: 'Lee', lastName: 'Park' });
  });

  test('the link works for ten minutes', async () => {
    const link = await make();
    vi.setSystemTime(Date.now() + 10 * 60_000 + 1);
    expect((await choose(link)).ok).toBe(false);
  });

  test.each([
    ['user-id-taken', { userId: 'DESK.rep' }],
    ['email-taken', { email: 'Desk.Rep@example.com' }],
  ] as const)('is refused: %s', async (reason, change) => {
    expect(await createStaffAccount({ ...input, ...change })).toEqual({ ok: false, reason });
  });
});

describe('what the command takes', () => {
  test.each<[string, object]>([
    ['--user-id', { userId: 'no spaces' }],
    ['--kind', { kind: 'agent' }],
    ['--email', { email: 'nowhere' }],
    ['--first', { firstName: undefined }],
    ['--last', { lastName: '' }],
  ])('names %s when it is wrong', (name, change) => {
    const parsed = staffAccountSchema.safeParse({ ...input, ...change });
    expect(parsed.error?.issues.map(({ message }) => message.split(' ')[0])).toEqual([name]);
  });
});
