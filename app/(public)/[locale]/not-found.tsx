import type { Metadata } from 'next';
import { ByLocale } from '@/components/layout/by-locale';
import { NotFoundPage } from '@/components/layout/not-found-page';
import { toLocale } from '@/lib/domain/locale';
import { translator } from '@/lib/texts/translator';

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'notFound')('heading') };
}

/** For a public page that found nothing; an address that no route answers has another one. */
export default function NotFound() {
  return (
    <ByLocale parts={{ en: <NotFoundPage locale="en" />, es: <NotFoundPage locale="es" /> }} />
  );
}
