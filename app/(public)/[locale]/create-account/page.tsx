import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { createAccount as en } from '@/lib/texts/en/create-account';
import { createAccount as es } from '@/lib/texts/es/create-account';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { CreateAccountForm, type CreateAccountWords } from './create-account-form';

type Props = PageProps<'/[locale]/create-account'>;
type InLocale = { locale: Locale };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'createAccount');
  const words = { title: t('title'), description: t('description') };
  return pageMetadata(locale, routes.createAccount, words);
}

/** Agents and brokers create their account. What becomes of it, mail says. */
export default async function CreateAccountPage({ params, searchParams }: Props) {
  const locale = toLocale((await params).locale);
  const isSent = (await searchParams).sent !== undefined;
  return (
    <div className="max-w-3xl">
      {isSent ? <Sent locale={locale} /> : <Create locale={locale} />}
    </div>
  );
}

function linkTo(path: string, locale: Locale) {
  const href = localizedPath(path, locale);
  return (text: ReactNode) => (
    <AppLink href={href} prefetch={false}>
      {text}
    </AppLink>
  );
}

function Create({ locale }: InLocale) {
  const t = translator(locale, 'createAccount');
  const mailbox = linkTo(routes.sandboxMail, locale);
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <p className="mb-6">{t.rich('haveOne', { link: linkTo(routes.signIn, locale) })}</p>
      {isSandbox() ? (
        <Alert locale={locale} tone="warning" className="mb-8">
          <p>{t.rich('sandboxOnly', { link: mailbox })}</p>
        </Alert>
      ) : null}
      <CreateAccountForm locale={locale} words={formWords(locale)} />
    </>
  );
}

/** What the form says in this language; sentences with links in them are put together here. */
function formWords(locale: Locale): CreateAccountWords {
  const t = translator(locale, 'createAccount');
  const termsText = t.rich('termsLink', { link: linkTo(routes.terms, locale) });
  const { labels, hints, whoYouAre, howYouSignIn, ssnHeading, ssnWarning, ...rest } = { en, es }[
    locale
  ];
  const { termsHeading, submit, pending } = rest;
  const headings = { whoYouAre, howYouSignIn, ssnHeading, termsHeading };
  return { labels, hints, ...headings, ssnWarning, submit, pending, termsText };
}

/** The same for everybody, whatever was taken. */
function Sent({ locale }: InLocale) {
  const t = translator(locale, 'createAccount');
  const mailbox = linkTo(routes.sandboxMail, locale);
  return (
    <>
      <PageHeading heading={t('sent.heading')} />
      <Alert locale={locale} tone="success" role="status">
        <p>{t('sent.what')}</p>
        <p>{t('sent.open')}</p>
      </Alert>
      <div className="mt-6 space-y-2">
        <p>{t.rich('sent.nothing', { link: linkTo(routes.verifyEmail, locale) })}</p>
        {isSandbox() ? <p>{t.rich('sent.mailbox', { link: mailbox })}</p> : null}
      </div>
    </>
  );
}
