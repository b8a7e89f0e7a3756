/**
 * The English catalogue of everything a form or a step can answer. Blanks in braces are filled by
 * `formatMessage`; a test finds codes without a text and texts without a use.
 */
import { createAccountMessagesEn } from './messages.create-account.en';
import { englishOnlyMessages } from './messages.english-only';
import { fieldMessagesEn } from './messages.fields.en';
import { findLocalHelpMessagesEn } from './messages.find-local-help.en';
import { formMessagesEn } from './messages.form.en';
import { mailMessagesEn } from './messages.mail.en';
import { mlmsMessagesEn } from './messages.mlms.en';
import { npnMessagesEn } from './messages.npn.en';
import { npnLookupMessagesEn } from './messages.npn-lookup.en';
import { outdatedReportMessagesEn } from './messages.outdated-report.en';
import { passwordRuleMessagesEn } from './messages.password-rule.en';
import { registrationCompletionListMessagesEn } from './messages.registration-completion-list.en';
import { secondFactorMessagesEn } from './messages.second-factor.en';
import { signInMessagesEn } from './messages.sign-in.en';
import { ssnMessagesEn } from './messages.ssn.en';
import { stepMessagesEn } from './messages.steps.en';

export const messagesEn = {
  ...createAccountMessagesEn,
  ...englishOnlyMessages,
  ...fieldMessagesEn,
  ...findLocalHelpMessagesEn,
  ...formMessagesEn,
  ...mailMessagesEn,
  ...mlmsMessagesEn,
  ...npnMessagesEn,
  ...npnLookupMessagesEn,
  ...outdatedReportMessagesEn,
  ...passwordRuleMessagesEn,
  ...registrationCompletionListMessagesEn,
  ...secondFactorMessagesEn,
  ...signInMessagesEn,
  ...ssnMessagesEn,
  ...stepMessagesEn,
} as const;

export type MessageCode = keyof typeof messagesEn;
