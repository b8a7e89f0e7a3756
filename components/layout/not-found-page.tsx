import { type Locale, localizedPath } from '@/lib/domain/locale';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';
import { AppLink } from '../ui/app-link';
import { PageHeading } from '../ui/page-heading';
import { PhoneLink } from '../ui/phone-link';

/** For an address that leads nowhere, and for what a person may not see. */
export function NotFoundPage({ locale }: { locale: Locale }) {
  const t = translator(locale, 'notFound');
  const links = [
    { href: localizedPath(routes.findLocalHelp, locale), label: t('findLocalHelp') },
    { href: routes.registrationStatus, label: t('status') },
    { href: localizedPath(routes.help, locale), label: t('help') },
  ];
  return (
    <>
      <PageHeading heading={t('heading')} lead={t('lead')} />
      <div className="prose">
        <p>{t('why')}</p>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <AppLink href={href}>{label}</AppLink>
            </li>
          ))}
        </ul>
        <p>{t.rich('call', { phone: () => <PhoneLink number={serviceDeskPhone} /> })}</p>
      </div>
    </>
  );
}
