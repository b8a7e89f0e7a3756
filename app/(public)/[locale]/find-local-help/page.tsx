import type { Metadata } from 'next';
import { PlaceSuggestions } from '@/components/forms/place-suggestions';
import { toLocale } from '@/lib/domain/locale';
import { blankHelpQuery } from '@/lib/forms/find-local-help';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { FindLocalHelpView } from './find-local-help-view';

type Props = PageProps<'/[locale]/find-local-help'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'findLocalHelp');
  const words = { title: t('title'), description: t('description') };
  return pageMetadata(locale, routes.findLocalHelp, words);
}

/** Before the first search, made once: the frame of all answers (`results/route`). */
export default async function FindLocalHelpPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  return (
    <>
      <PlaceSuggestions />
      <FindLocalHelpView
        locale={locale}
        query={blankHelpQuery}
        search={{ status: 'blank' }}
        refused={{}}
        reads={[]}
      />
    </>
  );
}
