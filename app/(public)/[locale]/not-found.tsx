import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/layout/not-found-page';
import { defaultLocale, isLocale } from '@/lib/domain/locale';
import { requestLocale } from '@/lib/texts/request-locale';
import { translator } from '@/lib/texts/translator';

/** Metadata is told the language by the address, the page by its layout. */
export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  const t = translator(isLocale(locale) ? locale : defaultLocale, 'notFound');
  return { title: t('heading') };
}

export default function NotFound() {
  return <NotFoundPage locale={requestLocale()} />;
}
