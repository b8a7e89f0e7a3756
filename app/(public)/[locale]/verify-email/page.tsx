import type { Metadata } from 'next';
import { MailedLink, mailboxLink } from '@/components/layout/mailed-link';
import { type Locale, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { askVerifyLinkAction } from './actions';

type Props = PageProps<'/[locale]/verify-email'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'verifyEmail');
  const words = { title: t('title'), description: t('description') };
  return { ...pageMetadata(locale, routes.verifyEmail, words), robots: { index: false } };
}

/** For whom the mail of a new account did not reach: the link again. */
export default async function VerifyEmailPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const isSent = (await searchParams).sent !== undefined;
  const t = translator(locale, 'verifyEmail');
  return (
    <MailedLink
      isSent={isSent}
      action={askVerifyLinkAction}
      locale={locale}
      words={wordsIn(locale)}
    >
      {isSandbox() ? <p>{t.rich('mailbox', { link: mailboxLink(locale) })}</p> : null}
    </MailedLink>
  );
}

function wordsIn(locale: Locale) {
  const t = translator(locale, 'verifyEmail');
  const form = { userId: t('userId'), send: t('send'), sending: t('sending') };
  const sent = { sentHeading: t('sentHeading'), sent: t('sent') };
  return { title: t('title'), lead: t('lead'), ...form, ...sent };
}
