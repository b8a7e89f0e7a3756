import { getAccount } from '@/db/account';
import type { Handle } from '@/db/handle';
import { formatCaseNumber } from '@/lib/domain/service-case';
import { readEnv } from '@/lib/env';
import { formatMessage } from '@/lib/forms/messages';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { queueMail } from './mail';

/** The steps of a case that the agent is told of by mail. */
export type CaseNews = 'opened' | 'answered' | 'waiting' | 'fixed' | 'closed' | 'reopened';

/**
 * Tells the agent by mail that something happened in their case. It holds the number and what to do,
 * nothing about the person and nothing that was written: mail is read by others.
 */
export async function tellOfCase(
  db: Handle,
  { accountId, number }: { readonly accountId: string; readonly number: number },
  news: CaseNews,
): Promise<void> {
  const account = await getAccount(db, accountId);
  await queueMail(db, { accountId, recipient: account.email, ...caseNotice(number, news) });
}

function caseNotice(caseNumber: number, news: CaseNews) {
  const number = formatCaseNumber(caseNumber);
  const url = `${readEnv().portalUrl}${routes.cases}/${number}`;
  const paragraphs = [
    formatMessage({ code: 'service-case.mail.greeting' }),
    formatMessage({ code: `service-case.mail.${news}.text`, params: { number } }),
    formatMessage({ code: 'service-case.mail.read', params: { url } }),
    formatMessage({ code: 'mail.service-desk', params: { phone: serviceDeskPhone } }),
    formatMessage({ code: 'mail.footer' }),
  ];
  return {
    subject: formatMessage({ code: `service-case.mail.${news}.subject`, params: { number } }),
    body: `${paragraphs.join('\n\n')}\n`,
  };
}
