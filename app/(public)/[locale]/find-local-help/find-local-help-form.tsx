import type { ReactNode } from 'react';
import { Choice } from '@/components/forms/choice';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SelectField } from '@/components/forms/select-field';
import { buttonClass } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { SearchIcon } from '@/components/ui/icons';
import { openTimes, searchRadii } from '@/lib/domain/find-local-help';
import { type LanguageCode, languageName, languages } from '@/lib/domain/language';
import { type Locale, localizedPath } from '@/lib/domain/locale';
import { markets } from '@/lib/domain/market';
import { blankHelpQuery, type HelpQuery, longestWho } from '@/lib/forms/find-local-help';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';

type Props = {
  locale: Locale;
  query: HelpQuery;
  errors: FormState['errors'];
  /** Languages that somebody listed speaks; null before the first search: all of them. */
  spoken: ReadonlyMap<LanguageCode, number> | null;
};

/** A GET form: the address of the page is the whole search, to be kept, shared and gone back to. */
export function FindLocalHelpForm({ locale, query, errors, spoken }: Props) {
  const t = translator(locale, 'findLocalHelp');
  const state = stateOf(locale, query, errors);
  const props = { locale, query, state };
  return (
    // A new key per search: a link to another place must change what the fields show.
    <Form
      key={JSON.stringify(query)}
      action={localizedPath(routes.findLocalHelp, locale)}
      method="get"
      state={state}
      labels={{ location: t('location'), who: t('who') }}
      className="space-y-5 rounded-lg border border-primary-lighter bg-primary-lightest p-5 sm:p-6 print:hidden"
    >
      {query.type === blankHelpQuery.type ? null : (
        <input type="hidden" name="type" value={query.type} />
      )}
      <MainFields {...props} />
      <Details summary={filterSummary(props)} open={errors.who !== undefined} className="bg-white">
        <Filters {...props} spoken={spoken} />
      </Details>
    </Form>
  );
}

type PartProps = Pick<Props, 'locale' | 'query'> & { state: FormState };

function stateOf(locale: Locale, query: HelpQuery, errors: FormState['errors']): FormState {
  const { location, radius, market, who, sort } = query;
  const values = { location: location ?? '', radius: String(radius), market, who, sort };
  return { locale, attempt: Object.keys(errors).length > 0 ? 1 : 0, values, errors };
}

/** How many filters hold, those in the fold. */
function countFilters({ market, languages: codes, open, texts, who, sort }: HelpQuery): number {
  const single = [market !== '', texts, who !== '', sort !== blankHelpQuery.sort];
  return single.filter(Boolean).length + codes.length + open.length;
}

function filterSummary({ locale, query }: PartProps): string {
  const t = translator(locale, 'findLocalHelp');
  const count = countFilters(query);
  return count === 0 ? t('moreFilters') : t('filtersSet', { count });
}

function MainFields({ locale, state }: PartProps) {
  const t = translator(locale, 'findLocalHelp');
  return (
    <div className="grid items-end gap-x-6 gap-y-5 sm:grid-cols-[minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
      <LocationField locale={locale} state={state} />
      <SelectField
        form={state}
        name="radius"
        label={t('radius')}
        required={false}
        width="full"
        options={[
          ...searchRadii.map((miles) => ({ value: `${miles}`, label: t('within', { miles }) })),
          { value: 'state', label: t('wholeState') },
        ]}
      />
      <button type="submit" className={buttonClass('primary')}>
        <SearchIcon /> {t('search')}
      </button>
    </div>
  );
}

/** A place, with suggestions where scripts run. */
function LocationField({ locale, state }: Pick<PartProps, 'locale' | 'state'>) {
  const t = translator(locale, 'findLocalHelp');
  return (
    <div className="min-w-0 sm:col-span-2 lg:col-span-1">
      <Field
        form={state}
        name="location"
        label={t('location')}
        hint={t('locationHint')}
        autoComplete="postal-code"
        list="places"
        data-suggestions={routes.apiPlaces}
        maxLength={80}
        width="full"
      />
      <datalist id="places" />
    </div>
  );
}

