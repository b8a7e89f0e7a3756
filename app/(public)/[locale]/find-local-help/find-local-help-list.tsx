import type { ReactNode } from 'react';
import { Pagination } from '@/components/ui/pagination';
import { ResultList } from '@/components/ui/result-list';
import { TabNav } from '@/components/ui/tab-nav';
import { type HelpType, helpTypes, type Part } from '@/lib/domain/find-local-help';
import { type LanguageCode, languageName } from '@/lib/domain/language';
import { type Locale, localizedPath } from '@/lib/domain/locale';
import { offeredLanguage } from '@/lib/domain/reader-language';
import { type HelpQuery, helpQueryString } from '@/lib/forms/find-local-help';
import { routes } from '@/lib/routes';
import type { HelpItem, HelpResults } from '@/lib/services/find-local-help';
import { foundWords, resultWords, totalOf } from '@/lib/texts/find-local-help-words';
import { stateInSentence } from '@/lib/texts/states';
import { translator } from '@/lib/texts/translator';
import { FindLocalHelpMap } from './find-local-help-map';
import { NobodyNear, WhoIsListed } from './find-local-help-notes';

export type ResultsProps = {
  readonly locale: Locale;
  readonly query: HelpQuery;
  readonly results: HelpResults;
};

/** The address of a search. */
export function searchHref(query: HelpQuery, locale: Locale): string {
  return `${localizedPath(routes.findLocalHelp, locale)}?${helpQueryString(query)}`;
}

/** What a search found: whom, where on a map, and what else to try. */
export function FindLocalHelpList(props: ResultsProps & { reads: readonly LanguageCode[] }) {
  const { locale, query, results } = props;
  const t = translator(locale, 'findLocalHelp');
  const { page, pages } = results.page;
  return (
    <section aria-labelledby="results" className="mt-10">
      <TabNav label={t('kinds')} tabs={tabsOf(props)} />
      <Head {...props} />
      <div className="help-results">
        <div className="min-w-0">
          {totalOf(results.totals, query.type).near === 0 ? <NobodyNear {...props} /> : null}
          <PartList {...props} part="near" />
          <PartList {...props} part="elsewhere" />
          <Pagination
            locale={locale}
            label={t('pages')}
            page={page}
            pages={pages}
            hrefFor={(number) => searchHref({ ...query, page: number }, locale)}
          />
        </div>
        <FindLocalHelpMap {...props} />
      </div>
      <TakeAlong {...props} />
      <WhoIsListed {...props} />
    </section>
  );
}

function tabsOf({ locale, query, results }: ResultsProps) {
  const t = translator(locale, 'findLocalHelp');
  return helpTypes.map((type: HelpType) => {
    const { near } = totalOf(results.totals, type);
    return {
      href: searchHref({ ...query, type, page: 1 }, locale),
      label: t(`${type}Tab`, { total: near }),
      current: query.type === type,
    };
  });
}

function Head(props: ResultsProps & { reads: readonly LanguageCode[] }) {
  const { locale, results } = props;
  const t = translator(locale, 'findLocalHelp');
  return (
    <div className="mt-8 mb-6">
      <h2 id="results">{headingOf(props)}</h2>
      <p role="status" className="mt-2 text-muted">
        {shownWords(props)}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-8 gap-y-1 print:hidden">
        <OfferedLanguage {...props} />
        <a href="#listed" className="inline-block py-0.5">
          {t('whyListedLink')}
        </a>
        {results.page.items.length > 0 ? (
          <a href="#map" className="inline-block py-0.5 lg:hidden">
            {t('map')}
          </a>
        ) : null}
      </p>
    </div>
  );
}

/** "42 agents and brokers within 25 miles of Austin, TX 78701, licensed in Texas". */
function headingOf(props: ResultsProps): string {
  const { locale, query, results } = props;
  const t = translator(locale, 'findLocalHelp');
  const state = stateInSentence(locale, results.place.state);
  const found = whereWords(props);
  const placed = query.type === 'both' ? found : t(`${query.type}In`, { found, state });
  if (query.languages.length === 0) return placed;
  return t('whoSpeak', { found: placed, languages: languagesInSentence(query, locale) });
}

