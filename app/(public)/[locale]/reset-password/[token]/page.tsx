import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { findResetLink } from '@/lib/services/reset-password';
import { translator } from '@/lib/texts/translator';
import { ResetPasswordForm } from './reset-password-form';

type Props = PageProps<'/[locale]/reset-password/[token]'>;

/** The address of this page is a secret: no other site gets it, no search engine keeps it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(toLocale((await params).locale), 'resetPassword');
  return { title: t('title'), referrer: 'same-origin', robots: { index: false } };
}

/** What the link in the mail opens; looking at it does not use it up. */
export default async function ResetPasswordPage({ params }: Props) {
  const { locale: text, token } = await params;
  const locale = toLocale(text);
  const link = await findResetLink(token);
  return (
    <div className="max-w-xl">
      {link ? (
        <Choose locale={locale} token={token} hasFactor={link.hasFactor} />
      ) : (
        <Gone locale={locale} />
      )}
    </div>
  );
}

function Choose({ locale, ...link }: { locale: Locale; token: string; hasFactor: boolean }) {
  const t = translator(locale, 'resetPassword');
  const words = {
    password: t('password'),
    passwordHint: t('passwordHint'),
    save: t('save'),
    saving: t('saving'),
  };
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <ResetPasswordForm locale={locale} {...link} words={words} />
    </>
  );
}

function Gone({ locale }: { locale: Locale }) {
  const t = translator(locale, 'resetPassword');
  return (
    <>
      <PageHeading heading={t('gone')} lead={t('goneLead')} />
      <ButtonLink href={localizedPath(routes.forgotPassword, locale)}>{t('again')}</ButtonLink>
    </>
  );
}
