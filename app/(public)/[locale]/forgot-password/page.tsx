import type { Metadata } from 'next';
import { MailedLink, mailboxLink } from '@/components/layout/mailed-link';
import { PhoneLink } from '@/components/ui/phone-link';
import { type Locale, toLocale } from '@/lib/domain/locale';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { askNewPasswordAction } from './actions';

type Props = PageProps<'/[locale]/forgot-password'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'forgotPassword');
  const words = { title: t('title'), description: t('description') };
  return { ...pageMetadata(locale, routes.forgotPassword, words), robots: { index: false } };
}

/** For those who do not know their password any more. */
export default async function ForgotPasswordPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const isSent = (await searchParams).sent !== undefined;
  const t = translator(locale, 'forgotPassword');
  return (
    <MailedLink
      isSent={isSent}
      action={askNewPasswordAction}
      locale={locale}
      words={wordsIn(locale)}
    >
      <p>{t.rich('nothing', { phone: () => <PhoneLink number={serviceDeskPhone} /> })}</p>
      {isSandbox() ? <p>{t.rich('mailbox', { link: mailboxLink(locale) })}</p> : null}
    </MailedLink>
  );
}

function wordsIn(locale: Locale) {
  const t = translator(locale, 'forgotPassword');
  const form = { userId: t('userId'), send: t('send'), sending: t('sending') };
  const sent = { sentHeading: t('sentHeading'), sent: t('sent') };
  return { title: t('title'), lead: t('lead'), ...form, ...sent };
}
