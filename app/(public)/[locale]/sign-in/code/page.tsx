import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { findPlace } from '@/lib/auth/begin-session';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { CodeForm } from './code-form';

type Props = PageProps<'/[locale]/sign-in/code'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'signInCode');
  const words = { title: t('title'), description: t('description') };
  return { ...pageMetadata(locale, routes.signInCode, words), robots: { index: false } };
}

/** The second step of the sign-in; whoever is at another step is sent there. */
export default async function SignInCodePage(props: Props) {
  const locale = toLocale((await props.params).locale);
  const asked = (await props.searchParams).next;
  const next = typeof asked === 'string' ? asked : '';
  const place = await findPlace(next, locale);
  if (place !== null) redirect(place as never);
  const t = translator(locale, 'signInCode');
  return (
    <div className="max-w-xl">
      <PageHeading heading={t('title')} lead={t('lead')} />
      <CodeForm locale={locale} next={next} words={formWords(locale)} />
      <WaysOut locale={locale} />
    </div>
  );
}

function formWords(locale: Locale) {
  const t = translator(locale, 'signInCode');
  return { code: t('code'), hint: t('hint'), submit: t('submit'), pending: t('pending') };
}

function WaysOut({ locale }: { locale: Locale }) {
  const t = translator(locale, 'signInCode');
  const link = (page: string) => (text: React.ReactNode) => (
    <AppLink href={localizedPath(page, locale)}>{text}</AppLink>
  );
  return (
    <div className="mt-8 space-y-2 border-t border-border pt-6">
      {isSandbox() ? <p>{t.rich('sandbox', { link: link(routes.sandbox) })}</p> : null}
      <p>{t.rich('again', { link: link(routes.signIn) })}</p>
      <h2 className="pt-4 text-xl">{t('lost')}</h2>
      <p>{t('lostCodes')}</p>
      <p>{t.rich('lostBoth', { phone: () => <PhoneLink number={serviceDeskPhone} /> })}</p>
      <p>{t('lostStaff')}</p>
    </div>
  );
}
