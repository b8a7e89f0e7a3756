import type { Metadata } from 'next';
import { ByLocale } from '@/components/layout/by-locale';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';

type Params = LayoutProps<'/[locale]'>['params'];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'helper')('notListed') };
}

/** The same for somebody who is no longer shown and for an address that never was. */
export default function HelperNotFound() {
  return <ByLocale parts={{ en: <NotListed locale="en" />, es: <NotListed locale="es" /> }} />;
}

function NotListed({ locale }: { locale: Locale }) {
  const t = translator(locale, 'helper');
  return (
    <>
      <PageHeading heading={t('notListed')} lead={t('notListedWhy')} />
      <p>
        <AppLink
          href={localizedPath(routes.findLocalHelp, locale)}
          className="inline-flex min-h-11 items-center text-lg font-semibold"
        >
          {t('toSearch')}
        </AppLink>
      </p>
    </>
  );
}
