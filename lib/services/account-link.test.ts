import { describe, expect, test, vi } from 'vitest';
import { read, transact } from '@/db/client';
import { accountLink } from '@/db/schema/account-link';
import type { LinkPurpose } from '@/lib/domain/account-link';
import { withClock } from '@/tests/support/clock';
import { actorOf, withDatabase } from '@/tests/support/database';
import { findOpenLink, issueLink, spendLink } from './account-link';

withDatabase();
withClock();

const minute = 60_000;
const purposes = ['reset-password'] as const;

async function issue(purpose: LinkPurpose = 'reset-password', userId = 'agent.valid') {
  const { accountId } = await actorOf(userId);
  const order = { accountId, purpose, email: 'new@example.com', locale: 'en' } as const;
  return tokenOf(await transact((db) => issueLink(db, order)));
}

const tokenOf = (url: string) => url.split('/').at(-1) ?? '';
const spend = (token: string) => transact((db) => spendLink(db, token, purposes));

describe('a link', () => {
  test('is a whole address in the language of the reader', async () => {
    const { accountId } = await actorOf('agent.valid');
    const order = { accountId, purpose: 'change-email', email: 'a@example.com' } as const;
    const url = await transact((db) => issueLink(db, { ...order, locale: 'es' }));
    expect(url).toMatch(/^http:\/\/localhost:3000\/es\/verify-email\/[\w-]{43}$/);
  });

  test('is kept as a hash only', async () => {
    const token = await issue();
    const rows = await read((db) => db.select().from(accountLink));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('can be looked at many times, and used once', async () => {
    const token = await issue();
    expect(await findOpenLink(token, purposes)).not.toBeNull();
    expect(await findOpenLink(token, purposes)).not.toBeNull();
    expect(await spend(token)).toMatchObject({ email: 'new@example.com' });
    expect(await findOpenLink(token, purposes)).toBeNull();
    expect(await spend(token)).toBeNull();
  });

  test('of twenty uses in parallel exactly one wins', async () => {
    const token = await issue();
    const results = await Promise.all(Array.from({ length: 20 }, () => spend(token)));
    expect(results.filter((link) => link !== null)).toHaveLength(1);
  });

  test('ends with its time', async () => {
    const token = await issue();
    vi.setSystemTime(Date.now() + 10 * minute - 1);
    expect(await findOpenLink(token, purposes)).not.toBeNull();
    vi.setSystemTime(Date.now() + 1);
    expect(await findOpenLink(token, purposes)).toBeNull();
    expect(await spend(token)).toBeNull();
  });

  test('ends when a newer one is asked for; others stay', async () => {
    const first = await issue();
    const ofOther = await issue('reset-password', 'agent.new');
    const verify = await issue('verify-email');
    const second = await issue();
    expect(await findOpenLink(first, purposes)).toBeNull();
    expect(await findOpenLink(second, purposes)).not.toBeNull();
    expect(await findOpenLink(ofOther, purposes)).not.toBeNull();
    expect(await findOpenLink(verify, ['verify-email'])).not.toBeNull();
  });

  test('opens nothing else than what it is for', async () => {
    const token = await issue('verify-email');
    expect(await findOpenLink(token, purposes)).toBeNull();
    await expect(spend(token)).rejects.toThrow('something else');
    expect(await findOpenLink(token, ['verify-email'])).not.toBeNull();
  });

  test.each(['', 'x', '../../etc/passwd', 'a'.repeat(5_000)])('%j is none', async (token) => {
    expect(await findOpenLink(token, purposes)).toBeNull();
    expect(await spend(token)).toBeNull();
  });
});
