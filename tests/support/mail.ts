import { read } from '@/db/client';
import { listMail } from '@/db/mail';
import { openMailBody } from '@/lib/services/mail';

/** All mail with its text, newest first. */
export async function mails() {
  const rows = await read((db) => listMail(db, { limit: 100, offset: 0 }));
  return rows.map((row) => ({ ...row, body: openMailBody(row) }));
}

/** The token of the link in the newest mail to an address. */
export async function tokenFor(recipient: string): Promise<string> {
  const own = (await mails()).filter((mail) => mail.recipient === recipient);
  for (const { body } of own) {
    const [, token] = /\/(?:verify-email|reset-password)\/([\w-]{43})/.exec(body) ?? [];
    if (token) return token;
  }
  throw new Error(`no link for ${recipient}`);
}
