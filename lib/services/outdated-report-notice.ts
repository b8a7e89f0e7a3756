import { formatName } from '@/lib/domain/listing';
import type { OutdatedProblem } from '@/lib/domain/outdated-report';
import type { ProducerName } from '@/lib/domain/producer';
import { formatMessage } from '@/lib/forms/messages';
import { serviceDeskPhone } from '@/lib/routes';
import type { Notice } from './recheck-notice';

/** What a mail about reports tells an agent. */
export type ReportedProblems = {
  /** The name in the profile. */
  readonly name: ProducerName;
  readonly problems: readonly OutdatedProblem[];
  /** Absolute address of the sign-in. */
  readonly signInUrl: string;
};

/**
 * The mail about what consumers reported. Their own words are left out: anybody could have an
 * agent sent anything. They stand on the registration status page.
 */
export function outdatedReportNotice({ name, problems, signInUrl }: ReportedProblems): Notice {
  const found = problems.map((problem) =>
    formatMessage({ code: `outdated-report.notice.${problem}` }),
  );
  const paragraphs = [
    formatMessage({ code: 'mail.greeting', params: { name: formatName(name) } }),
    found.map((text) => `- ${text}`).join('\n'),
    formatMessage({ code: 'outdated-report.mail.why' }),
    formatMessage({ code: 'outdated-report.mail.check' }),
    formatMessage({ code: 'mail.sign-in', params: { url: signInUrl } }),
    formatMessage({ code: 'mail.service-desk', params: { phone: serviceDeskPhone } }),
    formatMessage({ code: 'mail.footer' }),
  ];
  return {
    subject: formatMessage({ code: 'outdated-report.mail.subject' }),
    body: `${paragraphs.join('\n\n')}\n`,
  };
}
