import type { Metadata } from 'next';
import { NotFoundPage } from '@/components/layout/not-found-page';
import { NotListedPage } from '@/components/layout/not-listed-page';
import { toLocale } from '@/lib/domain/locale';
import { translator } from '@/lib/texts/translator';

type Props = PageProps<'/[locale]/nothing-here/[what]'>;

export const dynamicParams = false;

/** What was looked for: any page, or the page of somebody who helps. */
export function generateStaticParams() {
  return [{ what: 'page' }, { what: 'helper' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, what } = await params;
  const title =
    what === 'helper'
      ? translator(toLocale(locale), 'helper')('notListed')
      : translator(toLocale(locale), 'notFound')('heading');
  return { title, robots: { index: false } };
}

/** What is said at every address at which nothing is found (scripts/not-found). */
export default async function NothingHerePage({ params }: Props) {
  const { locale, what } = await params;
  if (what === 'helper') return <NotListedPage locale={toLocale(locale)} />;
  return <NotFoundPage locale={toLocale(locale)} />;
}
