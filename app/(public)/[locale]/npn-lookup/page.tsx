import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { mostRecords } from '@/lib/domain/npn-lookup';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { npnLookupForm as en } from '@/lib/texts/en/npn-lookup-form';
import { npnLookupForm as es } from '@/lib/texts/es/npn-lookup-form';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { NpnLookupForm, type NpnLookupWords } from './npn-lookup-form';

type Props = PageProps<'/[locale]/npn-lookup'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'npnLookup');
  const words = { title: t('title'), description: t('description') };
  return pageMetadata(locale, routes.npnLookup, words);
}

/** The mock of the NIPR look-up page (S26-S30). */
export default async function NpnLookupPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  // Whether this is a sandbox, the running server knows, not the build.
  await connection();
  const t = translator(locale, 'npnLookup');
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <StandsIn locale={locale} />
      <NpnLookupForm locale={locale} words={formWords(locale)} />
      <WhatAnNpnIs locale={locale} />
    </>
  );
}

const phone = () => <PhoneLink number={serviceDeskPhone} />;

/** What the form says in this language; sentences with links in them are put together here. */
function formWords(locale: Locale): NpnLookupWords {
  const t = translator(locale, 'npnLookup');
  return {
    ...{ en, es }[locale],
    firstOnly: t('firstOnly', { count: mostRecords }),
    stillNotFound: t.rich('stillNotFound', { phone }),
    intoProfile: t.rich('intoProfile', {
      link: (text) => <AppLink href={routes.profile}>{text}</AppLink>,
    }),
  };
}

function StandsIn({ locale }: { locale: Locale }) {
  const t = translator(locale, 'npnLookup');
  const sandbox = localizedPath(routes.sandbox, locale);
  return (
    <Alert locale={locale} className="mb-8">
      <p>{t.rich('standIn', { strong: (text) => <strong>{text}</strong> })}</p>
      {isSandbox() ? (
        <p>{t.rich('sandbox', { link: (text) => <AppLink href={sandbox}>{text}</AppLink> })}</p>
      ) : null}
    </Alert>
  );
}

/** S30: what agents most often type in place of their NPN. */
function WhatAnNpnIs({ locale }: { locale: Locale }) {
  const t = translator(locale, 'npnLookup');
  const help = `${localizedPath(routes.help, locale)}#npn-validation`;
  return (
    <section aria-labelledby="what" className="prose pt-12">
      <h2 id="what">{t('what')}</h2>
      <p>{t('whatText')}</p>
      <ul>
        <li>{t('notLicense')}</li>
        <li>{t('notFein')}</li>
        <li>{t('notAgency')}</li>
      </ul>
      <p>{t.rich('otherName', { phone, link: (text) => <AppLink href={help}>{text}</AppLink> })}</p>
    </section>
  );
}
