import { auditEventMessagesEn } from './messages.audit-event.en';
import { feedMessagesEn } from './messages.feed.en';
import { feedImportMessagesEn } from './messages.feed-import.en';

/** What only pages in English show: those of the portal's staff and behind the sign-in. */
export const englishOnlyMessages = {
  ...auditEventMessagesEn,
  ...feedImportMessagesEn,
  ...feedMessagesEn,
} as const;
