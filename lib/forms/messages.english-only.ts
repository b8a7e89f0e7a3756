import { accountMessagesEn } from './messages.account.en';
import { accountMailMessagesEn } from './messages.account-mail.en';
import { agreementMessagesEn } from './messages.agreement.en';
import { auditEventMessagesEn } from './messages.audit-event.en';
import { auditLogMessagesEn } from './messages.audit-log.en';
import { confirmMessagesEn } from './messages.confirm.en';
import { correctionMessagesEn } from './messages.correction.en';
import { feedMessagesEn } from './messages.feed.en';
import { feedImportMessagesEn } from './messages.feed-import.en';
import { secondFactorMailMessagesEn } from './messages.second-factor-mail.en';
import { serviceCaseMessagesEn } from './messages.service-case.en';

/** What only pages in English show: those of the portal's staff and behind the sign-in. */
export const englishOnlyMessages = {
  ...accountMailMessagesEn,
  ...accountMessagesEn,
  ...agreementMessagesEn,
  ...auditEventMessagesEn,
  ...auditLogMessagesEn,
  ...confirmMessagesEn,
  ...correctionMessagesEn,
  ...feedMessagesEn,
  ...feedImportMessagesEn,
  ...secondFactorMailMessagesEn,
  ...serviceCaseMessagesEn,
} as const;
