import '../../globals.css';
import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { Area } from '@/components/layout/area';
import { Document } from '@/components/layout/document';
import { LanguageSwitch } from '@/components/layout/language-switch';
import { isLocale, type Locale, locales, localizedPath } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { findSiteUrl } from '@/lib/services/site';
import { translator } from '@/lib/texts/translator';

export const viewport: Viewport = { themeColor: '#023449' };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale, 'layout');
  return {
    metadataBase: findSiteUrl(),
    title: { default: t('name'), template: `%s | ${t('name')}` },
    description: t('description'),
  };
}

function linksIn(locale: Locale) {
  const t = translator(locale, 'layout');
  return [
    { href: routes.findLocalHelp, label: t('findLocalHelp') },
    { href: routes.registrationCompletionList, label: t('registrationCompletionList') },
    { href: routes.npnLookup, label: t('npnLookup') },
    { href: routes.help, label: t('help') },
  ].map(({ href, label }) => ({ href: localizedPath(href, locale), label }));
}

/** Pages for everyone, in English and Spanish. */
export default async function PublicLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale, 'layout');
  return (
    <Document locale={locale}>
      <Area
        locale={locale}
        links={linksIn(locale)}
        languageSwitch={<LanguageSwitch label={t('switchLanguage')} />}
        account={{ href: localizedPath(routes.signIn, locale), label: t('signIn') }}
      >
        {children}
      </Area>
    </Document>
  );
}
