import type { Metadata } from 'next';
import { UserIdForm } from '@/components/forms/user-id-form';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { askVerifyLinkAction } from './actions';

type Props = PageProps<'/[locale]/verify-email'>;
type InLocale = { locale: Locale };

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
  return (
    <div className="max-w-xl">{isSent ? <Sent locale={locale} /> : <Ask locale={locale} />}</div>
  );
}

function Ask({ locale }: InLocale) {
  const t = translator(locale, 'verifyEmail');
  const words = { userId: t('userId'), send: t('send'), sending: t('sending') };
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <UserIdForm action={askVerifyLinkAction} locale={locale} words={words} />
    </>
  );
}

function Sent({ locale }: InLocale) {
  const t = translator(locale, 'verifyEmail');
  const mailbox = localizedPath(routes.sandboxMail, locale);
  return (
    <>
      <PageHeading heading={t('sentHeading')} />
      <Alert locale={locale} tone="success" role="status">
        <p>{t('sent')}</p>
      </Alert>
      {isSandbox() ? (
        <p className="mt-6">
          {t.rich('mailbox', { link: (text) => <AppLink href={mailbox}>{text}</AppLink> })}
        </p>
      ) : null}
    </>
  );
}
