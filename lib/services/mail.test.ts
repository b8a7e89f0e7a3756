import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { read, transact } from '@/db/client';
import { claimDueMail, listMail, saveMailFailure } from '@/db/mail';
import { actorOf, withDatabase } from '@/tests/support/database';
import { announceMail, openMailBody, queueMail, sendDueMail } from './mail';
import { listMailbox } from './mailbox';

withDatabase();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubEnv('SMTP_URL', '');
});
let servers: SMTPServer[] = [];
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await Promise.all(servers.map(close));
  servers = [];
});

const minute = 60_000;
const recipient = 'ana.ramirez@example.com';

async function close(server: SMTPServer): Promise<void> {
  await new Promise<void>((resolve) => void server.close(() => resolve()));
}

/** A mail server on the loopback; what it takes, it keeps as it came. */
async function startServer(options: SMTPServerOptions = {}, login = '') {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString());
        done();
      });
    },
    ...options,
  });
  // A client that goes away is no failure of the test.
  server.on('error', () => undefined);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv('SMTP_URL', `smtp://${login}127.0.0.1:${port}`);
  vi.stubEnv('MAIL_FROM', 'Registro México <portal@portal.example.com>');
  return taken;
}

/** Nobody listens where the mail server should be. */
async function stopServer() {
  await startServer();
  await Promise.all(servers.splice(0).map(close));
}

async function queue(subject: string, body = 'Hello\n') {
  const { accountId } = await actorOf('agent.registered');
  await transact((db) => queueMail(db, { accountId, recipient, subject, body }));
}

async function onlyMail() {
  const [row] = await read((db) => listMail(db, { limit: 1, offset: 0 }));
  if (!row) throw new Error('no mail');
  return row;
}

function captureLog(): () => string {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  return () => write.mock.calls.map(([text]) => String(text)).join('');
}

describe('the outbox', () => {
  test('keeps nothing of a transaction that fails', async () => {
    const { accountId } = await actorOf('agent.registered');
    const work = transact(async (db) => {
      await queueMail(db, { accountId, recipient, subject: 'Never', body: 'happened' });
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
    expect((await listMailbox(1)).entries).toEqual([]);
  });

  test('a subject is one line, whatever is in it', async () => {
    const part = fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0000', '\u0085', 'Bcc: x', ' é');
    const { accountId } = await actorOf('agent.registered');
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        const letter = { accountId, recipient, subject: `a${parts.join('')}`, body: '' };
        await transact((db) => queueMail(db, letter));
        vi.setSystemTime(Date.now() + 1);
        const { subject } = await onlyMail();
        expect(subject).toMatch(/^a[^\p{Cc}\p{Zl}\p{Zp}]*$/u);
        expect(subject.replaceAll(' ', '')).toBe(letter.subject.replace(/[\s\p{Cc}]/gu, ''));
      }),
      { numRuns: 50 },
    );
  });

  test('waits without a mail server', async () => {
    await queue('Waiting');
    expect(await sendDueMail()).toEqual({ sent: 0, failed: 0 });
    expect(await onlyMail()).toMatchObject({ attempts: 0, sentAt: null, failure: null });
    expect((await onlyMail()).dueAt).not.toBeNull();
  });
});

describe('what the mail server receives', () => {
  const body =
    'Dear José Núñez-Ōta,\n\nyour NPN – „valid“ – 한국어.\n.\nFrom here on it is long: '.concat(
      'word '.repeat(60),
      '\n',
    );

  async function send(subject: string, text: string): Promise<ParsedMail & { raw: string }> {
    const taken = await startServer();
    await queue(subject, text);
    expect(await sendDueMail()).toEqual({ sent: 1, failed: 0 });
    const [raw = ''] = taken;
    return { ...(await simpleParser(raw)), raw };
  }

  test('subject, text and addresses are as written', async () => {
    const subject =
      'Ihre Prüfung: ¡válido! 한국어 – a subject that is long enough to be folded twice';
    const mail = await send(subject, body);
    expect(mail.subject).toBe(subject);
    expect(mail.text).toBe(body);
    expect(mail.from?.value).toEqual([
      { name: 'Registro México', address: 'portal@portal.example.com' },
    ]);
    expect(mail.to).toMatchObject({ value: [{ name: '', address: recipient }] });
    expect(mail.html).toBe(false);
    expect(mail.headers.get('content-type')).toMatchObject({
      value: 'text/plain',
      params: { charset: 'utf-8' },
    });
  });

  test('it says that a machine wrote it, when, and which mail it is', async () => {
    const mail = await send('Plain', 'Plain text\n');
    const { id, createdAt } = await onlyMail();
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.messageId).toBe(`<mail.${id}@portal.example.com>`);
    expect(mail.date?.getTime()).toBe(Math.floor(createdAt.getTime() / 1000) * 1000);
    expect(mail.headers.has('x-mailer')).toBe(false);
  });

  test('a subject cannot add a header', async () => {
    const { raw, subject } = await send('Hi\r\nBcc: other@example.com\r\n\r\nbody', 'Text\n');
    const [head = ''] = raw.split('\r\n\r\n');
    expect(head).not.toMatch(/^Bcc/im);
    expect(subject).toBe('Hi Bcc: other@example.com body');
  });
});

