'use client';

import { useActionState, useEffect, useRef } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { AppLink } from '@/components/ui/app-link';
import { Card } from '@/components/ui/card';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DescriptionList } from '@/components/ui/description-list';
import { PhoneLink } from '@/components/ui/phone-link';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/domain/iso-date';
import {
  type LookupKind,
  type LookupRecord,
  mostRecords,
  type NpnLookupResult,
} from '@/lib/domain/npn-lookup';
import type { License, LineOfAuthority } from '@/lib/domain/producer';
import { stateName } from '@/lib/domain/state';
import { initialState } from '@/lib/forms/state';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { lookUpNpnAction } from './actions';
import { labels, SearchForms } from './search-form';

/**
 * The three searches side by side (S28), answered above them: that is where the page begins after
 * a search without JavaScript. Client state, so that a refusal keeps what was typed.
 */
export function NpnLookupForm() {
  const [state, action] = useActionState(lookUpNpnAction, initialState<NpnLookupResult>());
  return (
    <div className="space-y-10">
      <ErrorSummary form={state} labels={labels} idPrefix={state.values.by} />
      {state.result ? <Result attempt={state.attempt} result={state.result} /> : null}
      <SearchForms state={state} action={action} />
    </div>
  );
}

type ResultProps = { attempt: number; result: NpnLookupResult };

/** What was found. It takes the focus after each search, as the error summary does. */
function Result({ attempt, result: { by, records } }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (attempt > 0) heading.current?.focus();
  }, [attempt]);
  return (
    <section aria-labelledby="result" className="space-y-6">
      <h2 id="result" ref={heading} tabIndex={-1}>
        {countText(records.length)}
      </h2>
      {records.length === 0 ? <NothingFound by={by} /> : null}
      {records.length < mostRecords ? null : (
        <p>Only the first {mostRecords} are shown. Check the entries to narrow the search.</p>
      )}
      {records.map((record) => (
        <RecordCard key={record.npn} record={record} />
      ))}
    </section>
  );
}

function countText(count: number): string {
  if (count === 0) return 'No record found';
  return count === 1 ? '1 record found' : `${count} records found`;
}

const nothingTexts: Record<LookupKind, string> = {
  ssn: 'No record has this last name together with this SSN. Check both, and type the last name as the state that licensed you has it.',
  license: 'No record has this license number in this state. Check both.',
  agency: 'No agency has this Federal Tax ID. People are not found by it: use one of the others.',
};

function NothingFound({ by }: { by: LookupKind }) {
  return (
    <Card className="prose">
      <p>{nothingTexts[by]}</p>
      <p>
        Still not found? Call the Marketplace Service Desk at{' '}
        <PhoneLink number={serviceDeskPhone} />.
      </p>
    </Card>
  );
}

function RecordCard({ record }: { record: LookupRecord }) {
  const headingId = `record-${record.npn}`;
  return (
    <Card as="article" aria-labelledby={headingId} className="space-y-5">
      <h3 id={headingId} className="text-xl">
        {record.name}
      </h3>
      <DescriptionList
        rows={[
          { label: 'NPN', value: <Npn record={record} /> },
          { label: 'Resident state', value: stateName(record.residentState) },
          ...(record.otherNames.length > 0
            ? [{ label: 'Also known as', value: record.otherNames.join('; ') }]
            : []),
        ]}
      />
      {record.licenses.length === 0 ? (
        <p>NIPR has no license on this record.</p>
      ) : (
        <DataTable
          caption="Licenses and lines of authority"
          columns={licenseColumns}
          rows={record.licenses}
          keyFor={({ state, number, licenseClass }) => `${state} ${number} ${licenseClass}`}
        />
      )}
    </Card>
  );
}

/** One click selects the whole number, and nothing but its digits is copied. */
function Npn({ record: { npn, kind } }: { record: LookupRecord }) {
  return (
    <>
      <strong className="block select-all text-3xl leading-tight tracking-wide tabular-nums">
        {npn}
      </strong>
      {kind === 'agency' ? (
        <p>This is the NPN of an agency. Your profile needs your own NPN, which is another one.</p>
      ) : (
        <p>
          Is this you? <AppLink href={routes.profile}>Type this NPN into your profile</AppLink> and
          press “Save”.
        </p>
      )}
    </>
  );
}

const licenseColumns: readonly Column<License>[] = [
  { key: 'state', label: 'State', rowHeader: true, cell: ({ state }) => stateName(state) },
  { key: 'number', label: 'License number', cell: ({ number }) => number },
  { key: 'class', label: 'Class', cell: ({ licenseClass }) => licenseClass },
  {
    key: 'residency',
    label: 'Residency',
    cell: ({ residency }) => (
      <span className="whitespace-nowrap">
        {residency === 'resident' ? 'Resident' : 'Non-resident'}
      </span>
    ),
  },
  { key: 'status', label: 'Status', cell: ({ status }) => <Status status={status} /> },
  { key: 'effective', label: 'Effective', cell: ({ effectiveOn }) => formatDate(effectiveOn) },
  {
    key: 'expires',
    label: 'Expires',
    cell: ({ expiresOn }) => (expiresOn === null ? 'No end date' : formatDate(expiresOn)),
  },
  { key: 'lines', label: 'Lines of authority', cell: ({ lines }) => <Lines lines={lines} /> },
];

function Status({ status }: Pick<License, 'status'>) {
  return status === 'active' ? <Tag tone="success">Active</Tag> : <Tag tone="error">Inactive</Tag>;
}

function Lines({ lines }: { lines: readonly LineOfAuthority[] }) {
  if (lines.length === 0) return 'None';
  return (
    <ul className="space-y-2">
      {lines.map(({ name, status, effectiveOn, expiresOn }) => (
        <li key={name}>
          {name} <Status status={status} />
          <span className="block text-sm text-muted">
            {expiresOn === null ? 'Since ' : ''}
            {formatDate(effectiveOn)}
            {expiresOn === null ? '' : ` to ${formatDate(expiresOn)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
