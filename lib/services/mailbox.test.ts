import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { transact } from '@/db/client';
import { actorOf, withDatabase } from '@/tests/support/database';
import { queueMail } from './mail';
import { listMailbox } from './mailbox';

withDatabase();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const recipient = 'ana.ramirez@example.com';

async function queue(subject: string) {
  const { accountId } = await actorOf('agent.registered');
  await transact((db) => queueMail(db, { accountId, recipient, subject, body: 'Hello\n' }));
}

describe('listMailbox', () => {
  test('has 20 mails on a page, and a page for whatever is asked', async () => {
    for (let number = 1; number <= 45; number++) {
      vi.setSystemTime(Date.UTC(2027, 0, 1) + number);
      await queue(`Mail ${number}`);
    }
    for (const [wanted, page, first, length] of [
      [undefined, 1, 'Mail 45', 20],
      ['2', 2, 'Mail 25', 20],
      ['3', 3, 'Mail 5', 5],
      ['99', 3, 'Mail 5', 5],
      ['0', 1, 'Mail 45', 20],
      ['-1', 1, 'Mail 45', 20],
      ['1.5', 1, 'Mail 45', 20],
      ['last', 1, 'Mail 45', 20],
      [['2', '3'], 1, 'Mail 45', 20],
    ] as const) {
      const mailbox = await listMailbox(wanted);
      expect(mailbox).toMatchObject({ page, pages: 3 });
      expect(mailbox.entries).toHaveLength(length);
      expect(mailbox.entries[0]).toMatchObject({ subject: first, recipient, state: 'waiting' });
    }
  });

  test('is empty at first', async () => {
    expect(await listMailbox('1')).toEqual({ entries: [], page: 1, pages: 1 });
  });

  test('is there only in the sandbox', async () => {
    vi.stubEnv('PORTAL_SANDBOX', '0');
    await expect(listMailbox(1)).rejects.toThrow('not a sandbox');
  });
});
