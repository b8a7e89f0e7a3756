import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { localizedPath } from '@/lib/domain/locale';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';
import { Banner } from './banner';
import { Footer } from './footer';
import { SkipLink } from './skip-link';

/** The frame of every page; each group of routes adds its own header. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = translator(locale, 'layout');
  const links = [
    { href: localizedPath(routes.help, locale), label: t('help') },
    { href: localizedPath(routes.findLocalHelp, locale), label: t('findLocalHelp') },
    { href: localizedPath(routes.developers, locale), label: t('developers') },
  ];
  return (
    <html lang={locale}>
      <body>
        <SkipLink>{t('skip')}</SkipLink>
        <Banner label={t('about')}>{t('banner')}</Banner>
        {children}
        <Footer
          name={t('name')}
          navigation={t('footerNavigation')}
          links={links}
          serviceDesk={{
            heading: t('serviceDesk'),
            phone: serviceDeskPhone,
            text: t('serviceDeskFor'),
          }}
        >
          {t('disclaimer')}
        </Footer>
      </body>
    </html>
  );
}
