import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { helperKinds } from '@/lib/domain/helper';
import type { LanguageCode } from '@/lib/domain/language';
import { type Locale, localizedPath } from '@/lib/domain/locale';
import { type HelpQuery, helpQueryString } from '@/lib/forms/find-local-help';
import type { Message } from '@/lib/forms/state';
import { callCenterPhone, routes } from '@/lib/routes';
import type { HelpSearch } from '@/lib/services/find-local-help';
import { translator } from '@/lib/texts/translator';
import { FindLocalHelpForm } from './find-local-help-form';
import { FindLocalHelpList } from './find-local-help-list';

type Props = {
  locale: Locale;
  query: HelpQuery;
  search: HelpSearch;
  /** What was wrong with a number that was taken out of the address. */
  refused: Readonly<Record<string, Message>>;
  /** Languages of the reader, the first best known. */
  reads: readonly LanguageCode[];
};

/**
 * Find Local Help for consumers (S9-S11, S17, S38-S39): the form, and below it what the search says.
 * It has no client components: the page is sent without scripts.
 */
export function FindLocalHelpView({ locale, query, search, refused, reads }: Props) {
  const t = translator(locale, 'findLocalHelp');
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <FindLocalHelpForm
        locale={locale}
        query={query}
        errors={{ ...refused, ...(search.status === 'refused' ? search.errors : {}) }}
        spoken={search.status === 'found' ? search.results.spoken : null}
      />
      {search.status === 'blank' ? <WhoCanHelp locale={locale} /> : null}
      {search.status === 'refused' && search.choices.length > 0 ? (
        <PlaceChoices locale={locale} query={query} choices={search.choices} />
      ) : null}
      {search.status === 'found' ? (
        <FindLocalHelpList locale={locale} query={query} results={search.results} reads={reads} />
      ) : null}
    </>
  );
}

function WhoCanHelp({ locale }: { locale: Locale }) {
  const t = translator(locale, 'findLocalHelp');
  return (
    <section aria-labelledby="who-helps" className="mt-12">
      <h2 id="who-helps">{t('whoCanHelp')}</h2>
      <div className="mt-5 grid gap-6 md:grid-cols-2">
        {helperKinds.map((kind) => (
          <div key={kind} className="min-w-0 border-t-2 border-primary pt-4">
            <h3>{t(kind)}</h3>
            <p className="mt-2">{t(`${kind}Text`)}</p>
          </div>
        ))}
      </div>
      <p className="mt-8 max-w-measure">
        {t.rich('ratherCall', { phone: () => <PhoneLink number={callCenterPhone} /> })}
      </p>
    </section>
  );
}

type ChoicesProps = { locale: Locale; query: HelpQuery; choices: readonly string[] };

function PlaceChoices({ locale, query, choices }: ChoicesProps) {
  const search = (location: string) => helpQueryString({ ...query, location, page: 1 });
  return (
    <section aria-labelledby="places" className="mt-10">
      <h2 id="places">{translator(locale, 'findLocalHelp')('whichPlace')}</h2>
      <ul className="mt-4 gap-x-8 sm:columns-2 lg:columns-3">
        {choices.map((location) => (
          <li key={location} className="break-inside-avoid">
            <a
              href={`${localizedPath(routes.findLocalHelp, locale)}?${search(location)}`}
              className="inline-flex min-h-11 items-center text-lg"
            >
              {location}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
