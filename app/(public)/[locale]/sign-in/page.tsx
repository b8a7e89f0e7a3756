import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { findCurrentStanding } from '@/lib/auth/guard';
import { landingPage } from '@/lib/auth/landing';
import { defaultLocale, type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { SignInForm } from './sign-in-form';

type Props = PageProps<'/[locale]/sign-in'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'signIn');
  return pageMetadata(locale, routes.signIn, { title: t('title'), description: t('description') });
}

export default async function SignInPage(props: Props) {
  const standing = await findCurrentStanding();
  if (standing.step === 'set-up') redirect(routes.secondFactor);
  if (standing.step === 'signed-in') redirect(landingPage(standing.owner.kind) as never);
  const locale = toLocale((await props.params).locale);
  const query = await props.searchParams;
  const next = typeof query.next === 'string' ? query.next : '';
  const t = translator(locale, 'signIn');
  return (
    <div className="max-w-xl">
      <PageHeading heading={t('title')} lead={<Lead locale={locale} />} />
      <WhyHere locale={locale} query={query} />
      <SignInForm locale={locale} next={next} words={formWords(locale)} />
      <WhenItFails locale={locale} />
    </div>
  );
}

/** What was done just now, by the name in the address. */
const doneTexts = {
  'signed-out': 'signedOut',
  verified: 'verified',
  'new-password': 'newPassword',
} as const;

/** What happened before somebody came here. */
function WhyHere({ locale, query }: { locale: Locale; query: Awaited<Props['searchParams']> }) {
  const t = translator(locale, 'signIn');
  const done = Object.keys(doneTexts).find((name) => query[name] !== undefined);
  if (done !== undefined) {
    return (
      <Alert locale={locale} tone="success" role="status" className="mb-6">
        <p>{t(doneTexts[done as keyof typeof doneTexts])}</p>
      </Alert>
    );
  }
  const reason = ['idle', 'late', 'next'].find((name) => query[name] !== undefined);
  if (reason === undefined || query[reason] === '') return null;
  return (
    <Alert locale={locale} tone={reason === 'next' ? 'info' : 'warning'} className="mb-6">
      <p>{t(reason === 'next' ? 'goOn' : (reason as 'idle' | 'late'))}</p>
    </Alert>
  );
}

/** For whom the page is; who reads another language is told before that the portal speaks English. */
function Lead({ locale }: { locale: Locale }) {
  const t = translator(locale, 'signIn');
  return (
    <>
      {t('lead')}
      {locale === defaultLocale ? null : ` ${t('portalLanguage')}`}
    </>
  );
}

function formWords(locale: Locale) {
  const t = translator(locale, 'signIn');
  return {
    userId: t('userId'),
    password: t('password'),
    submit: t('submit'),
    pending: t('pending'),
  };
}

function linkTo(path: string, locale: Locale) {
  const href = localizedPath(path, locale);
  return (text: ReactNode) => <AppLink href={href}>{text}</AppLink>;
}

function WhenItFails({ locale }: { locale: Locale }) {
  const t = translator(locale, 'signIn');
  return (
    <div className="mt-8 space-y-2 border-t border-border pt-6">
      {isSandbox() ? <p>{t.rich('sandbox', { link: linkTo(routes.sandbox, locale) })}</p> : null}
      <p>{t.rich('forgot', { link: linkTo(routes.forgotPassword, locale) })}</p>
      <p>{t.rich('create', { link: linkTo(routes.createAccount, locale) })}</p>
      <p>{t.rich('trouble', { phone: () => <PhoneLink number={serviceDeskPhone} /> })}</p>
    </div>
  );
}
