import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { isVerifyLinkOpen } from '@/lib/services/verify-email';
import { translator } from '@/lib/texts/translator';
import { VerifyEmailForm } from './verify-email-form';

type Props = PageProps<'/[locale]/verify-email/[token]'>;

/** The address of this page is a secret: no other site gets it, no search engine keeps it. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(toLocale((await params).locale), 'verifyEmail');
  return { title: t('title'), referrer: 'same-origin', robots: { index: false } };
}

/** What the link in the mail opens. */
export default async function VerifyEmailLinkPage({ params }: Props) {
  const { locale: text, token } = await params;
  const locale = toLocale(text);
  const isOpen = await isVerifyLinkOpen(token);
  return (
    <div className="max-w-xl">
      {isOpen ? <Open locale={locale} token={token} /> : <Gone locale={locale} />}
    </div>
  );
}

function Open({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale, 'verifyEmail');
  const words = { confirm: t('confirm'), confirming: t('confirming') };
  return (
    <>
      <PageHeading heading={t('title')} lead={t('confirmLead')} />
      <VerifyEmailForm locale={locale} token={token} words={words} />
    </>
  );
}

function Gone({ locale }: { locale: Locale }) {
  const t = translator(locale, 'verifyEmail');
  return (
    <>
      <PageHeading heading={t('gone')} lead={t('goneLead')} />
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={localizedPath(routes.signIn, locale)}>{t('signIn')}</ButtonLink>
        <ButtonLink href={localizedPath(routes.verifyEmail, locale)} variant="secondary">
          {t('again')}
        </ButtonLink>
      </div>
    </>
  );
}
