import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { findHelper, type ShownHelper } from '@/lib/services/helper';
import { translator } from '@/lib/texts/translator';
import { OutdatedReportForm } from './outdated-report-form';

type Props = PageProps<'/[locale]/find-local-help/[slug]/report'>;

/** Once for the metadata and the page. */
const loadHelper = cache(findHelper);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const t = translator(toLocale(locale), 'helper');
  const helper = await loadHelper(slug);
  const isSent = (await searchParams).sent !== undefined;
  const found = helper && (isSent ? t('sentHeading') : t('reportTitle', { name: helper.name }));
  return { title: found ?? t('notListed'), robots: { index: false } };
}

/** Consumers say what is out of date in an entry (domain.md, Find Local Help: weak points). */
export default async function OutdatedReportPage({ params, searchParams }: Props) {
  const { locale: text, slug } = await params;
  const helper = await loadHelper(slug);
  if (helper === null) notFound();
  const isSent = (await searchParams).sent !== undefined;
  const props = { locale: toLocale(text), helper };
  return (
    <div className="max-w-3xl">
      {isSent ? <Sent {...props} /> : <Report {...props} />}
      <BackToEntry {...props} />
    </div>
  );
}

type HelperProps = { locale: Locale; helper: ShownHelper };

function Report({ locale, helper: { kind, name, slug } }: HelperProps) {
  const t = translator(locale, 'helper');
  const words = {
    problems: t('problems'),
    problemsHint: t('problemsHint'),
    details: t('details'),
    detailsHint: t('detailsHint'),
    send: t('send'),
    sending: t('sending'),
  };
  return (
    <>
      <PageHeading
        heading={t('reportHeading')}
        eyebrow={name}
        lead={kind === 'agents' ? t('reportAgent', { name }) : t('reportAssister')}
      />
      <OutdatedReportForm locale={locale} slug={slug} words={words} />
    </>
  );
}

function Sent({ locale, helper: { kind, name } }: HelperProps) {
  const t = translator(locale, 'helper');
  return (
    <>
      <PageHeading heading={t('sentHeading')} eyebrow={name} />
      <Alert locale={locale} tone="success" role="status">
        <p>{kind === 'agents' ? t('sentAgent', { name }) : t('sentAssister')}</p>
        <p>{t('sentNext')}</p>
      </Alert>
    </>
  );
}

function BackToEntry({ locale, helper: { name, slug } }: HelperProps) {
  return (
    <p className="mt-8">
      <AppLink
        href={localizedPath(`${routes.findLocalHelp}/${slug}`, locale)}
        prefetch={false}
        className="inline-flex min-h-11 items-center"
      >
        {translator(locale, 'helper')('toEntry', { name })}
      </AppLink>
    </p>
  );
}
