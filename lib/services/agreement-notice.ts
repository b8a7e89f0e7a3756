import { formatName } from '@/lib/domain/listing';
import type { ProducerName } from '@/lib/domain/producer';
import { readEnv } from '@/lib/env';
import { formatMessage } from '@/lib/forms/messages';
import type { Message } from '@/lib/forms/state';
import { routes, serviceDeskPhone } from '@/lib/routes';
import type { Notice } from './recheck-notice';

/** To an agent who is registered for SHOP now. It names no NPN: mail is read by others. */
export function shopRegisteredNotice(name: ProducerName, planYear: number): Notice {
  const url = `${readEnv().portalUrl}${routes.registrationCompletionList}`;
  const year = String(planYear);
  const paragraphs: readonly Message[] = [
    { code: 'mail.greeting', params: { name: formatName(name) } },
    { code: 'agreement.mail.what', params: { planYear: year, url } },
    { code: 'agreement.mail.not-you' },
    { code: 'mail.service-desk', params: { phone: serviceDeskPhone } },
    { code: 'mail.footer' },
  ];
  return {
    subject: formatMessage({ code: 'agreement.mail.subject', params: { planYear: year } }),
    body: `${paragraphs.map((paragraph) => formatMessage(paragraph)).join('\n\n')}\n`,
  };
}
