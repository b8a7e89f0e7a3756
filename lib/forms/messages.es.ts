import { createAccountMessagesEs } from './messages.create-account.es';
import type { MessageCode } from './messages.en';
import type { englishOnlyMessages } from './messages.english-only';
import { fieldMessagesEs } from './messages.fields.es';
import { findLocalHelpMessagesEs } from './messages.find-local-help.es';
import { formMessagesEs } from './messages.form.es';
import { mailMessagesEs } from './messages.mail.es';
import { mlmsMessagesEs } from './messages.mlms.es';
import { npnMessagesEs } from './messages.npn.es';
import { npnLookupMessagesEs } from './messages.npn-lookup.es';
import { outdatedReportMessagesEs } from './messages.outdated-report.es';
import { passwordRuleMessagesEs } from './messages.password-rule.es';
import { registrationCompletionListMessagesEs } from './messages.registration-completion-list.es';
import { secondFactorMessagesEs } from './messages.second-factor.es';
import { signInMessagesEs } from './messages.sign-in.es';
import { ssnMessagesEs } from './messages.ssn.es';
import { stepMessagesEs } from './messages.steps.es';

type EnglishOnly = keyof typeof englishOnlyMessages;

/** The Spanish catalogue: a text for every code but those of pages that are in English only. */
export const messagesEs: Readonly<Record<Exclude<MessageCode, EnglishOnly>, string>> = {
  ...createAccountMessagesEs,
  ...fieldMessagesEs,
  ...findLocalHelpMessagesEs,
  ...formMessagesEs,
  ...mailMessagesEs,
  ...mlmsMessagesEs,
  ...npnMessagesEs,
  ...npnLookupMessagesEs,
  ...outdatedReportMessagesEs,
  ...passwordRuleMessagesEs,
  ...registrationCompletionListMessagesEs,
  ...secondFactorMessagesEs,
  ...signInMessagesEs,
  ...ssnMessagesEs,
  ...stepMessagesEs,
};
