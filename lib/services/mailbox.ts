import { read } from '@/db/client';
import { countMail, listMail, type MailRow } from '@/db/mail';
import { readEnv } from '@/lib/env';
import { openMailBody } from './mail';

/** A mail with what became of it. */
export type MailboxEntry = Pick<
  MailRow,
  'id' | 'recipient' | 'subject' | 'createdAt' | 'attempts' | 'failure'
> & { readonly body: string; readonly state: 'waiting' | 'sent' | 'given-up' };

/** One page of the mailbox, newest first; pages count from 1. */
export type Mailbox = {
  readonly entries: readonly MailboxEntry[];
  readonly page: number;
  readonly pages: number;
};

/** How many mails the sandbox shows on a page. */
const mailboxPageSize = 20;

/**
 * All mail that the portal wrote, for testers.
 * @param wanted the page as the address has it: what makes no sense is the first, beyond the last
 *   the last
 * @throws Error outside the sandbox
 */
export async function listMailbox(wanted: unknown): Promise<Mailbox> {
  if (!readEnv().sandbox) throw new Error('not a sandbox');
  return read(async (db) => {
    const pages = Math.max(1, Math.ceil((await countMail(db)) / mailboxPageSize));
    const asked = Number(wanted);
    const page = Number.isInteger(asked) ? Math.min(Math.max(1, asked), pages) : 1;
    const offset = (page - 1) * mailboxPageSize;
    const rows = await listMail(db, { limit: mailboxPageSize, offset });
    return { entries: rows.map(describeMail), page, pages };
  });
}

function describeMail(row: MailRow): MailboxEntry {
  const open = row.dueAt === null ? 'given-up' : 'waiting';
  const { bodyCipher: _, ...rest } = row;
  return { ...rest, body: openMailBody(row), state: row.sentAt === null ? open : 'sent' };
}
