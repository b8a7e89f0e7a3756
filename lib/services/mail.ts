import { transact } from '@/db/client';
import type { Handle } from '@/db/handle';
import { claimDueMail, type MailRow, saveMail, saveMailFailure, saveMailSent } from '@/db/mail';
import { now } from '@/lib/clock';
import { withoutLinkTokens } from '@/lib/domain/account-link';
import { retryAt } from '@/lib/domain/mail';
import { readEnv } from '@/lib/env';
import { newToken } from '@/lib/ids';
import { log } from '@/lib/log';
import { deliveryMs, openTransport, type SmtpFailure } from './smtp';
import { isSealed, open, seal } from './vault';

/** A mail to somebody. */
export type Letter = {
  /** The account that it belongs to and goes with; null for somebody who has none. */
  readonly accountId: string | null;
  readonly recipient: string;
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
};

/**
 * Puts a mail into the outbox. Called in the transaction of what the mail tells about, so that
 * nothing is told that did not happen, and nothing is forgotten.
 */
export async function queueMail(db: Handle, letter: Letter): Promise<void> {
  const subject = oneLine(letter.subject);
  const id = newToken();
  const { accountId, recipient, body } = letter;
  const bodyCipher = sealBody(id, body);
  await saveMail(db, { id, accountId, recipient, subject, bodyCipher, createdAt: now() });
}

/** What a mail is sealed for; `db/sealed-value.ts` knows the same. */
const contextOf = (id: string) => `mail:${id}`;

const sealBody = (id: string, body: string) => seal(body, contextOf(id));

/**
 * The text of a mail. One that was written before texts were sealed is plain until the server has
 * sealed it.
 * @throws Error when no key opens it
 */
export function openMailBody({ id, bodyCipher }: Pick<MailRow, 'id' | 'bodyCipher'>): string {
  return isSealed(bodyCipher) ? open(bodyCipher, contextOf(id)) : bodyCipher;
}

/** A line break in a subject would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** A claim outlasts the attempt, so that no second process sends the same mail meanwhile. */
const claimMs = 3 * deliveryMs;

/** How many mails the server took, and how many it did not. */
export type SendReport = { readonly sent: number; readonly failed: number };

/**
 * Sends what is due, one by one, and stops early when the mail server does not answer or refuses the
 * login: the rest would be tried in vain as well. Several processes may do it at the same time. Without `SMTP_URL`
 * nothing is sent and the mail waits. A crash between sending and noting it sends a mail twice,
 * with the same Message-ID.
 */
export async function sendDueMail(): Promise<SendReport> {
  const { smtp } = readEnv();
  if (smtp === null) return { sent: 0, failed: 0 };
  const { deliver } = openTransport(smtp);
  const failures: SmtpFailure[] = [];
  let sent = 0;
  while (failures.at(-1)?.onlyThis !== false) {
    const claimed = await claimNext();
    if (claimed === null) break;
    const body = readBody(claimed);
    const failure = body === null ? unreadable : await deliver({ ...claimed, body });
    await settle(claimed, body, failure);
    if (failure) failures.push(failure);
    else sent++;
  }
  logReport(sent, failures);
  return { sent, failed: failures.length };
}

async function claimNext(): Promise<MailRow | null> {
  const at = now();
  return transact((db) => claimDueMail(db, at, new Date(at.getTime() + claimMs)));
}

/** Its key was taken out of the settings too early; it may be put back. */
const unreadable: SmtpFailure = { code: 'NO_KEY', onlyThis: true };

/** Null when no key opens it: the other mail goes on. */
function readBody(claimed: MailRow): string | null {
  try {
    return openMailBody(claimed);
  } catch {
    return null;
  }
}

/** What was sent or given up is kept without its links: only whom the mail reached can use them. */
async function settle(
  claimed: MailRow,
  body: string | null,
  failure: SmtpFailure | null,
): Promise<void> {
  const at = now();
  const dueAt = failure && retryAt(claimed.attempts, at);
  const bodyCipher = sealBody(claimed.id, withoutLinkTokens(body ?? ''));
  await transact(async (db) => {
    if (failure === null) return saveMailSent(db, claimed.id, { sentAt: at, bodyCipher });
    const isOver = dueAt === null && body !== null;
    const change = { failure: failure.code, dueAt, ...(isOver ? { bodyCipher } : {}) };
    await saveMailFailure(db, claimed, change);
  });
}

function logReport(sent: number, failures: readonly SmtpFailure[]): void {
  if (sent > 0) log('info', 'mail-sent', { count: sent });
  for (const [code, same] of Map.groupBy(failures, (failure) => failure.code)) {
    log('warn', 'mail-failed', { count: same.length, errorName: code });
  }
}

/** Says at the start that nothing will be sent; in the sandbox that is as it should be. */
export function announceMail(): void {
  const { sandbox, smtp } = readEnv();
  if (!sandbox && smtp === null) log('warn', 'mail-waits-for-smtp-url');
}
