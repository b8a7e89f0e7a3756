import { accountMessagesEn } from './messages.account.en';
import { accountMailMessagesEn } from './messages.account-mail.en';
import { auditEventMessagesEn } from './messages.audit-event.en';
import { feedMessagesEn } from './messages.feed.en';
import { feedImportMessagesEn } from './messages.feed-import.en';

/** What only pages in English show: those of the portal's staff and behind the sign-in. */
export const englishOnlyMessages = {
  ...accountMailMessagesEn,
  ...accountMessagesEn,
  ...auditEventMessagesEn,
  ...feedImportMessagesEn,
  ...feedMessagesEn,
} as const;