describe('sending', () => {
  test('several senders at the same time send each mail once', async () => {
    const taken = await startServer();
    const subjects = Array.from({ length: 12 }, (_, index) => `Mail ${10 + index}`);
    for (const subject of subjects) await queue(subject);
    const reports = await Promise.all([sendDueMail(), sendDueMail(), sendDueMail()]);
    expect(reports.reduce((total, { sent }) => total + sent, 0)).toBe(12);
    const seen = taken.map((raw) => /^Subject: (.*)$/m.exec(raw)?.[1]?.trim());
    expect(seen.toSorted()).toEqual(subjects);
    expect(await sendDueMail()).toEqual({ sent: 0, failed: 0 });
  });

  test('who took a mail and is gone leaves it to the next, under the same Message-ID', async () => {
    const taken = await startServer();
    await queue('Left behind');
    const at = new Date();
    await transact((db) => claimDueMail(db, at, new Date(at.getTime() + 9 * minute)));
    vi.setSystemTime(at.getTime() + 8 * minute);
    expect(await sendDueMail()).toEqual({ sent: 0, failed: 0 });
    vi.setSystemTime(at.getTime() + 9 * minute);
    expect(await sendDueMail()).toEqual({ sent: 1, failed: 0 });
    expect(taken[0]).toContain(`<mail.${(await onlyMail()).id}@portal.example.com>`);
    expect(await onlyMail()).toMatchObject({ attempts: 2, dueAt: null, failure: null });
  });

  test('a late failure does not undo what a later attempt has done', async () => {
    await startServer();
    await queue('Slow');
    const at = new Date();
    const late = await transact((db) => claimDueMail(db, at, at));
    expect(await sendDueMail()).toEqual({ sent: 1, failed: 0 });
    const failed = { failure: 'ETIMEDOUT', dueAt: at };
    await transact((db) => saveMailFailure(db, late ?? { id: '', attempts: 0 }, failed));
    expect(await onlyMail()).toMatchObject({ attempts: 2, failure: null, dueAt: null });
  });

  test('tries again after growing waits, then gives up', async () => {
    captureLog();
    await stopServer();
    await queue('Nobody listens');
    const waits: number[] = [];
    for (let { dueAt } = await onlyMail(); dueAt !== null; ) {
      vi.setSystemTime(dueAt.getTime() - 1);
      expect(await sendDueMail()).toEqual({ sent: 0, failed: 0 });
      vi.setSystemTime(dueAt);
      expect(await sendDueMail()).toEqual({ sent: 0, failed: 1 });
      const failedAt = dueAt.getTime();
      ({ dueAt } = await onlyMail());
      if (dueAt) waits.push((dueAt.getTime() - failedAt) / minute);
    }
    expect(waits).toEqual([1, 5, 30, 120, 720]);
    expect(await onlyMail()).toMatchObject({ attempts: 6, sentAt: null, failure: 'ECONNREFUSED' });
    expect((await listMailbox(1)).entries).toMatchObject([{ state: 'given-up' }]);
  });

  test('a server that is away is asked once, the other mail waits untried', async () => {
    captureLog();
    await stopServer();
    for (const subject of ['One', 'Two', 'Three']) await queue(subject);
    expect(await sendDueMail()).toEqual({ sent: 0, failed: 1 });
    const rows = await read((db) => listMail(db, { limit: 9, offset: 0 }));
    expect(rows.map(({ attempts }) => attempts).toSorted()).toEqual([0, 0, 1]);
  });

  test('keeps no link of what was sent', async () => {
    const taken = await startServer();
    const token = 'a'.repeat(43);
    await queue('A link', `http://localhost:3000/reset-password/${token}\n`);
    expect(await sendDueMail()).toEqual({ sent: 1, failed: 0 });
    expect(taken[0]?.replaceAll('=\r\n', '')).toContain(token);
    expect(openMailBody(await onlyMail())).toBe('http://localhost:3000/reset-password/…\n');
  });

  test('a refused mail does not keep the others, and arrives once it is taken', async () => {
    const output = captureLog();
    let refused = 0;
    const taken = await startServer({
      onRcptTo({ address }, _session, done) {
        if (refused++ > 0) return done();
        done(Object.assign(new Error(`no <${address}> here`), { responseCode: 451 }));
      },
    });
    for (const subject of ['One', 'Two']) await queue(subject);
    expect(await sendDueMail()).toEqual({ sent: 1, failed: 1 });
    const states = (await listMailbox(1)).entries.map(({ state, failure }) => [state, failure]);
    expect(states.toSorted()).toEqual([
      ['sent', null],
      ['waiting', '451'],
    ]);
    vi.setSystemTime(Date.now() + minute);
    expect(await sendDueMail()).toEqual({ sent: 1, failed: 0 });
    expect(taken).toHaveLength(2);
    expect(output()).toMatch(/"event":"mail-failed","errorName":"451","count":1/);
    expect(output()).not.toContain('@');
  });

  test('a password does not travel without TLS', async () => {
    captureLog();
    const asked: unknown[] = [];
    const taken = await startServer(
      {
        authOptional: true,
        allowInsecureAuth: true,
        onAuth(auth, _session, done) {
          asked.push(auth);
          done(null, { user: 'me' });
        },
      },
      'me:secret@',
    );
    await queue('Secret');
    expect(await sendDueMail()).toEqual({ sent: 0, failed: 1 });
    expect([asked, taken]).toEqual([[], []]);
    expect((await onlyMail()).failure).toMatch(/^[A-Z\d]+$/);
  });
});

describe('announceMail', () => {
  test.each([
    ['1', '', 0],
    ['0', '', 1],
    ['0', 'smtp://127.0.0.1', 0],
  ])('sandbox %s, SMTP_URL "%s": %i lines', (sandbox, url, lines) => {
    const output = captureLog();
    vi.stubEnv('PORTAL_SANDBOX', sandbox);
    vi.stubEnv('SMTP_URL', url);
    vi.stubEnv('MAIL_FROM', 'portal@example.com');
    announceMail();
    expect(output().split('\n').length - 1).toBe(lines);
  });
});
