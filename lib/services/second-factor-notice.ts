import { type Account, accountName } from '@/db/account';
import type { Handle } from '@/db/handle';
import { formatName } from '@/lib/domain/listing';
import { readEnv } from '@/lib/env';
import { formatMessage } from '@/lib/forms/messages';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { queueMail } from './mail';

/** What the owner of an account is told of by mail, so that nobody does it behind their back. */
export type FactorNotice =
  | 'factor-added'
  | 'factor-removed'
  | 'factor-and-password-removed'
  | 'factor-removal-asked'
  | 'recovery-code-used'
  | 'recovery-codes-made';

/** Puts the mail into the outbox; called in the transaction of what it tells about. */
export async function mailFactorNotice(
  db: Handle,
  account: Account,
  what: FactorNotice,
): Promise<void> {
  const url = `${readEnv().portalUrl}${routes.signIn}`;
  const paragraphs = [
    formatMessage({ code: 'mail.greeting', params: { name: formatName(accountName(account)) } }),
    formatMessage({ code: `second-factor.mail.${what}` }),
    formatMessage({ code: 'second-factor.mail.not-you', params: { phone: serviceDeskPhone } }),
    formatMessage({ code: 'mail.sign-in', params: { url } }),
    formatMessage({ code: 'mail.footer' }),
  ];
  const subject = formatMessage({ code: `second-factor.mail.${what}.subject` });
  const body = `${paragraphs.join('\n\n')}\n`;
  await queueMail(db, { accountId: account.id, recipient: account.email, subject, body });
}
