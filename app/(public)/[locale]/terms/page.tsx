import type { Metadata } from 'next';
import { PageHeading } from '@/components/ui/page-heading';
import { toLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';

type Props = PageProps<'/[locale]/terms'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const t = translator(locale, 'terms');
  return pageMetadata(locale, routes.terms, { title: t('title'), description: t('description') });
}

const parts = ['what', 'people', 'account', 'data', 'warranty'] as const;

/** What whoever creates an account agrees to. */
export default async function TermsPage({ params }: Props) {
  const t = translator(toLocale((await params).locale), 'terms');
  return (
    <div className="prose">
      <PageHeading heading={t('title')} lead={t('lead')} />
      {parts.map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(`${part}.heading`)}</h2>
          <p>{t(`${part}.text`)}</p>
        </section>
      ))}
    </div>
  );
}
