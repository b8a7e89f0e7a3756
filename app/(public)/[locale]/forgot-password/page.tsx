import type { Metadata } from 'next';
import { UserIdForm } from '@/components/forms/user-id-form';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { askNewPasswordAction } from './actions';

type Props = PageProps<'/[locale]/forgot-password'>;
type InLocale = { locale: Locale };

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
  return (
    <div className="max-w-xl">{isSent ? <Sent locale={locale} /> : <Ask locale={locale} />}</div>
  );
}

function Ask({ locale }: InLocale) {
  const t = translator(locale, 'forgotPassword');
  const words = { userId: t('userId'), send: t('send'), sending: t('sending') };
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <UserIdForm action={askNewPasswordAction} locale={locale} words={words} />
    </>
  );
}

/** The same whether or not there is such an account. */
function Sent({ locale }: InLocale) {
  const t = translator(locale, 'forgotPassword');
  const mailbox = localizedPath(routes.sandboxMail, locale);
  return (
    <>
      <PageHeading heading={t('sentHeading')} />
      <Alert locale={locale} tone="success" role="status">
        <p>{t('sent')}</p>
      </Alert>
      <div className="mt-6 space-y-2">
        <p>{t.rich('nothing', { phone: () => <PhoneLink number={serviceDeskPhone} /> })}</p>
        {isSandbox() ? (
          <p>{t.rich('mailbox', { link: (text) => <AppLink href={mailbox}>{text}</AppLink> })}</p>
        ) : null}
      </div>
    </>
  );
}
