'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { Card } from '@/components/ui/card';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DescriptionList } from '@/components/ui/description-list';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/domain/iso-date';
import type { Locale } from '@/lib/domain/locale';
import { type LookupRecord, mostRecords, type NpnLookupResult } from '@/lib/domain/npn-lookup';
import type { License, LineOfAuthority } from '@/lib/domain/producer';
import { formatMessage } from '@/lib/forms/messages';
import { initialState } from '@/lib/forms/state';
import { stateName } from '@/lib/texts/states';
import type { Texts } from '@/lib/texts/texts';
import { lookUpNpnAction } from './actions';
import { SearchForms } from './search-form';

/** What the page says in its language, with the sentences that hold links. */
export type NpnLookupWords = Texts<'npnLookupForm'> & {
  readonly firstOnly: string;
  readonly stillNotFound: ReactNode;
  readonly intoProfile: ReactNode;
};

type Localized = { locale: Locale; words: NpnLookupWords };

/**
 * The three searches side by side (S28), answered above them: that is where the page begins after
 * a search without JavaScript. Client state, so that a refusal keeps what was typed.
 */
export function NpnLookupForm({ locale, words }: Localized) {
  const [state, action] = useActionState(
    lookUpNpnAction,
    initialState<NpnLookupResult>({}, locale),
  );
  const localized = { locale, words };
  return (
    <div className="space-y-10">
      <ErrorSummary form={state} labels={words.labels} idPrefix={state.values.by} />
      {state.result ? (
        <Result {...localized} attempt={state.attempt} result={state.result} />
      ) : null}
      <SearchForms {...localized} state={state} action={action} />
    </div>
  );
}

type ResultProps = Localized & { attempt: number; result: NpnLookupResult };

/** What was found. It takes the focus after each search, as the error summary does. */
function Result({ attempt, result: { by, records }, ...localized }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  const { locale, words } = localized;
  return (
    <section aria-labelledby="result" className="space-y-6">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {countText(records.length, locale)}
      </h2>
      {records.length === 0 ? (
        <Card className="prose">
          <p>{words.nothing[by]}</p>
          <p>{words.stillNotFound}</p>
        </Card>
      ) : null}
      {records.length < mostRecords ? null : <p>{words.firstOnly}</p>}
      {records.map((record) => (
        <RecordCard key={record.npn} {...localized} record={record} />
      ))}
    </section>
  );
}

function countText(count: number, locale: Locale): string {
  const some = count === 1 ? 'one' : 'many';
  const code = `npn-lookup.found.${count === 0 ? 'none' : some}` as const;
  return formatMessage({ code, params: { count: String(count) } }, locale);
}

type RecordProps = Localized & { record: LookupRecord };

function RecordCard({ locale, words, record }: RecordProps) {
  const headingId = `record-${record.npn}`;
  return (
    <Card as="article" aria-labelledby={headingId} className="space-y-5">
      <h3 id={headingId} className="text-xl">
        {record.name}
      </h3>
      <DescriptionList
        rows={[
          { label: 'NPN', value: <Npn words={words} record={record} /> },
          { label: words.residentState, value: stateName(locale, record.residentState) },
          ...(record.otherNames.length > 0
            ? [{ label: words.otherNames, value: record.otherNames.join('; ') }]
            : []),
        ]}
      />
      {record.licenses.length === 0 ? (
        <p>{words.noLicense}</p>
      ) : (
        <DataTable
          caption={words.licenses}
          columns={licenseColumns({ locale, words })}
          rows={record.licenses}
          keyFor={({ state, number, licenseClass }) => `${state} ${number} ${licenseClass}`}
        />
      )}
    </Card>
  );
}

/** One click selects the whole number, and nothing but its digits is copied. */
function Npn({ words, record: { npn, kind } }: Omit<RecordProps, 'locale'>) {
  return (
    <>
      <strong className="block select-all text-3xl leading-tight tracking-wide tabular-nums">
        {npn}
      </strong>
      <p>{kind === 'agency' ? words.agencyNpn : words.intoProfile}</p>
    </>
  );
}

/** NIPR has the names of classes and lines in English only. */
const recordLocale: Locale = 'en';

function licenseColumns(localized: Localized): readonly Column<License>[] {
  const { locale, words } = localized;
  const column = (
    key: keyof typeof words.columns,
    cell: Column<License>['cell'],
  ): Column<License> => ({ key, label: words.columns[key], cell });
  return [
    { ...column('state', ({ state }) => stateName(locale, state)), rowHeader: true },
    column('number', ({ number }) => number),
    column('class', ({ licenseClass }) => <span lang={recordLocale}>{licenseClass}</span>),
    column('residency', ({ residency }) => (
      <span className="whitespace-nowrap">{words.residency[residency]}</span>
    )),
    column('status', ({ status }) => <Status words={words} status={status} />),
    column('effective', ({ effectiveOn }) => formatDate(effectiveOn)),
    column('expires', ({ expiresOn }) =>
      expiresOn === null ? words.noEndDate : formatDate(expiresOn),
    ),
    column('lines', ({ lines }) => <Lines {...localized} lines={lines} />),
  ];
}

type StatusProps = Pick<Localized, 'words'> & Pick<License, 'status'>;

function Status({ words, status }: StatusProps) {
  return <Tag tone={status === 'active' ? 'success' : 'error'}>{words.status[status]}</Tag>;
}

function Lines({ lines, ...localized }: Localized & { lines: readonly LineOfAuthority[] }) {
  const { locale, words } = localized;
  if (lines.length === 0) return words.noLines;
  return (
    <ul className="space-y-2">
      {lines.map((line) => (
        <li key={line.name}>
          <span lang={recordLocale}>{line.name}</span> <Status words={words} status={line.status} />
          <span className="block text-sm text-muted">{spanText(line, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function spanText({ effectiveOn, expiresOn }: LineOfAuthority, locale: Locale): string {
  const params = { from: formatDate(effectiveOn) };
  if (expiresOn === null) return formatMessage({ code: 'npn-lookup.line.since', params }, locale);
  const to = formatDate(expiresOn);
  return formatMessage({ code: 'npn-lookup.line.until', params: { ...params, to } }, locale);
}