function Filters(props: PartProps & Pick<Props, 'spoken'>) {
  const { locale, query, state } = props;
  const t = translator(locale, 'findLocalHelp');
  return (
    <div className="space-y-5">
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-2">
        <LanguageFilter {...props} />
        <SelectField
          form={state}
          name="market"
          label={t('market')}
          required={false}
          width="full"
          emptyLabel={t('anyMarket')}
          options={markets.map((market) => ({ value: market, label: t(market) }))}
        />
        <Times {...props} />
        <NameAndOrder {...props} />
      </div>
      <FilterButtons locale={locale} query={query} />
    </div>
  );
}

function NameAndOrder({ locale, state }: PartProps) {
  const t = translator(locale, 'findLocalHelp');
  return (
    <div className="space-y-5">
      <Field
        form={state}
        name="who"
        label={t('who')}
        required={false}
        autoComplete="off"
        maxLength={longestWho}
        width="full"
      />
      <SelectField
        form={state}
        name="sort"
        label={t('sort')}
        required={false}
        width="full"
        options={[
          { value: 'distance', label: t('byDistance') },
          { value: 'name', label: t('byName') },
        ]}
      />
    </div>
  );
}

/** The languages chosen, to be taken off again, and a list to add one more from. */
function LanguageFilter({ locale, query, spoken, state }: PartProps & Pick<Props, 'spoken'>) {
  const t = translator(locale, 'findLocalHelp');
  const codes = spoken ? [...spoken.keys()] : languages.map(({ code }) => code);
  const options = codes
    .filter((code) => !query.languages.includes(code))
    .map((code) => ({ value: code, label: languageName(code, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <div>
      {query.languages.length === 0 ? null : <ChosenLanguages locale={locale} query={query} />}
      <SelectField
        form={state}
        name="language"
        label={query.languages.length === 0 ? t('language') : t('addLanguage')}
        required={false}
        width="full"
        emptyLabel={query.languages.length === 0 ? t('anyLanguage') : '…'}
        options={options}
      />
    </div>
  );
}

function ChosenLanguages({ locale, query }: Pick<PartProps, 'locale' | 'query'>) {
  const t = translator(locale, 'findLocalHelp');
  return (
    <Checks legend={t('languagesChosen')}>
      {query.languages.map((code) => (
        <Choice
          key={code}
          id={`language-${code}`}
          type="checkbox"
          name="language"
          value={code}
          defaultChecked
          label={languageName(code, locale)}
        />
      ))}
    </Checks>
  );
}

function Times({ locale, query }: PartProps) {
  const t = translator(locale, 'findLocalHelp');
  return (
    <Checks legend={t('times')}>
      {openTimes.map((time) => (
        <Choice
          key={time}
          id={`open-${time}`}
          type="checkbox"
          name="open"
          value={time}
          defaultChecked={query.open.includes(time)}
          label={t(time)}
        />
      ))}
      <Choice
        id="texts"
        type="checkbox"
        name="texts"
        value="1"
        defaultChecked={query.texts}
        label={t('texts')}
      />
    </Checks>
  );
}

function Checks({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      {children}
    </fieldset>
  );
}

function FilterButtons({ locale, query }: Pick<Props, 'locale' | 'query'>) {
  const t = translator(locale, 'findLocalHelp');
  const { location, radius, type } = query;
  const kept = new URLSearchParams({ location: location ?? '', radius: `${radius}`, type });
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <button type="submit" className={buttonClass('secondary')}>
        {t('search')}
      </button>
      {countFilters(query) === 0 ? null : (
        <a
          href={`${localizedPath(routes.findLocalHelp, locale)}?${kept}`}
          className="inline-flex min-h-11 items-center"
        >
          {t('clearFilters')}
        </a>
      )}
    </p>
  );
}
