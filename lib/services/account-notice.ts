import { type Locale, localizedPath } from '@/lib/domain/locale';
import { readEnv } from '@/lib/env';
import { formatMessage } from '@/lib/forms/messages';
import type { MessageCode } from '@/lib/forms/messages.en';
import type { Message } from '@/lib/forms/state';
import { routes, serviceDeskPhone } from '@/lib/routes';
import type { Notice } from './recheck-notice';

/** What happened to an account, as mail tells it. */
type Event =
  | 'password-changed'
  | 'email-asked'
  | 'email-changed'
  | 'ssn-added'
  | 'closure-asked'
  | 'closure-withdrawn';

/**
 * Mail about the account itself. It calls nobody by name: whoever fills in the form for a new
 * account chooses the name, and could have us write anything to anybody.
 */
function notice(subject: MessageCode, paragraphs: readonly Message[]): Notice {
  const codes: readonly Message[] = [
    { code: 'account-mail.hello' },
    ...paragraphs,
    { code: 'mail.service-desk', params: { phone: serviceDeskPhone } },
    { code: 'mail.footer' },
  ];
  const texts = codes.map((message) => formatMessage(message));
  return { subject: formatMessage({ code: subject }), body: `${texts.join('\n\n')}\n` };
}

/** The whole address of a page. */
function urlOf(path: string, locale: Locale = 'en'): string {
  return `${readEnv().portalUrl}${localizedPath(path, locale)}`;
}

const ignore: Message = { code: 'account-mail.not-you.ignore' };
const signIn = (): Message => ({ code: 'mail.sign-in', params: { url: urlOf(routes.signIn) } });
const userIdLine = (userId: string): Message => ({
  code: 'account-mail.user-id',
  params: { userId },
});

/** To a new account: prove the address. `ssnRefused`: the SSN belongs to another account. */
export function verifyNotice(facts: {
  readonly userId: string;
  readonly url: string;
  readonly ssnRefused: boolean;
}): Notice {
  const ssn: Message = { code: 'account-mail.verify.ssn', params: { phone: serviceDeskPhone } };
  return notice('account-mail.verify.subject', [
    { code: 'account-mail.verify.what' },
    userIdLine(facts.userId),
    { code: 'account-mail.verify.link', params: { url: facts.url } },
    { code: 'account-mail.verify.then' },
    ...(facts.ssnRefused ? [ssn] : []),
    { code: 'account-mail.verify.not-you' },
  ]);
}

/** To the owner of an address with which somebody wanted to create an account. */
export function haveAccountNotice(userId: string): Notice {
  return notice('account-mail.have-account.subject', [
    { code: 'account-mail.have-account.what' },
    userIdLine(userId),
    signIn(),
    { code: 'account-mail.reset', params: { url: urlOf(routes.forgotPassword) } },
    ignore,
  ]);
}

/** To the address that was typed with somebody else's User ID. */
export function userIdTakenNotice(locale: Locale): Notice {
  return notice('account-mail.user-id-taken.subject', [
    { code: 'account-mail.user-id-taken.what' },
    {
      code: 'account-mail.user-id-taken.next',
      params: { url: urlOf(routes.createAccount, locale) },
    },
    ignore,
  ]);
}

/** To the owner of a User ID that somebody wanted to have. */
export function userIdTriedNotice(): Notice {
  return notice('account-mail.user-id-tried.subject', [
    { code: 'account-mail.user-id-tried.what' },
    ignore,
  ]);
}

/** The way to a new password. */
export function resetNotice(userId: string, url: string): Notice {
  return notice('account-mail.reset.subject', [
    { code: 'account-mail.reset.what' },
    userIdLine(userId),
    { code: 'account-mail.reset.link', params: { url } },
    ignore,
  ]);
}

/** To an address that is to become the account's. */
export function changeEmailNotice(url: string): Notice {
  return notice('account-mail.change-email.subject', [
    { code: 'account-mail.change-email.what' },
    { code: 'account-mail.verify.link', params: { url } },
    ignore,
  ]);
}

/** To the owner of an address that somebody wanted to use for another account. */
export function changeEmailTakenNotice(): Notice {
  return notice('account-mail.have-account.subject', [
    { code: 'account-mail.change-email-taken.what' },
    ignore,
  ]);
}

/** To the owner of an account: what was done to it, and what to do if it was somebody else. */
export function accountEventNotice(event: Event): Notice {
  return notice(`account-mail.${event}.subject`, [
    { code: `account-mail.${event}.what` },
    {
      code: 'account-mail.not-you.act',
      params: { url: urlOf(routes.forgotPassword), phone: serviceDeskPhone },
    },
  ]);
}