function whereWords({ locale, query, results: { place, totals } }: ResultsProps): string {
  const t = translator(locale, 'findLocalHelp');
  const found = foundWords(query.type, totalOf(totals, query.type).near, locale);
  if (place.center === null || query.radius === 'state') {
    return t('inState', { found, state: stateInSentence(locale, place.state) });
  }
  return t('nearPlace', { found, miles: query.radius, place: place.name });
}

function languagesInSentence({ languages }: HelpQuery, locale: Locale): string {
  const names = languages.map((code) => languageInSentence(code, locale));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/** Spanish writes the names of languages small. */
function languageInSentence(code: LanguageCode, locale: Locale): string {
  const name = languageName(code, locale);
  return locale === 'es' ? name.toLocaleLowerCase('es') : name;
}

function shownWords({ locale, results: { page, totals }, query }: ResultsProps): string {
  const t = translator(locale, 'findLocalHelp');
  const { near, elsewhere } = totalOf(totals, query.type);
  if (near === 0) return t('shownNone');
  const to = page.from + page.items.length - 1;
  return t('shown', { from: page.from, to, total: near + elsewhere, near, elsewhere });
}

function OfferedLanguage({
  locale,
  query,
  results,
  reads,
}: ResultsProps & { reads: readonly LanguageCode[] }) {
  const code = offeredLanguage(reads, results.spoken, query.languages);
  if (code === null) return null;
  const href = searchHref({ ...query, languages: [...query.languages, code], page: 1 }, locale);
  return (
    <a href={href} className="inline-block py-0.5 font-semibold">
      {translator(locale, 'findLocalHelp')('readerLanguage', {
        language: languageInSentence(code, locale),
      })}
    </a>
  );
}

function PartList({ part, ...props }: ResultsProps & { part: Part }) {
  const { locale, query, results } = props;
  const items = results.page.items.filter((item) => item.part === part);
  const t = translator(locale, 'findLocalHelp');
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={part} className="mb-8">
      {part === 'near' ? (
        <h3 id={part} className="sr-only">
          {t('nearHeading', { place: results.place.name })}
        </h3>
      ) : (
        <ElsewhereHead locale={locale} query={query} results={results} />
      )}
      <ResultList items={items.map((item) => wordsOf(item, props))} newTab={t('newTab')} />
    </section>
  );
}

const elsewhereHeadings = {
  agents: 'elsewhere',
  assisters: 'elsewhereAssisters',
  both: 'elsewhereBoth',
} as const;

function ElsewhereHead({ locale, query, results }: ResultsProps): ReactNode {
  const t = translator(locale, 'findLocalHelp');
  const state = stateInSentence(locale, results.place.state);
  return (
    <div className="mb-4 border-t-4 border-primary-lighter pt-5">
      <h3 id="elsewhere" className="text-xl">
        {t(elsewhereHeadings[query.type], { state })}
      </h3>
      <p className="mt-1">{t('elsewhereText')}</p>
    </div>
  );
}

function wordsOf(item: HelpItem, { locale, results }: ResultsProps) {
  const href = localizedPath(`${routes.findLocalHelp}/${item.slug}`, locale);
  return resultWords(item, { href, state: results.place.state, locale });
}

function TakeAlong({ locale, query }: ResultsProps) {
  const t = translator(locale, 'findLocalHelp');
  const search = helpQueryString({ ...query, page: 1 });
  return (
    <section aria-labelledby="take-along" className="mt-10 print:hidden">
      <h2 id="take-along" className="text-xl">
        {t('takeAlong')}
      </h2>
      <p className="mt-2">
        <a
          href={`${routes.apiFindLocalHelpCsv}?${search}`}
          download="find-local-help.csv"
          className="inline-block py-1 font-semibold"
        >
          {t('csv')}
        </a>
      </p>
      <p className="mt-1 max-w-measure">{t('print')}</p>
    </section>
  );
}
