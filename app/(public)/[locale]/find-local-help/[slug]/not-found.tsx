import type { Metadata } from 'next';
import { ByLocale } from '@/components/layout/by-locale';
import { NotListedPage } from '@/components/layout/not-listed-page';
import { toLocale } from '@/lib/domain/locale';
import { translator } from '@/lib/texts/translator';

type Params = LayoutProps<'/[locale]'>['params'];

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: translator(toLocale((await params).locale), 'helper')('notListed') };
}

export default function HelperNotFound() {
  return (
    <ByLocale parts={{ en: <NotListedPage locale="en" />, es: <NotListedPage locale="es" /> }} />
  );
}
