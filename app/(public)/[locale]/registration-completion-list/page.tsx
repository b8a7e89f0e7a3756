import type { Metadata } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Tag } from '@/components/ui/tag';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { IsoDate } from '@/lib/domain/iso-date';
import { type Locale, localizedPath, toLocale } from '@/lib/domain/locale';
import { isTerminated, registrationStatusCodes } from '@/lib/domain/registration';
import type { CompletionRow } from '@/lib/domain/registration-completion-list';
import { formatMessage } from '@/lib/forms/messages';
import { addressErrors } from '@/lib/forms/number-address';
import {
  type CompletionQuery,
  completionQuerySchema,
} from '@/lib/forms/registration-completion-list';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import {
  type CompletionSearch,
  searchRegistrationCompletionList,
} from '@/lib/services/registration-completion-list';
import { formatDay } from '@/lib/texts/dates';
import { pageMetadata } from '@/lib/texts/page-metadata';
import { translator } from '@/lib/texts/translator';
import { RegistrationCompletionListForm } from './registration-completion-list-form';

type Props = PageProps<'/[locale]/registration-completion-list'>;
type InLocale = { locale: Locale };
type Status = NonNullable<CompletionRow['status']>;

const wordsIn = (locale: Locale) => translator(locale, 'registrationCompletionList');

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = toLocale((await props.params).locale);
  const t = wordsIn(locale);
  const words = { title: t('title'), description: t('description') };
  return pageMetadata(locale, routes.registrationCompletionList, words);
}

/** The public Registration Completion List, looked up by NPN (S24; domain.md, RCL). */
export default async function RegistrationCompletionListPage(props: Props) {
  const locale = toLocale((await props.params).locale);
  const asked = await props.searchParams;
  const query = completionQuerySchema.parse(asked);
  const search = await searchRegistrationCompletionList(query);
  const t = wordsIn(locale);
  const lookUp = localizedPath(routes.npnLookup, locale);
  return (
    <>
      <PageHeading heading={t('title')} lead={t('lead')} />
      <RegistrationCompletionListForm
        action={localizedPath(routes.registrationCompletionList, locale)}
        state={formState(locale, query, { ...addressErrors(asked, 'npn'), ...errorsOf(search) })}
        words={{ npn: t('field'), hint: t('hint'), search: t('search') }}
      />
      <p className="mt-4">
        {t.rich('unknownNpn', { link: (words) => <AppLink href={lookUp}>{words}</AppLink> })}
      </p>
      {search.status === 'found' ? <Found locale={locale} search={search} /> : null}
      <DataDictionary locale={locale} />
      <AboutTheList locale={locale} />
    </>
  );
}

const errorsOf = (search: CompletionSearch) => (search.status === 'refused' ? search.errors : {});

function formState(locale: Locale, query: CompletionQuery, errors: FormState['errors']): FormState {
  const attempt = Object.keys(errors).length > 0 ? 1 : 0;
  return { locale, attempt, values: { npn: query.npn ?? '' }, errors };
}

type FoundProps = InLocale & { search: Extract<CompletionSearch, { status: 'found' }> };

function Found({ locale, search: { npn, rows } }: FoundProps) {
  const t = wordsIn(locale);
  if (rows.length === 0) return <NothingFound locale={locale} npn={npn} />;
  return (
    <section aria-labelledby="rows" className="mt-10">
      <h2 id="rows" className="mb-4">
        {t('found', { npn })}
      </h2>
      <DataTable
        caption={t('caption', { npn })}
        captionHidden
        columns={columnsIn(locale)}
        rows={rows}
        keyFor={({ planYear }) => String(planYear)}
      />
    </section>
  );
}

function NothingFound({ locale, npn }: InLocale & { npn: string }) {
  const t = wordsIn(locale);
  return (
    <div className="mt-10">
      <EmptyState heading={t('nothing.heading')}>
        <p>{t('nothing.text', { npn })}</p>
        <p>{t('nothing.when')}</p>
      </EmptyState>
    </div>
  );
}

/** The columns and their names in the published data; their order is that of the table. */
const dataNames = {
  npn: 'npn',
  planYear: 'applicable_plan_year',
  individualCompletedOn: 'individual_registration_completion_date',
  individualEndsOn: 'individual_marketplace_end_date',
  shopCompletedOn: 'shop_registration_completion_date',
  shopEndsOn: 'shop_end_date',
  npnValid: 'npn_valid_current_plan_year_only',
  status: 'status',
} as const;

