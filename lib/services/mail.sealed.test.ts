import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backupDatabase, read, transact } from '@/db/client';
import { listMail } from '@/db/mail';
import { mail } from '@/db/schema/mail';
import { readEnv } from '@/lib/env';
import { withDatabase } from '@/tests/support/database';
import { openMailBody, queueMail, sendDueMail } from './mail';
import { listMailbox } from './mailbox';
import { vaultWith } from './vault';

withDatabase();
let output = '';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  // Nobody listens at this port.
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
  vi.stubEnv('MAIL_FROM', 'portal@example.com');
  output = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    output += text;
    return true;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const token = 'b'.repeat(43);
const link = `http://localhost:3000/reset-password/${token}`;

async function queue(subject: string, body: string) {
  const letter = { accountId: null, recipient: 'ana@example.com', subject, body };
  await transact((db) => queueMail(db, letter));
}

async function newestMail() {
  const [row] = await read((db) => listMail(db, { limit: 1, offset: 0 }));
  if (!row) throw new Error('no mail');
  return row;
}

/** Files of a folder by name, with those that the database has written. */
function filesIn(folder: string): [string, Buffer][] {
  const names = readdirSync(folder).filter((name) => name.startsWith('portal.db'));
  return names.map((name) => [name, readFileSync(join(folder, name))]);
}

describe('a mail in the outbox', () => {
  test('is readable in the mailbox of the sandbox, and its link in no file nor a backup', async () => {
    await queue('A link', `Open ${link}\n`);
    expect((await listMailbox(1)).entries).toMatchObject([{ body: `Open ${link}\n` }]);
    const folder = dirname(readEnv().databaseFile);
    const backup = join(folder, 'backup');
    backupDatabase(backup);
    const files = [...filesIn(folder), ...filesIn(backup)];
    const withSubject = files.filter(([, bytes]) => bytes.includes('A link'));
    expect(withSubject.map(([name]) => name)).toEqual(['portal.db-wal', 'portal.db']);
    for (const [name, bytes] of files) {
      expect(bytes.includes(token), name).toBe(false);
      expect(bytes.includes('reset-password/'), name).toBe(false);
    }
  });

  test('cannot be read in the place of another one', async () => {
    await queue('One', 'for one');
    const { bodyCipher } = await newestMail();
    expect(() => openMailBody({ id: 'another', bodyCipher })).toThrow('no key opens this');
  });

  test('keeps its link while it is tried, and none once it is given up', async () => {
    await queue('A link', `${link}\n`);
    for (let { dueAt } = await newestMail(); dueAt !== null; { dueAt } = await newestMail()) {
      expect(openMailBody(await newestMail())).toBe(`${link}\n`);
      vi.setSystemTime(dueAt);
      await sendDueMail();
    }
    expect(openMailBody(await newestMail())).toBe('http://localhost:3000/reset-password/…\n');
  });

  test('that no key opens waits as it is, and the next one is tried', async () => {
    await queue('Sealed elsewhere', '');
    const { id } = await newestMail();
    const bodyCipher = vaultWith([randomBytes(32).toString('base64')]).seal('Hi', `mail:${id}`);
    await transact(async (db) => void (await db.update(mail).set({ bodyCipher })));
    vi.setSystemTime(Date.now() + 1);
    await queue('Ours', 'Hello\n');
    expect(await sendDueMail()).toEqual({ sent: 0, failed: 2 });
    const [ours, theirs] = await read((db) => listMail(db, { limit: 2, offset: 0 }));
    expect(ours).toMatchObject({ subject: 'Ours', failure: 'ECONNREFUSED' });
    expect(theirs).toMatchObject({ id, bodyCipher, failure: 'NO_KEY', sentAt: null });
    expect(theirs?.dueAt).not.toBeNull();
    expect(output).toContain('"errorName":"NO_KEY"');
  });
});
