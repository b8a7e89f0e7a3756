import { type Locale, localizedPath } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';
import { AppLink } from '../ui/app-link';
import { PageHeading } from '../ui/page-heading';

/** For an agent who is no longer shown, and the same for an address that never was. */
export function NotListedPage({ locale }: { locale: Locale }) {
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