type ColumnKey = keyof typeof dataNames;

const columnKeys = Object.keys(dataNames) as ColumnKey[];

function columnsIn(locale: Locale): Column<CompletionRow>[] {
  const t = wordsIn(locale);
  return columnKeys.map((key) => ({
    key,
    label: t(`columns.${key}.label`),
    rowHeader: key === 'planYear',
    cell: (row) => <Cell locale={locale} column={key} row={row} />,
  }));
}

type CellProps = InLocale & { column: ColumnKey; row: CompletionRow };

function Cell({ locale, column, row }: CellProps) {
  switch (column) {
    case 'npn':
    case 'planYear':
      return row[column];
    case 'individualCompletedOn':
    case 'shopCompletedOn':
      return <Completed locale={locale} day={row[column]} />;
    case 'individualEndsOn':
    case 'shopEndsOn':
      return <End locale={locale} day={row[column]} />;
    case 'npnValid':
      return <NpnFlag locale={locale} flag={row.npnValid} />;
    case 'status':
      return row.status ? (
        <StatusText locale={locale} status={row.status} />
      ) : (
        <None locale={locale} />
      );
  }
}

function None({ locale }: InLocale) {
  return (
    <>
      <span aria-hidden="true">—</span>
      <VisuallyHidden>{wordsIn(locale)('none')}</VisuallyHidden>
    </>
  );
}

type DayProps = InLocale & { day: IsoDate | null };

function Completed({ locale, day }: DayProps) {
  if (day !== null) return formatDay(locale, day);
  return <span className="text-muted">{wordsIn(locale)('notCompleted')}</span>;
}

function End({ locale, day }: DayProps) {
  return day === null ? <None locale={locale} /> : formatDay(locale, day);
}

function NpnFlag({ locale, flag }: InLocale & { flag: CompletionRow['npnValid'] }) {
  if (flag === 'Y') return <Tag tone="success">Y</Tag>;
  if (flag === 'N') return <Tag tone="error">N</Tag>;
  return (
    <>
      <span aria-hidden="true">-</span>
      <VisuallyHidden>{wordsIn(locale)('pastYear')}</VisuallyHidden>
    </>
  );
}

function StatusText({ locale, status }: InLocale & { status: Status }) {
  return (
    <>
      <Tag tone={isTerminated(status) ? 'error' : 'info'}>{status}</Tag>
      <span className="mt-1 block text-sm">{statusMeaning(locale, status)}</span>
    </>
  );
}

function statusMeaning(locale: Locale, status: Status): string {
  const reason = formatMessage({ code: `registration.status.${status}` }, locale);
  if (isTerminated(status)) return wordsIn(locale)('terminated', { reason });
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function DataDictionary({ locale }: InLocale) {
  const t = wordsIn(locale);
  return (
    <Details summary={t('dictionary')} headingLevel={2} className="mt-10 print:hidden">
      <dl className="max-w-measure space-y-4">
        {columnKeys.map((key) => (
          <div key={key} id={dataNames[key]}>
            <dt className="font-semibold">
              {t(`columns.${key}.label`)}{' '}
              <code className="block break-all text-sm font-normal text-muted">
                {dataNames[key]}
              </code>
            </dt>
            <dd>
              {t(`columns.${key}.meaning`)}
              {key === 'status' ? <StatusCodes locale={locale} /> : null}
            </dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}

function StatusCodes({ locale }: InLocale) {
  return (
    <ul className="mt-1 space-y-1">
      {registrationStatusCodes.map((status) => (
        <li key={status}>
          <strong>{status}</strong> {statusMeaning(locale, status)}
        </li>
      ))}
    </ul>
  );
}

function AboutTheList({ locale }: InLocale) {
  const t = wordsIn(locale);
  return (
    <section aria-labelledby="about" className="prose pt-12">
      <h2 id="about">{t('about.heading')}</h2>
      <p>{t('about.basis')}</p>
      <p>{t('about.fiction')}</p>
      <p>{t('about.limits')}</p>
    </section>
  );
}
